import { readFragment } from '../../gql/fragment-masking.ts';
import {
  Citation_CitationFragmentDoc,
  type ReconciliationAccount_StepFragment as StepParts,
} from '../../gql/graphql.ts';
import { sourcesOf } from '../../lib/claim/claim-table.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import type { TakenKey } from '../../lib/i18n/messages/vi/take-away.ts';
import { LazyTakeAway } from '../../lib/take-away/lazy-take-away.tsx';
import type { TakenCell } from '../../lib/take-away/taken-table.ts';
import { useRecord } from '../../lib/use-record.ts';

const KEYS = ['step', 'kind', 'data', 'amount', 'source'] as const satisfies readonly TakenKey[];
const PICTURED = ['step', 'kind', 'amount', 'source'] as const satisfies readonly TakenKey[];

export interface AccountTakeAwayProps {
  readonly account: {
    readonly opening: StepParts;
    readonly movements: readonly StepParts[];
    /** What no step explains; 0 when all adds up. */
    readonly unexplained: number;
    readonly closing: StepParts;
  };
  readonly title: string;
}

/** The account to take along: a row for each bar; a step of which no source states an amount has none. */
export function AccountTakeAway({ account, title }: AccountTakeAwayProps) {
  const { t, language } = useI18n();
  const isSynthetic = useRecord()?.isSynthetic ?? false;
  const { opening, movements, unexplained, closing } = account;
  const data = isSynthetic ? 'SYNTHETIC' : 'RECORD';
  const sourceOf = ({ citation }: StepParts) => readFragment(Citation_CitationFragmentDoc, citation);
  const row = (step: StepParts, isTotal: boolean): TakenCell[] => [
    language === 'vi' ? step.label : step.labelEn,
    step.computed ? 'COMPUTED' : step.planned ? 'TARGET' : 'REPORTED',
    data,
    isTotal || step.amount !== 0 ? step.amount : null,
    sourceOf(step)?.source.title ?? null,
  ];
  return (
    <LazyTakeAway
      about={title}
      what={t.reconciliation.steps}
      table={(words) => ({
        columns: KEYS.map((key) => ({ key, label: words.columns[key] })),
        rows: [
          row(opening, true),
          ...movements.map((step) => row(step, false)),
          ...(unexplained === 0 ? [] : [[t.account.unexplainedStep, 'COMPUTED', data, unexplained, null]]),
          row(closing, true),
        ],
        sources: sourcesOf([opening, ...movements, closing].flatMap((step) => sourceOf(step) ?? [])),
        pictured: PICTURED,
      })}
    />
  );
}
