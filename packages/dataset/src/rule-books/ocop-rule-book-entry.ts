import { OCOP_PARTS, type OcopRuleBook } from '@ntm/domain/ocop/ocop-rule-book';
import { UNIT_LEVELS } from '@ntm/domain/unit/unit-kind';
import { z } from 'zod';
import { dayCell, oneOf, textCell } from '../cell.ts';
import { bilingualCell, stableKey, unlessGiven } from '../yaml-cell.ts';
import { evidenceCells, ordinal, ruleBookCode } from './evidence-cells.ts';

const stars = z.int().min(1).max(5);

const part = z.strictObject({
  code: oneOf(OCOP_PARTS),
  name: bilingualCell,
  maximum: z.number().positive(),
  ...evidenceCells,
});

const band = z.strictObject({
  stars,
  from: z.number().nonnegative(),
  to: z.number().positive(),
  certifiable: z.boolean(),
  ...evidenceCells,
});

const certifier = z.strictObject({
  stars,
  level: oneOf(UNIT_LEVELS),
  validFrom: dayCell,
  validTo: dayCell.nullable(),
  ...evidenceCells,
});

const group = z.strictObject({
  name: bilingualCell,
  productSets: z.array(z.strictObject({ number: ordinal, name: bilingualCell })),
});

const taxonomy = z.strictObject({
  ...evidenceCells,
  stated: z.strictObject({ industries: ordinal, groups: ordinal.nullable(), productSets: ordinal.nullable() }),
  industries: z.array(z.strictObject({ code: textCell, name: bilingualCell, groups: z.array(group).default([]) })),
});

/** One OCOP rule book, as its file writes it. */
export const ocopRuleBookEntry: z.ZodType<OcopRuleBook> = z.strictObject({
  code: ruleBookCode,
  title: bilingualCell,
  instrument: stableKey,
  amendments: z.array(stableKey).default([]),
  basedOn: unlessGiven(ruleBookCode),
  validFrom: dayCell,
  validTo: dayCell.nullable(),
  ...evidenceCells,
  note: unlessGiven(bilingualCell),
  parts: z.array(part),
  bands: z.array(band),
  certifiers: z.array(certifier),
  certificate: z.strictObject({ months: ordinal, ...evidenceCells }),
  taxonomy,
});
