import type { UnitIdentity } from './unit-version.ts';

export const ALIAS_KINDS = [
  'TONE_PLACEMENT',
  'CATALOGUE_SPELLING',
  'CONVERSION_TABLE_SPELLING',
  'FORMER_NAME',
  'KNOWN_VARIANT',
  'TYPOGRAPHIC',
  'ABBREVIATION_EXPANDED',
] as const;
export type AliasKind = (typeof ALIAS_KINDS)[number];

/** Another way to write a unit's name. Finds the unit, never identifies it: homonyms are common. */
export interface UnitAlias {
  readonly identity: UnitIdentity;
  readonly alias: string;
  readonly kind: AliasKind;
  readonly note: string | null;
}
