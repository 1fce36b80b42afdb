import { printedValue } from '@ntm/domain/claim/printed-value';
import { StatusMark } from '@ntm/ui/status-mark';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  type ClaimFigure_ClaimFragment as ClaimParts,
  type TargetCascade_CascadeFragment,
  TargetCascade_CascadeFragmentDoc,
} from '../../gql/graphql.ts';
import { figureValue } from '../../lib/claim/figure-value.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import styles from './target-cascade.module.css';

const SHAPES = { COVERS: 'full', FALLS_SHORT: 'hollow', NOT_COMPARABLE: 'unknown' } as const;

export interface TargetCascadeProps {
  readonly cascade: FragmentType<typeof TargetCascade_CascadeFragmentDoc>;
  readonly claim: ClaimParts;
}

/** What the units below plan together, laid against the target above them; with how many of them plan at all. */
export function TargetCascade({ cascade: data, claim }: TargetCascadeProps) {
  const i18n = useI18n();
  const { t, number, language } = i18n;
  const cascade = readFragment(TargetCascade_CascadeFragmentDoc, data);
  const { value = '' } = figureValue(claim, i18n);
  return (
    <p className={styles.cascade}>
      <span>{t.board.cascade}:</span>
      {cascade.total != null && <strong>{t.board.cascadeSum(printedValue(cascade.total, language), value)}</strong>}
      <span>{t.board.cascadeBase(number(cascade.stating), number(cascade.units), t.board.levels[cascade.level])}</span>
      <StatusMark shape={SHAPES[cascade.outcome]} label={outcomeWords(cascade, i18n)} />
    </p>
  );
}

function outcomeWords(
  { outcome, difference }: TargetCascade_CascadeFragment,
  { t, language }: ReturnType<typeof useI18n>,
): string {
  return outcome === 'FALLS_SHORT' && difference != null
    ? t.board.short(printedValue(Math.abs(difference), language))
    : t.board.outcomes[outcome];
}
