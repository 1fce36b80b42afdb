import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import type { UnitLevel } from '@ntm/domain/unit/unit-kind';
import type { UnitOnDay } from '@ntm/domain/unit/unit-on-day';
import type { UnitIdentity } from '@ntm/domain/unit/unit-version';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { badId } from '../../builder/bad-id.ts';
import { datedKey, parseDatedKey } from '../../builder/dated-key.ts';

/** Type of the schema that serves each level. */
export const TYPE_OF_LEVEL = {
  NATION: 'Nation',
  PROVINCE: 'Province',
  DISTRICT: 'District',
  COMMUNE: 'Commune',
  VILLAGE: 'Village',
} as const satisfies Record<UnitLevel, string>;

/** Global id of a unit on its day: `Commune:C01669-1@2020-02-15`, encoded. */
export function unitId({ version, asOf }: UnitOnDay): string {
  return encodeGlobalID(TYPE_OF_LEVEL[version.level], datedKey({ key: version.identity, day: asOf }));
}

/** Reads the part behind the type name. */
export function parseUnitKey(key: string): { readonly identity: UnitIdentity; readonly asOf: CalendarDay } {
  const { key: identity, day: asOf } = parseDatedKey(key);
  if (asOf === undefined) throw badId();
  return { identity, asOf };
}
