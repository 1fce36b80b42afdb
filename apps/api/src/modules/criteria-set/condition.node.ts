import { meaningOf } from '@ntm/domain/glossary/glossary';
import type { Condition as ConditionValue } from '@ntm/domain/rule-book/condition-set';
import { builder } from '../../builder/builder.ts';
import { RecognitionTier } from '../recognition/recognition-tier.node.ts';
import { UnitLevel } from '../unit/unit-level.node.ts';
import { evidenceFields } from './evidence-fields.ts';

export const Condition = builder.objectRef<ConditionValue>('Condition').implement({
  description: meaningOf('condition'),
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
    share: t.float({
      nullable: true,
      description:
        'How many of a hundred units inside must hold a status, at least; null when it asks for something else.',
      resolve: ({ requires }) => requires?.percent ?? null,
    }),
    shareLevel: t.field({
      type: UnitLevel,
      nullable: true,
      description: 'Level of those units; null as for `share`.',
      resolve: ({ requires }) => requires?.level ?? null,
    }),
    shareTier: t.field({
      type: RecognitionTier,
      nullable: true,
      description: 'The status that they must hold, or a higher one; null as for `share`.',
      resolve: ({ requires }) => requires?.tier ?? null,
    }),
    ...evidenceFields(t, (condition) => condition),
  }),
});
