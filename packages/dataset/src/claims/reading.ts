import { BASES, COMPARATORS, RECOGNITION_TIERS, REGISTER_BASES } from '@ntm/domain/claim/claim';
import { MENTION_KINDS } from '@ntm/domain/claim/mention';
import { isPeriod } from '@ntm/domain/claim/period';
import { UNIT_LEVELS } from '@ntm/domain/unit/unit-kind';
import { z } from 'zod';
import { dayCell, oneOf, textCell } from '../cell.ts';
import { bilingualCell, stableKey, unlessGiven } from '../yaml-cell.ts';

const period = z
  .string('must be text in quotes')
  .refine(isPeriod, 'must be like 2020, 2021-2025, 2021-04, 2024-H1 or 2020-02-12');

const everyStatement = {
  id: z.string().regex(/^[A-Z]\d?(-[A-Za-z0-9]+)+$/, 'must be like S0-03 or N-2021-04-communes-ntm'),
  /** Left out where it is the reading's own subject. */
  subject: unlessGiven(textCell),
  scope: unlessGiven(bilingualCell),
  period: unlessGiven(period),
  phrase: unlessGiven(textCell),
  locator: unlessGiven(textCell),
  note: unlessGiven(bilingualCell),
};

const everyClaim = {
  ...everyStatement,
  measure: stableKey,
  comparator: oneOf(COMPARATORS),
  value: unlessGiven(z.number()),
  valueTo: unlessGiven(z.number()),
  decimals: z.int().min(0).default(0),
  basis: oneOf(BASES).default('UNSPECIFIED'),
  registerBasis: unlessGiven(oneOf(REGISTER_BASES)),
  baselinePeriod: unlessGiven(textCell),
  restates: unlessGiven(textCell),
};

const target = z.strictObject({
  kind: z.literal('TARGET'),
  ...everyClaim,
  each: unlessGiven(oneOf(UNIT_LEVELS)),
  tier: unlessGiven(oneOf(RECOGNITION_TIERS)),
  namedUnits: z.array(textCell).default([]),
  carriedFrom: unlessGiven(textCell),
});

const observation = z.strictObject({
  kind: z.literal('OBSERVATION'),
  ...everyClaim,
  asOf: unlessGiven(dayCell),
  computed: z.boolean().default(false),
});

const mention = z.strictObject({
  kind: z.enum(MENTION_KINDS),
  ...everyStatement,
  topic: bilingualCell,
  detail: unlessGiven(textCell),
  namedUnits: z.array(textCell).default([]),
});

const statement = z.discriminatedUnion('kind', [target, observation, mention]);
export type Statement = z.output<typeof statement>;

/** What was read in one source: its statements, most of them about one subject. */
export const reading = z.strictObject({
  source: stableKey,
  subject: textCell,
  statements: z.array(statement).min(1),
});
export type Reading = z.output<typeof reading>;
