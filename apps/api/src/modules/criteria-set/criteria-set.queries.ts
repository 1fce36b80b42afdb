import { holdsOn } from '@ntm/domain/kernel/day-interval';
import { BadInput } from '../../builder/bad-input.ts';
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

builder.queryField('criteriaSet', (t) =>
  t.field({
    type: CriteriaSet,
    description: 'The rule book with this code, whether in force or not.',
    args: { code: t.arg.string({ required: true, description: 'Its stable key: COMMUNE_NTM_2016.' }) },
    resolve: (_root, { code }, { record }) => {
      const book = record.ruleBooks.get(code);
      if (!book) throw unknownCode(code, [...record.ruleBooks.keys()]);
      return book;
    },
  }),
);

function unknownCode(code: string, codes: readonly string[]): BadInput {
  return new BadInput({
    code: 'UNKNOWN_CODE',
    vi: `Không có bộ tiêu chí nào mang mã ${JSON.stringify(code)}; các mã hiện có: ${codes.join(', ')}.`,
    en: `No rule book has the code ${JSON.stringify(code)}; there are ${codes.join(', ')}.`,
  });
}
