import { ALIAS_KINDS } from '@ntm/domain/unit/unit-alias';
import { COVERAGES, UNIT_CHANGE_KINDS } from '@ntm/domain/unit/unit-change';
import { UNIT_KINDS, UNIT_LEVELS, type UnitKind } from '@ntm/domain/unit/unit-kind';
import { z } from 'zod';
import { countCell, dayCell, oneOf, optional, textCell, yesNoCell } from '../cell.ts';

const kindCell = z.string().transform((text, context): UnitKind => {
  if (Object.hasOwn(UNIT_KINDS, text)) return text as UnitKind;
  context.addIssue(`"${text}" is not a kind of unit`);
  return z.NEVER;
});

/** `units.tsv`: one row for each version of a unit down to communes. */
export const unitRow = z.object({
  identity: textCell,
  level: oneOf(UNIT_LEVELS),
  kind: kindCell,
  code: textCell,
  name: textCell,
  parent: optional(textCell),
  valid_from: dayCell,
  valid_to: optional(dayCell),
  instrument: optional(textCell),
});

/** `village-units.tsv`: one row for each version of a village. */
export const villageUnitRow = z.object({
  identity: textCell,
  kind: kindCell,
  type_word: optional(textCell),
  name: textCell,
  commune: textCell,
  valid_from: dayCell,
  valid_to: optional(dayCell),
  instrument: optional(textCell),
});

/** `changes.tsv`: one row for each edge of lineage down to communes. */
export const changeRow = z.object({
  effective_on: dayCell,
  kind: oneOf(UNIT_CHANGE_KINDS),
  from: optional(textCell),
  to: optional(textCell),
  coverage: oneOf(COVERAGES),
  instrument: optional(textCell),
  note: optional(textCell),
});

/** `village-changes.tsv`: as published; a row with `left_out` makes no edge. */
export const villageChangeRow = z.object({
  effective_on: dayCell,
  kind: oneOf(UNIT_CHANGE_KINDS),
  from: optional(textCell),
  to: optional(textCell),
  coverage: oneOf(COVERAGES),
  instrument: optional(textCell),
  from_commune_name: textCell,
  from_name: textCell,
  to_commune_name: textCell,
  to_name: textCell,
  left_out: optional(textCell),
  source: textCell,
  note: optional(textCell),
});

export const aliasRow = z.object({
  identity: textCell,
  alias: textCell,
  kind: oneOf(ALIAS_KINDS),
  note: optional(textCell),
});

/** `village-lists.tsv`: one published list; `as_of` is a day, a month or a year, as its source prints it. */
export const villageListRow = z.object({
  id: textCell,
  commune: optional(textCell),
  commune_name: textCell,
  district_name: textCell,
  as_of: optional(z.string().regex(/^\d{4}(-\d{2}){0,2}$/, 'must be a day, a month or a year')),
  counts_from: optional(dayCell),
  is_complete: yesNoCell,
  stated_count: optional(countCell),
  source: textCell,
  note: optional(textCell),
});

/** `villages.tsv`: one name in one list, and the unit it became or the reason why it became none. */
export const villageNameRow = z.object({
  list: textCell,
  kind: kindCell,
  type_word: optional(textCell),
  name: textCell,
  unit: optional(textCell),
  no_unit_because: optional(textCell),
  until: optional(dayCell),
  merged_into: optional(textCell),
  note: optional(textCell),
});
