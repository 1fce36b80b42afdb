import { holdsOn } from '@ntm/domain/kernel/day-interval';
import { builder } from '../../builder/builder.ts';
import { dayOfRules } from '../../builder/day-of-rules.ts';
import { UnitLevel } from '../unit/unit-level.node.ts';
import { CriteriaSet } from './criteria-set.node.ts';

builder.queryField('criteriaSets', (t) =>
  t.field({
    type: [CriteriaSet],
    description:
      'Rule books for recognising units, by level, then status, then day. None on a day says that none was in force: ' +
      'between two of them which one judged is not established.',
    args: {
      level: t.arg({ type: UnitLevel, description: 'Only those that judge units of this level.' }),
      asOf: t.arg({ type: 'Date', description: 'Only those in force on this day; left out, all there ever were.' }),
    },
    resolve: (_root, { level, asOf }, context) => {
      const day = dayOfRules(asOf, context);
      return [...context.record.ruleBooks.values()].filter(
        (book) => (level ?? book.level) === book.level && (day === undefined || holdsOn(book, day)),
      );
    },
  }),
);
