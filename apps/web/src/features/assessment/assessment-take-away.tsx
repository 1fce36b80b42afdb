import type { Language } from '@ntm/domain/kernel/bilingual';
import { readFragment } from '../../gql/fragment-masking.ts';
import { Citation_CitationFragmentDoc } from '../../gql/graphql.ts';
import { sourcesOf } from '../../lib/claim/claim-table.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import type { TakeAwayWords, TakenKey } from '../../lib/i18n/messages/vi/take-away.ts';
import { LazyTakeAway } from '../../lib/take-away/lazy-take-away.tsx';
import type { TakenCell, TakenTable } from '../../lib/take-away/taken-table.ts';
import { useRecord } from '../../lib/use-record.ts';
import type { ReadAssessment } from './read-newest.ts';

const KEYS = [
  'rule_book',
  'criterion_number',
  'criterion',
  'kind',
  'data',
  'verdict',
  'observed',
  'required',
  'in',
  'statement',
  'status',
  'as_of',
  'source',
] as const satisfies readonly TakenKey[];

const PICTURED = [
  'criterion_number',
  'criterion',
  'verdict',
  'observed',
  'required',
  'in',
  'statement',
] as const satisfies readonly TakenKey[];

export interface AssessmentTakeAwayProps {
  readonly newest: ReadAssessment;
  /** Name of the commune. */
  readonly about: string;
}

/** Every criterion of the newest assessment to take along. */
export function AssessmentTakeAway({ newest, about }: AssessmentTakeAwayProps) {
  const { t, language } = useI18n();
  const isSynthetic = useRecord()?.isSynthetic ?? false;
  return (
    <LazyTakeAway
      about={about}
      what={t.assessment.title}
      asOf={newest.assessment.asOf}
      table={(words) => assessmentTable(newest, isSynthetic, language, words)}
    />
  );
}

function assessmentTable(
  { assessment, results }: ReadAssessment,
  isSynthetic: boolean,
  language: Language,
  words: TakeAwayWords['takeAway'],
): TakenTable {
  const citation = readFragment(Citation_CitationFragmentDoc, assessment.citation);
  const isVi = language === 'vi';
  return {
    columns: KEYS.map((key) => ({ key, label: words.columns[key] })),
    rows: results.map(({ criterion, ...result }): TakenCell[] => {
      const units = new Set(criterion.indicators.map(({ unit, unitEn }) => (isVi ? unit : unitEn)));
      return [
        assessment.criteriaSet.code,
        criterion.number,
        isVi ? criterion.name : criterion.nameEn,
        'COMPUTED',
        isSynthetic ? 'SYNTHETIC' : 'RECORD',
        result.verdict,
        result.observed ?? null,
        result.required ?? null,
        units.size === 1 ? [...units].join('') : null,
        isVi ? result.explanation : result.explanationEn,
        result.restsOnUnverified ? 'UNVERIFIED' : 'VERIFIED',
        assessment.asOf,
        citation.source.title,
      ];
    }),
    sources: sourcesOf([citation]),
    notes: [isVi ? assessment.criteriaSet.title : assessment.criteriaSet.titleEn],
    pictured: PICTURED,
  };
}
