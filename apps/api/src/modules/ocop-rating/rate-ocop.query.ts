import type { OcopRuleBook } from '@ntm/domain/ocop/ocop-rule-book';
import { type RatingRefusal, rateScoreSheet, type ScoreFault } from '@ntm/domain/ocop/rate-score-sheet';
import { scoreFaultsInWords } from '@ntm/domain/ocop/score-faults-in-words';
import { BadInput } from '../../builder/bad-input.ts';
import { builder } from '../../builder/builder.ts';
import { dayOfRules } from '../../builder/day-of-rules.ts';
import type { CurrentRecord } from '../../db/current-record.ts';
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
      if (!rated.ok) throw refused(rated.refusal, context.record);
      return { ...rated.value, expiresOn: null };
    },
  }),
);

function refused(refusal: RatingRefusal, { ocopRuleBooks }: CurrentRecord): BadInput {
  if (refusal.kind === 'score-not-acceptable') return badScores(refusal.faults, ocopRuleBooks.get(refusal.ruleBook));
  const { on, nextFrom } = refusal;
  return new BadInput({
    code: 'DAY_OUT_OF_RANGE',
    vi: `Ngày ${on} chưa có bộ tiêu chí OCOP nào có hiệu lực${nextFrom === null ? '' : `; bộ kế tiếp có hiệu lực từ ${nextFrom}`}.`,
    en: `No OCOP rule book was in force on ${on}${nextFrom === null ? '' : `; the next one is since ${nextFrom}`}.`,
    ...(nextFrom !== null && { allowed: { from: nextFrom } }),
  });
}

function badScores(faults: readonly ScoreFault[], ruleBook: OcopRuleBook | undefined): BadInput {
  const words = scoreFaultsInWords(faults);
  return new BadInput({
    code: 'BAD_USER_INPUT',
    vi: `Bảng điểm chưa hợp lệ: ${words.vi}. Theo ${ruleBook?.title.vi ?? 'bộ tiêu chí OCOP'}.`,
    en: `The score sheet cannot be rated: ${words.en}. By ${ruleBook?.title.en ?? 'the OCOP rule book'}.`,
    allowed: Object.fromEntries(faults.map(({ part, maximum }) => [`part${part}`, maximum])),
  });
}
