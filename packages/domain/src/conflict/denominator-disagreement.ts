import { isAdditive } from '../claim/additive-measure.ts';
import type { Claim } from '../claim/claim.ts';
import { printedDay } from '../claim/period-words.ts';
import { printedNumber } from '../claim/printed-number.ts';
import { groupBy } from '../kernel/group-by.ts';
import { wholeKey } from './claimed-thing.ts';
import type { Disagreement } from './conflict.ts';
import type { ConflictEvidence } from './conflict-evidence.ts';

type Denominators = Pick<ConflictEvidence, 'denominators' | 'measures'>;

/** One average or share, printed twice with two denominators: 9.6 criteria per village next to 294 and to 448. */
export function denominatorDisagreements(
  claims: readonly Claim[],
  { denominators, measures }: Denominators,
): Disagreement[] {
  const figureOf = new Map<string | undefined, number | null>(claims.map(({ id, value }) => [id, value]));
  const divided = claims.filter((claim) => {
    const measure = measures.get(claim.measure);
    return measure !== undefined && !isAdditive(measure) && denominators.has(claim.id);
  });
  const figures = groupBy(divided, (claim) => [`${wholeKey(claim)}|${claim.value}`]);
  return [...figures.values()].flatMap((same) => {
    const values = same.flatMap(({ id }) => figureOf.get(denominators.get(id)) ?? []);
    const distinct = [...new Set(values)].toSorted((one, other) => one - other);
    if (distinct.length < 2) return [];
    const note = {
      vi: `Cùng một số bình quân nhưng mẫu số khác nhau: ${distinct.map((value) => printedNumber(value, 0, 'vi')).join(' và ')}.`,
      en: `One average, different denominators: ${distinct.map((value) => printedNumber(value, 0, 'en')).join(' and ')}.`,
    };
    return [{ kind: 'DENOMINATOR', claims: same.map(({ id }) => id), note, isSelfExplained: false }];
  });
}

/**
 * A claimed total of units that the register of its day does not hold. Less than the register is no conflict: the
 * programme need not take in every commune; more is impossible on that day.
 */
export function registerDisagreements(
  claims: readonly Claim[],
  { registerCounts }: Pick<ConflictEvidence, 'registerCounts'>,
): Disagreement[] {
  return claims.flatMap(({ id, scope, value, decimals }) => {
    const register = registerCounts.get(id);
    if (!register || scope !== null || value === null || value <= register.count) return [];
    const [on, count] = [printedDay(register.on), register.count];
    const note = {
      vi: `Nguồn nêu ${printedNumber(value, decimals, 'vi')}, danh mục đơn vị ngày ${on} chỉ có ${printedNumber(count, 0, 'vi')}.`,
      en: `The source says ${printedNumber(value, decimals, 'en')}; the register of ${on} holds only ${printedNumber(count, 0, 'en')}.`,
    };
    return [{ kind: 'DENOMINATOR', claims: [id], note, isSelfExplained: false }];
  });
}
