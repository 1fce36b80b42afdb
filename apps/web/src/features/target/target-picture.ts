import { printedValue } from '@ntm/domain/claim/printed-value';
import type { TargetLevel, TargetProgressProps } from '@ntm/ui/target-progress';
import type { ClaimFigure_ClaimFragment as ClaimParts } from '../../gql/graphql.ts';
import { figureValue } from '../../lib/claim/figure-value.ts';
import type { I18n } from '../../lib/i18n/i18n.tsx';

/** What is known of a target's progress. */
export interface KnownProgress {
  readonly actual?: number | null;
  readonly unitCounts?: {
    readonly total: number;
    readonly met: number;
    readonly notMet: number;
    readonly unknown: number;
  } | null;
}

/** How a target is drawn; undefined for words that no axis can hold. */
export function pictureOf(
  claim: ClaimParts,
  { actual, unitCounts }: KnownProgress,
  i18n: Pick<I18n, 't' | 'language' | 'number'>,
): TargetProgressProps | undefined {
  const { t, language, number } = i18n;
  const { value: targetText = '' } = figureValue(claim, i18n);
  if (unitCounts) {
    const { total, met, notMet, unknown } = unitCounts;
    const tally = [
      t.board.tally(number(met), number(total)),
      notMet > 0 && t.board.tallyNotMet(number(notMet)),
      unknown > 0 && t.board.tallyUnknown(number(unknown)),
    ];
    const text = tally.filter(Boolean).join(', ');
    return {
      label: t.board.picture(targetText, text),
      progress: { kind: 'units', met, notMet, unknown },
      targetText: text,
    };
  }
  const bounds = boundsOf(claim);
  // A ratio and the level that was compared stand on two axes.
  if (!bounds || (claim.comparator === 'RATIO_TO_BASELINE' && actual != null)) return undefined;
  const isPercent = claim.measure.unit.startsWith('%');
  const highest = Math.max(bounds.from ?? 0, bounds.to ?? 0, actual ?? 0);
  const actualText = actual == null ? undefined : `${printedValue(actual, language)}${isPercent ? '%' : ''}`;
  return {
    label: t.board.picture(targetText, actualText ?? t.board.noResult),
    progress: {
      kind: 'level',
      ...bounds,
      min: 0,
      max: isPercent && highest <= 100 ? 100 : highest * 1.25,
      ...(actual != null && { actual }),
    },
    targetText,
    ...(actualText !== undefined && { actualText }),
  };
}

/** What counts as said by the words of the target: a bound is open at one end, a plain figure is a point. */
function boundsOf({ comparator, value, valueTo }: ClaimParts): Pick<TargetLevel, 'from' | 'to'> | undefined {
  if (value == null) return undefined;
  if (valueTo != null) return { from: value, to: valueTo };
  switch (comparator) {
    case 'AT_LEAST':
    case 'MORE_THAN':
    case 'INCREASE_BY_AT_LEAST':
    case 'RATIO_TO_BASELINE':
      return { from: value };
    case 'AT_MOST':
    case 'LESS_THAN':
      return { to: value };
    default:
      return { from: value, to: value };
  }
}
