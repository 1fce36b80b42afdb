import { compareDays } from '@ntm/domain/kernel/calendar-day';
import { readFragment } from '../../gql/fragment-masking.ts';
import {
  LineageUnit_UnitFragmentDoc,
  type UnitLineageQuery,
  type LineageUnit_UnitFragment as UnitParts,
} from '../../gql/graphql.ts';

type Change = NonNullable<UnitLineageQuery['unitLife']>['lineage'][number];

/** One unit of a lineage with what it became. */
export interface LineageRow {
  readonly unit: UnitParts;
  readonly into: readonly { readonly unit: UnitParts; readonly change: Change }[];
}

interface Edge {
  readonly from: UnitParts;
  readonly to: UnitParts;
  readonly change: Change;
}

/** The changes of a family as rows in which each unit stands above what it became. */
export function lineageOf(changes: readonly Change[]): LineageRow[] {
  const edges = changes.flatMap((change): Edge[] => {
    if (change.from == null || change.to == null) return [];
    const from = readFragment(LineageUnit_UnitFragmentDoc, change.from);
    const to = readFragment(LineageUnit_UnitFragmentDoc, change.to);
    return [{ from, to, change }];
  });
  // Later changes know the later days of a unit: its last name is the one that stays.
  const units = new Map(edges.flatMap(({ from, to }) => [from, to]).map((unit) => [unit.identity, unit]));
  return inOrder([...units.values()], edges).map((unit) => ({
    unit,
    into: edges.filter(({ from }) => from.identity === unit.identity).map(({ to, change }) => ({ unit: to, change })),
  }));
}

/** Earlier before later; units that gave land to each other on two days stand by their first day. */
function inOrder(units: readonly UnitParts[], edges: readonly Edge[]): UnitParts[] {
  const waiting = units.toSorted(
    (one, other) =>
      compareDays(one.validFrom, other.validFrom) || compareDays(one.validTo ?? '9999', other.validTo ?? '9999'),
  );
  const ordered: UnitParts[] = [];
  while (waiting.length > 0) {
    const isFree = ({ identity }: UnitParts) =>
      !edges.some(
        ({ from, to }) => to.identity === identity && waiting.some((unit) => unit.identity === from.identity),
      );
    const [next] = waiting.splice(Math.max(0, waiting.findIndex(isFree)), 1);
    if (next) ordered.push(next);
  }
  return ordered;
}
