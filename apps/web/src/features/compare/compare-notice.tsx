import { Notice } from '@ntm/ui/notice';
import { TextLink } from '@ntm/ui/text-link';
import type { ComparedUnit_LifeFragment as Life } from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { lifeSpan } from '../../lib/life-span.ts';
import { useHrefHere } from '../../lib/place.ts';
import { headlineName, unbrokenName } from '../../lib/unit-name.ts';
import { commonDay } from './common-day.ts';

export interface CompareNoticeProps {
  readonly lives: readonly Life[];
  /** The day of the reader. */
  readonly day: string;
  /** Where the table with one unit in place of another is. */
  readonly hrefInstead: (identity: string, instead: string) => string;
}

/** Units that did not all exist on the day: which, when they did, and how to see them together or their successors. */
export function CompareNotice({ lives, day: wanted, hrefInstead }: CompareNoticeProps) {
  const i18n = useI18n();
  const { t, day } = i18n;
  const hrefHere = useHrefHere();
  const absent = lives.filter(({ nearest }) => nearest.asOf !== wanted);
  if (absent.length === 0) return null;
  const common = commonDay(lives, wanted);
  const others = absent.flatMap(({ identity, validTo, nearest }) =>
    (validTo && wanted >= validTo ? nearest.successors : nearest.predecessors).map(({ unit }) => ({
      key: `${identity} ${unit.identity}`,
      href: hrefInstead(identity, unit.identity),
      text: t.compare.replace(unbrokenName(nearest), unbrokenName(unit)),
    })),
  );
  return (
    <Notice
      tone="past"
      title={t.compare.notAllThere(day(wanted))}
      actions={
        <>
          {common && <TextLink href={hrefHere({ ngay: common })}>{t.compare.commonDay(day(common))}</TextLink>}
          {[...new Map(others.map((other) => [other.key, other])).values()].map(({ key, href, text }) => (
            <TextLink key={key} href={href}>
              {text}
            </TextLink>
          ))}
        </>
      }
    >
      {absent.map((life) => (
        <p key={life.identity}>
          {t.compare.columnOn(headlineName(life.nearest), lifeSpan(life, i18n), day(life.nearest.asOf))}
        </p>
      ))}
      {common === undefined && <p>{t.compare.noCommonDay}</p>}
    </Notice>
  );
}
