import { type RatingRefusal, rateScoreSheet, type ScoreFault } from '@ntm/domain/ocop/rate-score-sheet';
import { BadInput } from '../../builder/bad-input.ts';
import { builder } from '../../builder/builder.ts';
import { dayOfRules } from '../../builder/day-of-rules.ts';
import { OcopRating } from './ocop-rating.node.ts';

builder.queryField('rateOcop', (t) =>
  t.field({
    type: OcopRating,
    description: 'Rates a score sheet by the rule book in force on the day of evaluation.',
    args: {
      partA: t.arg.float({ required: true, description: 'Points of part A, from 0 to its maximum in that rule book.' }),
      partB: t.arg.float({ required: true, description: 'Points of part B.' }),
      partC: t.arg.float({ required: true, description: 'Points of part C.' }),
      evaluatedOn: t.arg({
        type: 'Date',
        required: true,
        description: 'Day of evaluation: from 21 August 2019, when the first rule book came into force, to today.',
      }),
    },
    resolve: (_root, { evaluatedOn, ...scoreSheet }, context) => {
      dayOfRules(evaluatedOn, context);
      const rated = rateScoreSheet(scoreSheet, evaluatedOn, [...context.record.ocopRuleBooks.values()]);
      if (!rated.ok) throw refused(rated.refusal);
      return { ...rated.value, expiresOn: null };
    },
  }),
);

function refused(refusal: RatingRefusal): BadInput {
  if (refusal.kind === 'score-not-acceptable') return badScores(refusal.faults, refusal.ruleBook);
  const { on, nextFrom } = refusal;
  return new BadInput({
    code: 'DAY_OUT_OF_RANGE',
    vi: `Ngày ${on} chưa có bộ tiêu chí OCOP nào có hiệu lực${nextFrom === null ? '' : `; bộ kế tiếp có hiệu lực từ ${nextFrom}`}.`,
    en: `No OCOP rule book was in force on ${on}${nextFrom === null ? '' : `; the next one is since ${nextFrom}`}.`,
    ...(nextFrom !== null && { allowed: { from: nextFrom } }),
  });
}

const REASONS = {
  NOT_A_NUMBER: { vi: 'không phải là số', en: 'is not a number' },
  NEGATIVE: { vi: 'nhỏ hơn 0', en: 'is below 0' },
  ABOVE_MAXIMUM: { vi: 'vượt điểm tối đa', en: 'is above the maximum' },
} as const satisfies Record<ScoreFault['reason'], unknown>;

function badScores(faults: readonly ScoreFault[], ruleBook: string): BadInput {
  const list = (lang: 'vi' | 'en'): string =>
    faults.map(({ part, score, reason }) => `part${part} ${score} ${REASONS[reason][lang]}`).join('; ');
  const ranges = faults.map(({ part, maximum }) => `part${part} 0–${maximum}`).join(', ');
  return new BadInput({
    code: 'BAD_USER_INPUT',
    vi: `Bảng điểm chưa hợp lệ: ${list('vi')}; theo ${ruleBook} được phép: ${ranges}.`,
    en: `The score sheet cannot be rated: ${list('en')}; ${ruleBook} allows ${ranges}.`,
    allowed: Object.fromEntries(faults.map(({ part, maximum }) => [`part${part}`, maximum])),
  });
}
