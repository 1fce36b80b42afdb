import { RECOGNITION_TIERS } from '@ntm/domain/claim/claim';
import type { RuleBook } from '@ntm/domain/rule-book/rule-book';
import { THRESHOLD_COMPARATORS } from '@ntm/domain/rule-book/threshold';
import { UNIT_LEVELS } from '@ntm/domain/unit/unit-kind';
import { z } from 'zod';
import { dayCell, oneOf, textCell } from '../cell.ts';
import { bilingualCell, stableKey, unlessGiven } from '../yaml-cell.ts';
import { evidenceCells, ordinal, ruleBookCode } from './evidence-cells.ts';

const headCells = {
  code: ruleBookCode,
  title: bilingualCell,
  level: oneOf(UNIT_LEVELS),
  tier: oneOf(RECOGNITION_TIERS),
  instrument: stableKey,
  amendments: z.array(stableKey).default([]),
  adoptedBy: unlessGiven(textCell),
  basedOn: unlessGiven(ruleBookCode),
  validFrom: dayCell,
  validTo: dayCell.nullable(),
  ...evidenceCells,
  note: unlessGiven(bilingualCell),
};

const threshold = z.strictObject({
  region: unlessGiven(ruleBookCode),
  communeGroup: unlessGiven(ordinal),
  year: unlessGiven(ordinal),
  comparator: oneOf(THRESHOLD_COMPARATORS),
  value: z.number(),
  ...evidenceCells,
});

const indicator = z.strictObject({
  code: z.string().regex(/^\d+(\.\d+)*$/, 'must be a number of the set, like 4.2'),
  name: bilingualCell,
  unit: bilingualCell,
  ...evidenceCells,
  thresholds: z.array(threshold).default([]),
});

const criterion = z.strictObject({
  number: ordinal,
  code: ruleBookCode,
  name: bilingualCell,
  group: unlessGiven(ruleBookCode),
  ...evidenceCells,
  hasAllIndicators: z.boolean().default(false),
  indicators: z.array(indicator).default([]),
});

const criteriaSet = z.strictObject({
  ...headCells,
  kind: z.literal('CRITERIA'),
  stated: z.strictObject({ criteria: ordinal.nullable(), indicators: ordinal.nullable(), ...evidenceCells }),
  groups: z.array(z.strictObject({ code: ruleBookCode, name: bilingualCell, ...evidenceCells })).default([]),
  regions: z.array(z.strictObject({ code: ruleBookCode, name: bilingualCell })).default([]),
  communeGroups: z.array(z.strictObject({ number: ordinal, definition: bilingualCell, ...evidenceCells })).default([]),
  bandFloors: z.array(z.int().nonnegative()).default([]),
  criteria: z.array(criterion).default([]),
});

const condition = z.strictObject({
  number: ordinal,
  statement: bilingualCell,
  link: unlessGiven(
    z.strictObject({
      set: ruleBookCode,
      criterion: unlessGiven(ruleBookCode),
      factor: unlessGiven(z.number().positive()),
    }),
  ),
  requires: unlessGiven(
    z.strictObject({
      level: oneOf(UNIT_LEVELS),
      tier: oneOf(RECOGNITION_TIERS),
      percent: z.number().positive().max(100),
    }),
  ),
  ...evidenceCells,
});

const conditionSet = z.strictObject({
  ...headCells,
  kind: z.literal('CONDITIONS'),
  hasAllConditions: z.boolean(),
  conditions: z.array(condition).default([]),
});

/** One rule book for recognising units, as its file writes it. */
export const ruleBookEntry: z.ZodType<RuleBook> = z.discriminatedUnion('kind', [criteriaSet, conditionSet]);
