import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import type { UnitOnDay } from '@ntm/domain/unit/unit-on-day';
import type { UnitIdentity } from '@ntm/domain/unit/unit-version';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../builder/context.ts';
import { rootDay } from '../../builder/root-day.ts';
import { sourceOf } from '../source/source-of.ts';

interface RowAboutUnit {
  readonly subjectIdentity: UnitIdentity;
  readonly sourceId: string;
}

/**
 * The unit that a row is about, on the day of the root field it was reached through or, below a root without a day,
 * on the day of the row's source; on the nearest day of its life when it did not exist that day.
 */
export function subjectOf(row: RowAboutUnit, context: Context, info: GraphQLResolveInfo): UnitOnDay {
  const day = rootDay(context, info) ?? sourceOf(row.sourceId, context.record).unitsOn;
  return standing(row.subjectIdentity, day, context);
}

/** Units that a source names stand on the day of that source, whatever day was asked for. */
export function namedUnitsOf(
  sourceId: string,
  named: readonly { readonly identity: UnitIdentity }[],
  context: Context,
): UnitOnDay[] {
  const { unitsOn } = sourceOf(sourceId, context.record);
  return unitsStanding(
    named.map(({ identity }) => identity),
    unitsOn,
    context,
  );
}

/** Units on a day or, where one did not exist then, on the nearest day of its life. */
export function unitsStanding(identities: readonly UnitIdentity[], day: CalendarDay, context: Context): UnitOnDay[] {
  return identities.map((identity) => standing(identity, day, context));
}

function standing(identity: UnitIdentity, day: CalendarDay, { record }: Context): UnitOnDay {
  const unit = record.tree.unitNearest(identity, day);
  if (!unit) throw new Error(`Revision ${record.revision} has no unit ${identity}`);
  return unit;
}
