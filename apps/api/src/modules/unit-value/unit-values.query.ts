import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import type { RollUpTopic } from '@ntm/domain/roll-up/roll-up-topic';
import type { UnitLevel as Level } from '@ntm/domain/unit/unit-kind';
import type { UnitOnDay } from '@ntm/domain/unit/unit-on-day';
import { BadInput } from '../../builder/bad-input.ts';
import { builder } from '../../builder/builder.ts';
import type { Context } from '../../builder/context.ts';
import { refuseDayOutOfRange } from '../../builder/root-day.ts';
import type { CurrentRecord } from '../../db/current-record.ts';
import { claimReference } from '../claim/claim-reference.ts';
import { Observation } from '../observation/observation.node.ts';
import { RecognitionTier } from '../recognition/recognition-tier.node.ts';
import { AdministrativeUnit } from '../unit/administrative-unit.node.ts';
import { UnitKind } from '../unit/unit-kind.node.ts';
import { UnitLevel } from '../unit/unit-level.node.ts';
import { unknownIdentity } from '../unit/unknown-identity.ts';
import { UnitTopic } from './unit-topic.node.ts';
import { ValueExplanation } from './value-explanation.node.ts';
import { inputsOf } from './value-inputs.ts';
import { type TopicValue, valuesOnDays } from './value-of-topic.ts';
import { wantedTopic } from './wanted-topic.ts';

const MOST_DAYS = 24;
const MOST_UNITS = 1_000;
/** Answers kept of a revision. */
const ANSWERS_KEPT = 300;
const UNITS_AT_ONCE = 8;

interface ValueOfUnit extends TopicValue {
  readonly topic: RollUpTopic;
  readonly unit: UnitOnDay;
}

interface DayOfValues {
  readonly asOf: CalendarDay;
  readonly values: readonly ValueOfUnit[];
  readonly unplaced: number;
}

const UnitValue = builder.objectRef<ValueOfUnit>('UnitValue').implement({
  description: 'What a topic says about one unit on one day. What is not known is null, never 0.',
  fields: (t) => ({
    unit: t.expose('unit', { type: AdministrativeUnit, description: 'The unit on that day.' }),
    value: t.exposeFloat('value', {
      nullable: true,
      description: "In the topic's unit: a number, per cent, criteria, or the unit of the measure; null when unknown.",
    }),
    numerator: t.exposeInt('numerator', {
      nullable: true,
      description: 'How many of the `known` ones fulfil the question; null where nothing is counted that way.',
    }),
    known: t.exposeInt('known', {
      nullable: true,
      description: 'Coverage: of how many the answer is known; null where the register itself was counted.',
    }),
    of: t.exposeInt('of', { nullable: true, description: 'How many were asked about, known or not.' }),
    claim: t.field({
      type: Observation,
      nullable: true,
      description: 'The figure with its source, for the topic MEASURE; null for what was computed.',
      resolve: ({ claim }, _args, { record }) => (claim ? claimReference(claim.id, record) : null),
    }),
    explanation: t.field({
      type: ValueExplanation,
      description: 'Why it is this value: by which rule, from what, and what is missing.',
      resolve: async (value, _args, context) => ({ ...value, from: await inputsOf(value.topic, value.unit, context) }),
    }),
  }),
});

const UnitValuesOnDay = builder.objectRef<DayOfValues>('UnitValuesOnDay').implement({
  description: 'The values of all units on one day.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', description: 'The day.' }),
    values: t.expose('values', {
      type: [UnitValue],
      description: 'One for each unit of the level that existed that day, in Vietnamese order of name.',
    }),
    unplaced: t.exposeInt('unplaced', {
      description: 'Things counted that belong to no single unit of the level, or of which the record names no place.',
    }),
  }),
});

builder.queryField('unitValues', (t) =>
  t.field({
    type: [UnitValuesOnDay],
    description:
      'One topic for every unit of a level, on one day or a series of days: what a map, a ranking or a table shows.',
    args: {
      topic: t.arg({ type: UnitTopic, required: true, description: 'What is asked of each unit.' }),
      level: t.arg({
        type: UnitLevel,
        required: true,
        description: 'Level of the units; that of the unit above asks for itself.',
      }),
      within: t.arg.id({ description: 'The `identity` of the unit they stand below; left out, the nation.' }),
      days: t.arg({
        type: ['Date'],
        description: `One to ${MOST_DAYS} days; answers come in the same order. Left out, only \`asOf\`.`,
      }),
      asOf: t.arg({
        type: 'Date',
        description: 'The only day, where no `days` are given; left out, today in Viet Nam.',
      }),
      tier: t.arg({ type: RecognitionTier, description: 'Least status counted; left out, STANDARD.' }),
      stars: t.arg.int({ description: 'Least stars counted, 1 to 5; left out, 1.' }),
      criteriaSet: t.arg.string({ description: 'Code of the set, for MEAN_CRITERIA.' }),
      unitKind: t.arg({ type: UnitKind, description: 'The kind that is counted, for UNITS_OF_KIND.' }),
      measure: t.arg.string({
        description: 'Code of the measure, for MEASURE. One that the record does not use is unknown of every unit.',
      }),
    },
    resolve: (_root, { level, within, asOf, days: several, ...asked }, context) => {
      const days = several ?? [asOf ?? context.today];
      if (days.length < 1 || days.length > MOST_DAYS) throw wrongNumberOfDays(days.length);
      for (const day of days) refuseDayOutOfRange(day, context);
      return answer(wantedTopic(asked, context), level, within ?? undefined, days, context);
    },
  }),
);

const answers = new WeakMap<CurrentRecord, Map<string, DayOfValues>>();

async function answer(
  topic: RollUpTopic,
  level: Level,
  within: string | undefined,
  days: readonly CalendarDay[],
  context: Context,
): Promise<DayOfValues[]> {
  const kept = answers.get(context.record) ?? new Map<string, DayOfValues>();
  answers.set(context.record, kept);
  const keyOf = (day: CalendarDay) => JSON.stringify([topic, level, within, day]);
  const missing = days.filter((day) => !kept.has(keyOf(day)));
  if (missing.length > 0) {
    const units = new Map(missing.map((day) => [day, unitsOn(day, level, within, context)]));
    const found = await valuesOnDays(topic, level, missing, context);
    for (const day of missing) {
      const { of, unplaced } = found.get(day) ?? { of: undefined, unplaced: 0 };
      const values: ValueOfUnit[] = [];
      for (const unit of units.get(day) ?? []) {
        // A whole country of decisions takes long: others get their turn between its provinces.
        if (values.length % UNITS_AT_ONCE === 0) await new Promise(setImmediate);
        if (of) values.push({ ...of(unit), topic, unit });
      }
      kept.set(keyOf(day), { asOf: day, values, unplaced });
    }
  }
  const answered = days.flatMap((day) => kept.get(keyOf(day)) ?? []);
  for (const oldest of kept.keys()) {
    if (kept.size <= ANSWERS_KEPT) break;
    kept.delete(oldest);
  }
  return answered;
}

/** Empty when the unit above did not exist that day. */
function unitsOn(
  day: CalendarDay,
  level: Level,
  within: string | undefined,
  { record: { tree } }: Context,
): readonly UnitOnDay[] {
  if (within !== undefined && !tree.lifeOf(within)) throw unknownIdentity(within);
  const top = within === undefined ? tree.root(day) : tree.unitOn(within, day);
  const units = top ? (level === top.version.level ? [top] : tree.below(top, level)) : [];
  if (units.length <= MOST_UNITS) return units;
  throw new BadInput({
    code: 'LIMIT_EXCEEDED',
    vi: `Có ${units.length} đơn vị; được hỏi nhiều nhất ${MOST_UNITS} một ngày. Hãy hỏi trong một tỉnh (within).`,
    en: `There are ${units.length} units; at most ${MOST_UNITS} a day can be asked about. Ask within a province.`,
    allowed: { found: units.length, to: MOST_UNITS },
  });
}

function wrongNumberOfDays(count: number): BadInput {
  return new BadInput({
    code: 'BAD_USER_INPUT',
    vi: `days có từ 1 đến ${MOST_DAYS} ngày; nhận được ${count}.`,
    en: `days holds 1 to ${MOST_DAYS} days; got ${count}.`,
    allowed: { from: 1, to: MOST_DAYS },
  });
}
