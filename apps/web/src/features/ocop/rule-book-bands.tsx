import { printedValue } from '@ntm/domain/claim/printed-value';
import { CERTIFYING_LEVEL_WORDS } from '@ntm/domain/ocop/certifying-level-words';
import { KeyValueList } from '@ntm/ui/key-value';
import { Tag } from '@ntm/ui/tag';
import { TextLink } from '@ntm/ui/text-link';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { type RuleBookBands_BookFragment as BookParts, RuleBookBands_BookFragmentDoc } from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { type I18n, useI18n } from '../../lib/i18n/i18n.tsx';
import { lastDay } from '../../lib/life-span.ts';
import { placeParams, usePlace } from '../../lib/place.ts';
import styles from './rule-book-bands.module.css';

type Band = BookParts['bands'][number];

export interface RuleBookBandsProps {
  readonly books: readonly FragmentType<typeof RuleBookBands_BookFragmentDoc>[];
  /** The book that holds on this day stands open. */
  readonly day: string | undefined;
}

/** The OCOP rule books: parts of the score sheet, and which total makes how many stars, certified by whom. */
export function RuleBookBands({ books: data, day = '' }: RuleBookBandsProps) {
  const books = data.map((book) => readFragment(RuleBookBands_BookFragmentDoc, book));
  return books.map((book) => (
    <details key={book.id} className={styles.book} open={holdsOn(book, day)}>
      <Book book={book} />
    </details>
  ));
}

interface Span {
  readonly validFrom: string;
  readonly validTo?: string | null | undefined;
}

function holdsOn({ validFrom, validTo }: Span, day: string): boolean {
  return validFrom <= day && (validTo == null || day < validTo);
}

function span({ validFrom, validTo }: Span, { t, day }: I18n): string {
  return validTo ? t.ruleBooks.span(day(validFrom), day(lastDay(validTo))) : t.ruleBooks.from(day(validFrom));
}

function Book({ book }: { book: BookParts }) {
  const i18n = useI18n();
  const { t, text, language } = i18n;
  const place = usePlace();
  const { instrument, parts, bands, note } = book;
  return (
    <>
      <summary>{language === 'vi' ? book.title : book.titleEn}</summary>
      <p className={styles.facts}>
        {span(book, i18n)} {!book.verified && <Tag tone="doubt">{t.unverified}</Tag>}
      </p>
      {note && <p className={styles.facts}>{text(note)}</p>}
      <TextLink href={addresses.Source({ slug: instrument.slug, ...placeParams(place) })}>{instrument.title}</TextLink>
      <h3 className={styles.heading}>{t.ocop.bands}</h3>
      <KeyValueList
        items={bands.toReversed().map((band, rank) => ({
          term: t.ocop.stars(band.stars),
          value: <BandLine band={band} isHighest={rank === 0} />,
        }))}
      />
      <h3 className={styles.heading}>{t.ocop.parts}</h3>
      <KeyValueList
        items={parts.map((part) => ({
          term: t.ocop.part(part.code),
          value: (
            <>
              {language === 'vi' ? part.name : part.nameEn}: {t.ocop.points(printedValue(part.maximum, language))}{' '}
              {!part.verified && <Tag tone="doubt">{t.unverified}</Tag>}
            </>
          ),
        }))}
      />
    </>
  );
}

function BandLine({ band, isHighest }: { band: Band; isHighest: boolean }) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const { from, to, certifiable, certifiers, verified } = band;
  const words = isHighest ? t.ocop.highestBand : t.ocop.band;
  return (
    <>
      <p>
        {words(printedValue(from, language), printedValue(to, language))}
        {!certifiable && ` · ${t.ocop.notCertifiable}`} {!verified && <Tag tone="doubt">{t.unverified}</Tag>}
      </p>
      {certifiable && certifiers.length === 0 && <p>{t.ocop.noCertifier}</p>}
      {certifiers.map((certifier) => (
        <p key={certifier.validFrom}>
          {CERTIFYING_LEVEL_WORDS[language][certifier.level]}, {span(certifier, i18n)}
        </p>
      ))}
    </>
  );
}
