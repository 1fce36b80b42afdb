import { csvText } from '@ntm/domain/file/csv-text';
import { CopyText } from '@ntm/ui/copy-text';
import { readFragment } from '../../gql/fragment-masking.ts';
import { ClaimFigure_ClaimFragmentDoc, UnitLink_UnitFragmentDoc } from '../../gql/graphql.ts';
import { addresses } from '../addresses.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { usePlace } from '../place.ts';
import { useRecord } from '../use-record.ts';
import { bibtex, type Cited, citationSentence } from './citation-texts.ts';
import type { WhyClaim } from './why-claim.ts';

/** A figure to take along: as a row for machines, as a sentence to print, as an entry of a bibliography. */
export function TakeAlong({ claim }: { claim: WhyClaim }) {
  const { t, language, day } = useI18n();
  const place = usePlace();
  const today = useRecord()?.today;
  const { source } = claim.citation;
  const ngay = place.day ?? today;
  const permalink =
    location.origin +
    addresses.Source({ slug: source.slug, ...(language === 'en' && { lang: 'en' }), ...(ngay && { ngay }) }) +
    `#${claim.key}`;
  const cited: Cited = { ...claim, source, permalink };
  const copy = { copyLabel: t.query.copy, copiedLabel: t.query.copied };
  const csv = `data:text/csv;charset=utf-8,${encodeURIComponent(csvText([HEAD, rowOf(claim, permalink)]))}`;
  return (
    <>
      <a href={csv} download={`ntm-atlas_${claim.key}.csv`}>
        CSV
      </a>
      <details>
        <summary>{t.why.cite}</summary>
        <CopyText label={t.why.sentenceVi} text={citationSentence(cited, 'vi', day)} {...copy} />
        <CopyText label={t.why.sentenceEn} text={citationSentence(cited, 'en', day)} {...copy} />
        <CopyText label="BibTeX" text={bibtex(cited)} {...copy} />
        <CopyText label={t.why.link} text={permalink} {...copy} />
      </details>
    </>
  );
}

const HEAD = [
  'key',
  'kind',
  'unit',
  'measure',
  'comparator',
  'value',
  'value_to',
  'in',
  'period',
  'as_of',
  'statement',
  'phrase',
  'source',
  'publisher',
  'published_on',
  'link',
];

function rowOf(claim: WhyClaim, permalink: string): (string | number | null | undefined)[] {
  const figure = readFragment(ClaimFigure_ClaimFragmentDoc, claim);
  const { source, phrase } = claim.citation;
  const computed = figure.__typename === 'Observation' && figure.computed;
  return [
    claim.key,
    claim.__typename === 'Target' ? 'TARGET' : computed ? 'COMPUTED' : 'REPORTED',
    readFragment(UnitLink_UnitFragmentDoc, claim.subject).fullName,
    claim.measure.code,
    figure.comparator,
    figure.value,
    figure.valueTo,
    claim.measure.unit,
    figure.period,
    figure.__typename === 'Observation' ? figure.asOf : null,
    claim.statement,
    phrase,
    source.title,
    source.issuer,
    source.publishedOn,
    permalink,
  ];
}
