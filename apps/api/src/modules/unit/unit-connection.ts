import type { UnitLevel } from '@ntm/domain/unit/unit-kind';
import type { UnitOnDay } from '@ntm/domain/unit/unit-on-day';
import type { Context } from '../../builder/context.ts';
import { pageOf } from '../../builder/list-connection.ts';

/** Resolver of a connection to all units of one level below a unit, in Vietnamese order of name. */
export function unitsBelow(level: UnitLevel) {
  return (
    unit: UnitOnDay,
    page: { first?: number | null | undefined; after?: string | null | undefined },
    { record }: Context,
  ) => pageOf(record.tree.below(unit, level), page, identityOf);
}

export function identityOf({ version }: UnitOnDay): string {
  return version.identity;
}
