import type { CriterionResult as Result } from '@ntm/domain/assessment/judge-criterion';
import type { CriteriaSet } from '@ntm/domain/rule-book/criteria-set';
import { builder } from '../../builder/builder.ts';
import { Criterion } from '../criteria-set/criterion.node.ts';
import { Verdict } from '../target/verdict.node.ts';

interface ResultInSet {
  readonly set: CriteriaSet;
  readonly result: Result;
}

export const CriterionResult = builder.objectRef<ResultInSet>('CriterionResult').implement({
  description: 'How a unit does by one criterion of a set.',
  fields: (t) => ({
    criterion: t.field({
      type: Criterion,
      description: 'The criterion.',
      resolve: ({ set, result }) => ({ set, criterion: result.criterion }),
    }),
    verdict: t.field({
      type: Verdict,
      description: 'What follows; UNKNOWN whenever a figure or a threshold is missing and no officer judged.',
      resolve: ({ result }) => result.verdict,
    }),
    byRule: t.field({
      type: Verdict,
      description: 'What the figures alone say.',
      resolve: ({ result }) => result.byRule,
    }),
    officer: t.field({
      type: Verdict,
      nullable: true,
      description: "The officer's word: MET or NOT_MET; null when none is reported.",
      resolve: ({ result }) => result.officer,
    }),
    isDisputed: t.boolean({
      description: 'True when the figures and the officer disagree.',
      resolve: ({ result }) => result.isDisputed,
    }),
    restsOnUnverified: t.boolean({
      description: 'True when a figure was judged by a threshold that nobody has checked.',
      resolve: ({ result }) => result.indicators.some(({ restsOnUnverified }) => restsOnUnverified),
    }),
    observed: t.float({
      nullable: true,
      description:
        "Figure of the furthest unmet indicator, or of the only indicator, in the indicator's unit; null when there is none.",
      resolve: ({ result }) => result.observed,
    }),
    required: t.float({
      nullable: true,
      description: 'Threshold of the same indicator; null when none is on record.',
      resolve: ({ result }) => result.required,
    }),
    distance: t.float({
      nullable: true,
      description: 'How far that figure falls short, as a share of its threshold; null when none falls short.',
      resolve: ({ result }) => result.distance,
    }),
    explanation: t.string({
      description: 'What was seen, what is required by which text, and what follows; in Vietnamese.',
      resolve: ({ result }) => result.explanation.vi,
    }),
    explanationEn: t.string({
      description: 'The same in English.',
      resolve: ({ result }) => result.explanation.en,
    }),
  }),
});
