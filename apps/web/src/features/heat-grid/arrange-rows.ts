import { fold } from '@ntm/domain/unit/fold';
import type { CellState } from '@ntm/ui/heat-grid';
import type { GridRow } from './grid-data.ts';

/** How rows are ordered; a number is the place of a criterion. Ascending is fewest met, or not met, first. */
export interface GridOrder {
  readonly by: 'name' | 'count' | number;
  readonly direction: 'ascending' | 'descending';
}

export interface GridFilter {
  /** Part of a name, typed without diacritics if need be. */
  readonly text: string;
  /** Place of a criterion that rows must be missing. */
  readonly missing: number | undefined;
}

/** As the address has it when it says nothing: what lacks most comes first. */
const FIRST_ORDER: GridOrder = { by: 'count', direction: 'ascending' };

const RANKS: Readonly<Record<CellState, number>> = { 'not-met': 0, part: 1, unknown: 2, met: 3 };

/**
 * The rows that pass, in their order. Rows come in Vietnamese order of name, which decides between equals; who did not
 * report comes last whichever way the others are turned.
 */
export function arrangeRows(
  rows: readonly GridRow[],
  { by, direction }: GridOrder,
  { text, missing }: GridFilter,
): readonly GridRow[] {
  const wanted = fold(text);
  const passing = rows.filter(
    ({ commune, cells }) =>
      (missing === undefined || cells?.[missing] === 'not-met' || cells?.[missing] === 'part') &&
      (wanted === '' || fold(`${commune.fullName} ${commune.parent?.name ?? ''}`).includes(wanted)),
  );
  if (by === 'name') return direction === 'ascending' ? passing : passing.toReversed();
  const rank = ({ cells, metCount }: GridRow) => (by === 'count' ? (metCount ?? 0) : RANKS[cells?.[by] ?? 'unknown']);
  const turn = direction === 'ascending' ? 1 : -1;
  return passing.toSorted(
    (one, other) =>
      Number(one.cells === null) - Number(other.cells === null) ||
      turn * (rank(one) - rank(other) || (one.metCount ?? 0) - (other.metCount ?? 0)),
  );
}

const BACKWARDS = '-nguoc';

/** What `sap-xep` says: `ten`, `dat`, `tc-10`, each with `-nguoc` the other way round. Unknown words say nothing. */
export function readOrder(text: string | undefined, numbers: readonly number[]): GridOrder {
  const isBackwards = text?.endsWith(BACKWARDS) ?? false;
  const direction = isBackwards ? 'descending' : 'ascending';
  const word = isBackwards ? text?.slice(0, -BACKWARDS.length) : text;
  if (word === 'ten') return { by: 'name', direction };
  if (word === 'dat') return { by: 'count', direction };
  const place = numbers.findIndex((number) => word === `tc-${number}`);
  return place === -1 ? FIRST_ORDER : { by: place, direction };
}

/** The same for the address; undefined for the first order. */
export function orderWord({ by, direction }: GridOrder, numbers: readonly number[]): string | undefined {
  if (by === FIRST_ORDER.by && direction === FIRST_ORDER.direction) return undefined;
  const word = by === 'name' ? 'ten' : by === 'count' ? 'dat' : `tc-${numbers[by]}`;
  return direction === 'descending' ? word + BACKWARDS : word;
}
