import type { Condition as ConditionValue } from '@ntm/domain/rule-book/condition-set';
import { builder } from '../../builder/builder.ts';
import { evidenceFields } from './evidence-fields.ts';

export const Condition = builder.objectRef<ConditionValue>('Condition').implement({
  description:
    'A condition (điều kiện) of a rule book that has conditions over another one; never counted as a criterion.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Number in its rule book.' }),
    statement: t.string({ description: 'What must hold, in Vietnamese.', resolve: ({ statement }) => statement.vi }),
    statementEn: t.string({ description: 'What must hold, in English.', resolve: ({ statement }) => statement.en }),
    linkedSet: t.string({
      nullable: true,
      description: 'Code of the rule book that it builds on; null when it stands alone.',
      resolve: ({ link }) => link?.set ?? null,
    }),
    linkedCriterion: t.string({
      nullable: true,
      description: 'Code of the criterion there that it builds on; null when that rule book must be met in full.',
      resolve: ({ link }) => link?.criterion ?? null,
    }),
    factor: t.float({
      nullable: true,
      description: "What the linked criterion's threshold is multiplied by: 1.1 for “10 % above”; null when it is not.",
      resolve: ({ link }) => link?.factor ?? null,
    }),
    ...evidenceFields(t, (condition) => condition),
  }),
});
