import { type RollUpOrigin, ruleOf } from '@ntm/domain/roll-up/roll-up-rule';
import type { RollUpTopic } from '@ntm/domain/roll-up/roll-up-topic';
import type { UnitOnDay } from '@ntm/domain/unit/unit-on-day';
import { builder } from '../../builder/builder.ts';
import { DEFAULT_PAGE } from '../../builder/forward-paging.ts';
import { CriteriaSet } from '../criteria-set/criteria-set.node.ts';
import { Source } from '../source/source.node.ts';
import { sourceOf } from '../source/source-of.ts';
import { AdministrativeUnit } from '../unit/administrative-unit.node.ts';
import type { ValueInput as Input, ValueInputs } from './value-inputs.ts';
import type { TopicValue } from './value-of-topic.ts';

/** A value with what was asked of whom and from what it was made: all that it takes to say why. */
export interface ExplainedValue extends TopicValue {
  readonly topic: RollUpTopic;
  readonly unit: UnitOnDay;
  readonly from: ValueInputs;
}

const ValueOrigin = builder.enumType('ValueOrigin', {
  description: 'Where a value comes from.',
  values: {
    COUNTED: { description: 'Số đếm: counted by us in the register of units.' },
    COMPUTED: { description: 'Tính lại: worked out by us from decisions, assessments or certificates.' },
    REPORTED: { description: 'Báo cáo: printed by a source.' },
  } as const satisfies Record<RollUpOrigin, unknown>,
});

const ValueInputKind = builder.enumType('ValueInputKind', {
  description: 'What kind of thing a value was made from.',
  values: {
    UNITS: { description: 'Units of the register, or villages of published lists.' },
    DECISIONS: { description: 'Decisions that recognise units.' },
    ASSESSMENTS: { description: 'The newest assessment of each commune.' },
    CERTIFICATES: { description: 'Certificates of products.' },
    CLAIMS: { description: 'One figure of a source: see `claim`.' },
  } as const satisfies Record<ValueInputs['kind'], unknown>,
});

const ValueInput = builder.objectRef<Input>('ValueInput').implement({
  description: 'One thing that went into a value.',
  fields: (t) => ({
    unit: t.field({
      type: AdministrativeUnit,
      nullable: true,
      description: 'The unit it speaks of; null when the record names none.',
      resolve: ({ unit }) => unit,
    }),
    name: t.exposeString('name', {
      nullable: true,
      description: 'Number of the decision (số quyết định) or name of the product; null where the unit says it all.',
    }),
    on: t.expose('on', {
      type: 'Date',
      nullable: true,
      description: 'Day of effect of the decision, of the assessment, or of issue of the certificate.',
    }),
    value: t.exposeFloat('value', {
      nullable: true,
      description: 'Criteria met, or stars; null where it counts as one.',
    }),
    source: t.field({
      type: Source,
      nullable: true,
      description: 'Where it was read; null for units, whose register is among `sources`.',
      resolve: ({ source }, _args, { record }) => (source === null ? null : sourceOf(source, record)),
    }),
  }),
});

const FIRST = { description: 'How many at most, 1 to 100; left out, 20.' };

export const ValueExplanation = builder.objectRef<ExplainedValue>('ValueExplanation').implement({
  description: 'Why a value is what it is: the rule, what went in, what is missing, and the sources behind it.',
  fields: (t) => ({
    origin: t.field({
      type: ValueOrigin,
      description: 'Counted, computed or reported.',
      resolve: ({ topic }) => ruleOf(topic).origin,
    }),
    rule: t.string({
      description: 'The rule in words, in Vietnamese.',
      resolve: ({ topic }) => ruleOf(topic).words.vi,
    }),
    ruleEn: t.string({ description: 'The rule in words, in English.', resolve: ({ topic }) => ruleOf(topic).words.en }),
    page: t.string({
      description: 'The page of this project that gives the rule with its legal texts: docs/domain/recognition.md.',
      resolve: ({ topic }) => ruleOf(topic).page,
    }),
    numerator: t.float({
      nullable: true,
      description:
        'What was divided; null where nothing is divided. Of a mean it is the sum of all values that went in.',
      resolve: ({ topic, value, numerator, from }) => {
        if (value === null) return null;
        if (topic.kind === 'RECOGNISED_SHARE') return numerator;
        return topic.kind === 'MEAN_CRITERIA' ? from.inputs.reduce((sum, input) => sum + (input.value ?? 0), 0) : null;
      },
    }),
    denominator: t.int({
      nullable: true,
      description: 'By what it was divided: units whose answer is known; null where nothing is divided.',
      resolve: ({ topic, value, known }) =>
        value !== null && (topic.kind === 'RECOGNISED_SHARE' || topic.kind === 'MEAN_CRITERIA') ? known : null,
    }),
    criteriaSet: t.field({
      type: CriteriaSet,
      nullable: true,
      description: 'The rule book that the assessments were made by; null where none was.',
      resolve: ({ topic }, _args, { record }) =>
        topic.kind === 'MEAN_CRITERIA' ? record.ruleBooks.get(topic.criteriaSet) : null,
    }),
    inputKind: t.field({
      type: ValueInputKind,
      description: 'What the value was made from.',
      resolve: ({ from }) => from.kind,
    }),
    inputCount: t.int({
      description: 'From how many of them.',
      resolve: ({ from }) => from.inputs.length,
    }),
    inputs: t.field({
      type: [ValueInput],
      description: 'The first of them; units and communes in Vietnamese order of name.',
      args: { first: t.arg.int(FIRST) },
      resolve: ({ from }, { first }) => from.inputs.slice(0, first ?? DEFAULT_PAGE),
    }),
    missingCount: t.int({
      description: 'Units of which nothing is known: they are not counted as 0.',
      resolve: ({ from }) => from.missing.length,
    }),
    missing: t.field({
      type: [AdministrativeUnit],
      description: 'The first of those units.',
      args: { first: t.arg.int(FIRST) },
      resolve: ({ from }, { first }) => from.missing.slice(0, first ?? DEFAULT_PAGE),
    }),
    sources: t.field({
      type: [Source],
      description: 'The sources behind it, each once; for MEASURE see the citation of `claim`.',
      args: { first: t.arg.int(FIRST) },
      resolve: ({ from }, { first }, { record }) =>
        from.sources.slice(0, first ?? DEFAULT_PAGE).map((id) => sourceOf(id, record)),
    }),
    sourceCount: t.int({
      description: 'How many sources stand behind it.',
      resolve: ({ from }) => from.sources.length,
    }),
  }),
});
