import { z } from 'zod';
import { dayCell, oneOf, textCell } from '../cell.ts';
import { ordinal, ruleBookCode } from '../rule-books/evidence-cells.ts';
import { stableKey, unlessGiven } from '../yaml-cell.ts';

const officer = oneOf(['MET', 'NOT_MET']);

/** What a source reports of the criteria of one unit on one day, as its file writes it. */
export const assessmentEntry = z.strictObject({
  id: z.string().regex(/^A-[A-Za-z0-9-]+$/, 'must be like A-C01318-1-2020'),
  unit: textCell,
  asOf: dayCell,
  criteriaSet: ruleBookCode,
  scope: z.strictObject({
    region: unlessGiven(ruleBookCode),
    communeGroup: unlessGiven(ordinal),
    year: ordinal,
  }),
  readings: z
    .array(z.strictObject({ indicator: textCell, value: unlessGiven(z.number()), officer: unlessGiven(officer) }))
    .default([]),
  judgements: z.array(z.strictObject({ criterion: ordinal, officer })).default([]),
  source: stableKey,
  locator: unlessGiven(textCell),
});
export type AssessmentEntry = z.output<typeof assessmentEntry>;
