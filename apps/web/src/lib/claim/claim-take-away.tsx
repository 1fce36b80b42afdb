import { useI18n } from '../i18n/i18n.tsx';
import { LazyTakeAway } from '../take-away/lazy-take-away.tsx';
import type { TakeAwayProps } from '../take-away/take-away.tsx';
import { useRecord } from '../use-record.ts';
import { claimTable, type TakenClaim } from './claim-table.ts';

export interface ClaimTakeAwayProps extends Omit<TakeAwayProps, 'table'> {
  readonly claims: readonly TakenClaim[];
}

/** The claims of a list or a chart to take along. */
export function ClaimTakeAway({ claims, ...menu }: ClaimTakeAwayProps) {
  const { language } = useI18n();
  const isSynthetic = useRecord()?.isSynthetic ?? false;
  return <LazyTakeAway {...menu} table={(words) => claimTable(claims, isSynthetic, language, words)} />;
}
