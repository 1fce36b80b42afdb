import { meaningOf } from '@ntm/domain/glossary/glossary';
import type { OcopEvaluation as Evaluation } from '@ntm/domain/ocop/ocop-evaluation';
import { rateScoreSheet } from '@ntm/domain/ocop/rate-score-sheet';
import { builder } from '../../builder/builder.ts';
import { OcopRating } from '../ocop-rating/ocop-rating.node.ts';

export const OcopEvaluation = builder
  .objectRef<Pick<Evaluation, 'evaluatedOn' | 'scoreSheet'>>('OcopEvaluation')
  .implement({
    description: meaningOf('ocop-evaluation'),
    fields: (t) => ({
      evaluatedOn: t.expose('evaluatedOn', { type: 'Date', description: 'The day.' }),
      partA: t.float({ description: 'Points of part A.', resolve: ({ scoreSheet }) => scoreSheet.partA }),
      partB: t.float({ description: 'Points of part B.', resolve: ({ scoreSheet }) => scoreSheet.partB }),
      partC: t.float({ description: 'Points of part C.', resolve: ({ scoreSheet }) => scoreSheet.partC }),
      rating: t.field({
        type: OcopRating,
        nullable: true,
        description: 'Stars by the points, under the rule book of that day; null when they cannot be rated.',
        resolve: ({ scoreSheet, evaluatedOn }, _args, { record }) => {
          const rated = rateScoreSheet(scoreSheet, evaluatedOn, [...record.ocopRuleBooks.values()]);
          return rated.ok ? { ...rated.value, expiresOn: null } : null;
        },
      }),
    }),
  });
