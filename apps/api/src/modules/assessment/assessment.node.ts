import { meaningOf } from '@ntm/domain/glossary/glossary';
import { queryFromInfo } from '@pothos/plugin-prisma';
import { builder } from '../../builder/builder.ts';
import { rootDay } from '../../builder/root-day.ts';
import { ROW_ID, ROW_KEY_DESCRIPTION } from '../../builder/row-id.ts';
import { rowDay } from '../../db/row-day.ts';
import { Citation } from '../citation/citation.node.ts';
import { CriteriaSet } from '../criteria-set/criteria-set.node.ts';
import { AdministrativeUnit } from '../unit/administrative-unit.node.ts';
import { Commune } from '../unit/commune.node.ts';
import { subjectOf } from '../unit/units-of-row.ts';
import { CriterionResult } from './criterion-result.node.ts';
import { judgeAssessment } from './judge-assessment.ts';

const Assessment = builder.prismaObject('Assessment', {
  description: `${meaningOf('assessment')} See \`recognition\`.`,
  findUnique: ({ id }) => ({ id }),
  fields: (t) => ({
    key: t.exposeString('id', { description: ROW_KEY_DESCRIPTION }),
    unit: t.field({
      type: AdministrativeUnit,
      description: 'The unit judged, on the same day as the subject of a claim.',
      resolve: ({ unitIdentity, sourceId }, _args, context, info) =>
        subjectOf({ subjectIdentity: unitIdentity, sourceId }, context, info),
    }),
    criteriaSet: t.field({
      type: CriteriaSet,
      description: 'The set that judges: “12 criteria met” means nothing without it.',
      resolve: (row, _args, { record }) => judgeAssessment(row, record).set,
    }),
    asOf: t.expose('asOf', { type: 'Date', description: 'Day that the figures and judgements hold on.' }),
    metCount: t.int({
      description: 'How many criteria are met.',
      resolve: (row, _args, { record }) => judgeAssessment(row, record).metCount,
    }),
    unknownCount: t.int({
      description: 'How many criteria nothing is known of: neither met nor unmet.',
      resolve: (row, _args, { record }) => judgeAssessment(row, record).unknownCount,
    }),
    totalCount: t.int({
      description: 'How many criteria the set has.',
      resolve: (row, _args, { record }) => judgeAssessment(row, record).totalCount,
    }),
    results: t.field({
      type: [CriterionResult],
      description: 'Every criterion, in the order of the set.',
      resolve: (row, _args, { record }) => {
        const { set, results } = judgeAssessment(row, record);
        return results.map((result) => ({ set, result }));
      },
    }),
    gaps: t.field({
      type: [CriterionResult],
      description:
        'What still blocks recognition, nearest first: by distance, then what has no distance, then what is not known.',
      resolve: (row, _args, { record }) => {
        const { set, gaps } = judgeAssessment(row, record);
        return gaps.map((result) => ({ set, result }));
      },
    }),
    citation: t.field({
      type: Citation,
      description: 'Where the figures and judgements were read.',
      resolve: (row) => row,
    }),
  }),
});

builder.nodeRef(Assessment, {
  id: {
    ...ROW_ID,
    description:
      'Opaque id. Below a root field that stands on a day it names that day too, on which `unit` stands, and `node` ' +
      'gives the same object again. What a partner app stores is `key`.',
  },
  loadWithoutCache: (id, context, info) =>
    context.prisma.assessment.findUnique({
      ...queryFromInfo({ context, info, typeName: 'Assessment' }),
      where: { id },
    }),
});

builder.prismaObjectField(Commune, 'assessments', (t) =>
  t.field({
    type: [Assessment],
    description: 'How it was judged up to the day asked for, newest first. Empty says that no assessment is on record.',
    select: (_args, _context, nestedSelection) => ({
      assessments: nestedSelection({ orderBy: [{ asOf: 'desc' }, { id: 'asc' }] }),
    }),
    resolve: ({ assessments }, _args, context, info) => {
      const day = rootDay(context, info);
      return assessments.filter(({ asOf }) => day === undefined || rowDay(asOf) <= day);
    },
  }),
);
