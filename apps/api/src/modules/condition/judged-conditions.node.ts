import type { Assessment } from '@ntm/domain/assessment/assess-unit';
import { conditionSetsFor } from '@ntm/domain/recognition/condition-sets-for';
import { judgeConditions, type ConditionResult as Result } from '@ntm/domain/recognition/judge-conditions';
import type { ConditionSet } from '@ntm/domain/rule-book/condition-set';
import type { UnitOnDay } from '@ntm/domain/unit/unit-on-day';
import { builder } from '../../builder/builder.ts';
import type { Context } from '../../builder/context.ts';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../../builder/forward-paging.ts';
import type { CurrentRecord } from '../../db/current-record.ts';
import { rowDay } from '../../db/row-day.ts';
import { judgeAssessment } from '../assessment/judge-assessment.ts';
import { Condition } from '../criteria-set/condition.node.ts';
import { CriteriaSet } from '../criteria-set/criteria-set.node.ts';
import { Verdict } from '../target/verdict.node.ts';
import { AdministrativeUnit, keyOfUnit } from '../unit/administrative-unit.node.ts';
import { Commune } from '../unit/commune.node.ts';
import { District } from '../unit/district.node.ts';
import { Province } from '../unit/province.node.ts';

const ConditionResult = builder.objectRef<Result>('ConditionResult').implement({
  description: 'How a unit does by one condition on its day.',
  fields: (t) => ({
    condition: t.field({
      type: Condition,
      description: 'The condition.',
      resolve: ({ condition }) => condition,
    }),
    verdict: t.field({
      type: Verdict,
      description: 'UNKNOWN whenever something needed is not on record, and for conditions that only a document shows.',
      resolve: ({ verdict }) => verdict,
    }),
    explanation: t.string({
      description: 'What was counted or seen, and what is lacking; in Vietnamese.',
      resolve: ({ explanation }) => explanation.vi,
    }),
    explanationEn: t.string({ description: 'The same in English.', resolve: ({ explanation }) => explanation.en }),
    failingCount: t.int({
      description: 'How many units inside are known to lack the status asked for; 0 where none are counted.',
      resolve: ({ failing }) => failing.length,
    }),
    failing: t.field({
      type: [AdministrativeUnit],
      description: 'Those units in Vietnamese order, as many as asked for.',
      args: {
        first: t.arg.int({
          description: `How many at most, 1 to ${LARGEST_PAGE}; left out, ${DEFAULT_PAGE}.`,
        }),
      },
      resolve: ({ failing }, { first }) => failing.slice(0, first ?? DEFAULT_PAGE),
    }),
  }),
});

interface JudgedSet {
  readonly set: ConditionSet;
  readonly results: readonly Result[];
}

const JudgedConditions = builder.objectRef<JudgedSet>('JudgedConditions').implement({
  description:
    'The conditions of one status, judged one by one. Fulfilling all of them is not recognition: see `recognition`.',
  fields: (t) => ({
    ruleBook: t.field({
      type: CriteriaSet,
      description: 'The rule book with the conditions; see its `hasAllConditions`.',
      resolve: ({ set }) => set,
    }),
    results: t.field({
      type: [ConditionResult],
      description: 'Every condition on record, by number; empty while the content of the rule book is not established.',
      resolve: ({ results }) => results,
    }),
  }),
});

/** At most four statuses stand at one level: standard, advanced, model, modern. */
const RULE_BOOKS_AT_ONCE = { field: 1, multiplier: 4 };

const OF_RULE_BOOKS =
  'The conditions of every status that it can hold and that has conditions in force on its day, judged by what the ' +
  'record holds. Empty where no such rule book is in force';

builder.objectField(Province, 'conditions', (t) =>
  t.field({
    type: [JudgedConditions],
    complexity: RULE_BOOKS_AT_ONCE,
    description: `${OF_RULE_BOOKS}.`,
    resolve: (unit, _args, { record }) => judge(unit, [], record),
  }),
);

builder.objectField(District, 'conditions', (t) =>
  t.field({
    type: [JudgedConditions],
    complexity: RULE_BOOKS_AT_ONCE,
    description: `${OF_RULE_BOOKS}; those of districts closed on 30 June 2025.`,
    resolve: (unit, _args, { record }) => judge(unit, [], record),
  }),
);

builder.objectField(Commune, 'conditions', (t) =>
  t.field({
    type: [JudgedConditions],
    complexity: RULE_BOOKS_AT_ONCE,
    description: `${OF_RULE_BOOKS}; by its own assessments up to that day.`,
    resolve: async (unit, _args, context) => {
      const hasConditions = setsFor(unit, context.record).some(({ conditions }) => conditions.length > 0);
      return judge(unit, hasConditions ? await assessmentsOf(unit, context) : [], context.record);
    },
  }),
);

/** Up to the unit's day, newest first. Asked of many communes at once, Prisma makes one question of it. */
async function assessmentsOf(unit: UnitOnDay, { prisma, record }: Context): Promise<Assessment[]> {
  const row = await prisma.unit.findUnique({
    where: keyOfUnit(unit),
    select: { assessments: { orderBy: [{ asOf: 'desc' }, { id: 'asc' }] } },
  });
  const known = (row?.assessments ?? []).filter(({ asOf }) => rowDay(asOf) <= unit.asOf);
  return known.map((assessment) => {
    const { set, ...judged } = judgeAssessment(assessment, record);
    return { ...judged, criteriaSet: set.code };
  });
}

function setsFor(unit: UnitOnDay, { ruleBooks }: CurrentRecord): ConditionSet[] {
  return conditionSetsFor(unit, ruleBooks.values());
}

function judge(unit: UnitOnDay, assessments: readonly Assessment[], record: CurrentRecord): JudgedSet[] {
  const { ruleBooks, recognition, tree } = record;
  const facts = { recognition: { ...recognition, tree }, ruleBooks, assessments };
  return setsFor(unit, record).map((set) => ({ set, results: judgeConditions(unit, set, facts) }));
}
