import type { Criterion } from './criteria-set.ts';

/** What a comparison looks at. */
export type ComparedCriterion = Pick<Criterion, 'number' | 'code' | 'name' | 'group'>;

/** A set, or as much of one as was asked for. */
export interface ComparedSet<Item extends ComparedCriterion> {
  readonly criteria: readonly Item[];
}

/** One concept as two sets have it. */
export interface CriterionPair<Item extends ComparedCriterion> {
  readonly code: string;
  readonly from: Item;
  readonly to: Item;
}

/** How one set reads beside another. A criterion can be renamed, renumbered and regrouped at once. */
export interface CriteriaSetComparison<Item extends ComparedCriterion> {
  readonly added: readonly Item[];
  readonly dropped: readonly Item[];
  readonly renamed: readonly CriterionPair<Item>[];
  readonly renumbered: readonly CriterionPair<Item>[];
  /** Only where both sets' grouping is known. */
  readonly regrouped: readonly CriterionPair<Item>[];
}

/**
 * Compares two sets by the concept code of their criteria, never by number: criterion 15 is health in one set and
 * public administration in another. For reading only; met criteria of two sets do not add.
 */
export function compareCriteriaSets<Item extends ComparedCriterion>(
  from: ComparedSet<Item>,
  to: ComparedSet<Item>,
): CriteriaSetComparison<Item> {
  const codesBefore = new Set(from.criteria.map(({ code }) => code));
  const after = new Map(to.criteria.map((criterion) => [criterion.code, criterion]));
  const pairs = from.criteria.flatMap((criterion): CriterionPair<Item>[] => {
    const counterpart = after.get(criterion.code);
    return counterpart ? [{ code: criterion.code, from: criterion, to: counterpart }] : [];
  });
  return {
    added: to.criteria.filter(({ code }) => !codesBefore.has(code)),
    dropped: from.criteria.filter(({ code }) => !after.has(code)),
    renamed: pairs.filter((pair) => pair.from.name.vi !== pair.to.name.vi),
    renumbered: pairs.filter((pair) => pair.from.number !== pair.to.number),
    regrouped: pairs.filter(isRegrouped),
  };
}

function isRegrouped({ from, to }: CriterionPair<ComparedCriterion>): boolean {
  return from.group !== null && to.group !== null && from.group !== to.group;
}
