import { AppShell } from '@ntm/ui/app-shell';
import { BottomBar } from '@ntm/ui/bottom-bar';
import { LanguageSwitch } from '@ntm/ui/language-switch';
import { NavMenu } from '@ntm/ui/nav-menu';
import { Notice } from '@ntm/ui/notice';
import { TextLink } from '@ntm/ui/text-link';
import { useLocation } from '@swan-io/chicane';
import type { ReactNode } from 'react';
import { DayBar } from '../features/day/day-bar.tsx';
import { PrintCode } from '../features/share/print-code.tsx';
import { ThemeChoice } from '../features/theme/theme-choice.tsx';
import { addresses, EXPLORER_HREF } from '../lib/addresses.ts';
import { useHeldSince } from '../lib/held-since.ts';
import { useI18n } from '../lib/i18n/i18n.tsx';
import { placeParams, useHrefHere, usePlace } from '../lib/place.ts';
import { useRecord } from '../lib/use-record.ts';
import styles from './page-shell.module.css';
import { PaletteOpener } from './palette-opener.tsx';

/** Viet Nam is seven hours ahead of UTC all year. */
const AHEAD_MS = 7 * 60 * 60 * 1000;

/** The day on which an instant falls in Viet Nam, as every other day of the record. */
function vietnamDay(instant: string): string {
  return new Date(Date.parse(instant) + AHEAD_MS).toISOString().slice(0, 10);
}

/** What stands around every page: brand, ways in, the day, the language, and what the record is. */
export function PageShell({ children }: { children: ReactNode }) {
  const { t } = useI18n();
  return (
    <AppShell
      skipLabel={t.skipToContent}
      header={<Header />}
      bottomBar={<PhoneBar />}
      footer={<Footer />}
      banner={<Banner />}
    >
      {children}
    </AppShell>
  );
}

/** What holds for the whole page: where paper leads back to, that it is read offline, that the data are not real, that the address names no day. */
function Banner() {
  const { t, day } = useI18n();
  const record = useRecord();
  const { unreadableDay } = usePlace();
  const hrefHere = useHrefHere();
  const heldSince = useHeldSince();
  return (
    <>
      <PrintCode />
      {heldSince !== undefined && (
        <Notice tone="past" title={t.banner.offline(day(vietnamDay(heldSince)))}>
          <p>{t.banner.offlineText}</p>
        </Notice>
      )}
      {record?.isSynthetic && (
        <Notice tone="warn" title={t.banner.synthetic}>
          <p>{t.banner.syntheticText}</p>
        </Notice>
      )}
      {unreadableDay !== undefined && (
        <Notice
          tone="error"
          title={t.day.unreadable(unreadableDay)}
          actions={<TextLink href={hrefHere({ ngay: undefined })}>{t.problems.goToday}</TextLink>}
        >
          <p>{t.day.shownToday}</p>
        </Notice>
      )}
    </>
  );
}

function Header() {
  const { t, language } = useI18n();
  const hrefHere = useHrefHere();
  const place = placeParams(usePlace());
  const { path } = useLocation().raw;
  const parts = [
    { href: addresses.Search(place), label: t.searchAction },
    { href: addresses.Sources(place), label: t.nav.sources },
    { href: addresses.Targets(place), label: t.nav.targets },
    { href: addresses.Conflicts(place), label: t.nav.conflicts },
    { href: addresses.RuleBooks(place), label: t.nav.ruleBooks },
    { href: addresses.Compare(place), label: t.nav.compare },
    { href: addresses.Products(place), label: t.nav.ocop },
  ].map((part) => ({ ...part, current: part.href.split('?')[0] === path }));
  const other = language === 'vi' ? { lang: 'en', label: 'EN' } : { lang: 'vi', label: 'VI' };
  return (
    <>
      <TextLink variant="brand" href={addresses.Nation(place)}>
        {t.product}
      </TextLink>
      <NavMenu label={t.nav.label} buttonLabel={t.nav.open} items={parts}>
        <LanguageSwitch
          label={t.language.label}
          items={[{ ...other, href: hrefHere({ lang: other.lang === 'vi' ? undefined : other.lang }), current: false }]}
        />
      </NavMenu>
      <PaletteOpener />
      <DayBar />
    </>
  );
}

/** The places one returns to most, under the thumb of a phone. */
function PhoneBar() {
  const { t } = useI18n();
  const place = placeParams(usePlace());
  const { path } = useLocation().raw;
  const places = [
    { href: addresses.Nation(place), label: t.bottomBar.explore, icon: 'explore' },
    { href: addresses.Search(place), label: t.searchAction, icon: 'search' },
    { href: addresses.Targets(place), label: t.nav.targets, icon: 'target' },
    { href: addresses.Compare(place), label: t.nav.compare, icon: 'compare' },
  ] as const;
  return (
    <BottomBar
      label={t.bottomBar.label}
      items={places.map((item) => ({ ...item, current: item.href.split('?')[0] === path }))}
    />
  );
}

function Footer() {
  const { t, day, number } = useI18n();
  const record = useRecord();
  const place = usePlace();
  const hrefHere = useHrefHere();
  return (
    <div className={styles.foot}>
      {record && (
        <p className={styles.printed}>
          {t.footer.printed(day(record.today), location.origin + hrefHere({ ngay: place.day ?? record.today }))}
        </p>
      )}
      <p className={styles.onScreen}>{t.footer.about}</p>
      <p>{t.footer.legend}</p>
      {record && (
        <p>
          {t.footer.record(number(record.revision), day(vietnamDay(record.loadedAt)))}{' '}
          {t.footer.range(day(record.registerFrom), day(record.today))}
        </p>
      )}
      <p className={`${styles.onScreen} ${styles.ways}`}>
        <TextLink href={addresses.Glossary(placeParams(place))}>{t.nav.glossary}</TextLink>
        <TextLink href={EXPLORER_HREF}>{t.nav.explorer}</TextLink>
      </p>
      <ThemeChoice />
    </div>
  );
}
