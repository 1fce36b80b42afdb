import { parseDay } from '@ntm/domain/kernel/calendar-day';
import { shortCode } from '@ntm/domain/unit/short-code';
import { useLocation } from '@swan-io/chicane';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { useHrefHere, usePlace } from '../../lib/place.ts';
import { useRecord } from '../../lib/use-record.ts';
import styles from './print-code.module.css';

const UNIT_PAGE = /^\/don-vi\/([A-Z]+\d+-\d+)$/;

/** On paper alone: a code that opens the page again on the printed day, by its short link where it has one. */
export function PrintCode() {
  const { t } = useI18n();
  const { day: chosen, language } = usePlace();
  const today = useRecord()?.today;
  const hrefHere = useHrefHere();
  const { path } = useLocation().raw;
  const day = chosen ?? today;
  if (day === undefined) return null;
  const [, identity] = UNIT_PAGE.exec(path) ?? [];
  const leadsTo =
    identity === undefined
      ? hrefHere({ ngay: day })
      : `/d/${shortCode(identity, parseDay(day))}${language === 'en' ? '?lang=en' : ''}`;
  return (
    <img
      className={styles.code}
      src={`/ma-qr.svg?${new URLSearchParams({ cho: leadsTo })}`}
      alt={t.footer.code}
      loading="lazy"
    />
  );
}
