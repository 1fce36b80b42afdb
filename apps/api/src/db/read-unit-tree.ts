import type { UnitAlias } from '@ntm/domain/unit/unit-alias';
import type { UnitChange } from '@ntm/domain/unit/unit-change';
import { growUnitTree, type UnitTree } from '@ntm/domain/unit/unit-tree';
import type { UnitVersion } from '@ntm/domain/unit/unit-version';
import type { ClientBase } from 'pg';

/** Days as text: the driver would make an instant of a calendar day. */
const VERSIONS = `
  SELECT identity, level, kind, type_word AS "typeWord", code, name, parent_identity AS parent,
         valid_from::text AS "validFrom", valid_to::text AS "validTo", instrument
    FROM unit_version ORDER BY id`;
const CHANGES = `
  SELECT effective_on::text AS "effectiveOn", kind, from_identity AS "from", to_identity AS "to", coverage, instrument, note
    FROM unit_change ORDER BY id`;
const ALIASES = 'SELECT identity, alias, kind, note FROM unit_alias ORDER BY id';

/** Grows the unit tree from the register in the database: three statements. */
export async function readUnitTree(client: ClientBase): Promise<UnitTree> {
  const { rows: versions } = await client.query<UnitVersion>(VERSIONS);
  const { rows: changes } = await client.query<UnitChange>(CHANGES);
  const { rows: aliases } = await client.query<UnitAlias>(ALIASES);
  return growUnitTree({ versions, changes, aliases });
}
