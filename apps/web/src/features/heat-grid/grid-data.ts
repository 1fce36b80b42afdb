import type { CellState } from '@ntm/ui/heat-grid';
import type { CriteriaGrid_GridFragment } from '../../gql/graphql.ts';

type PackedRow = CriteriaGrid_GridFragment['rows'][number];

/** A commune with its verdicts taken apart; `cells` is null where nothing was reported. */
export interface GridRow extends Pick<PackedRow, 'commune'> {
  readonly cells: readonly CellState[] | null;
  readonly metCount: number | null;
}

/** One criterion over all rows. */
export interface GridColumn {
  readonly number: number;
  readonly name: string;
  readonly nameEn: string;
  readonly met: number;
  /** Rows that it is known of: met, met in part or not met. */
  readonly known: number;
  /** Rows that do not meet it in full. */
  readonly missing: number;
}

const STATES: Readonly<Record<string, CellState>> = { M: 'met', P: 'part', N: 'not-met' };

/** Takes the letters of each row apart, and counts each criterion over those who reported. */
export function readGrid({ criteriaSet, rows: packed }: CriteriaGrid_GridFragment): {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
} {
  const rows = packed.map(({ commune, verdicts, metCount }) => ({
    commune,
    cells: verdicts == null ? null : Array.from(verdicts, (letter) => STATES[letter] ?? 'unknown'),
    metCount: metCount ?? null,
  }));
  const columns = criteriaSet.criteria.map(({ number, name, nameEn }, place) => {
    const count = (...wanted: CellState[]) =>
      rows.filter(({ cells }) => cells?.[place] !== undefined && wanted.includes(cells[place])).length;
    const met = count('met');
    const missing = count('part', 'not-met');
    return { number, name, nameEn, met, known: met + missing, missing };
  });
  return { rows, columns };
}

/** Places of the criteria that a row does not meet in full. */
export function missingOf({ cells }: Pick<GridRow, 'cells'>): number[] {
  return (cells ?? []).flatMap((state, place) => (state === 'not-met' || state === 'part' ? [place] : []));
}
