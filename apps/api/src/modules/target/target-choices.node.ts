import { builder } from '../../builder/builder.ts';
import { oncePerRevision } from '../../db/once-per-revision.ts';
import { Measure } from '../measure/measure.node.ts';
import { measureOf } from '../measure/measure-of.ts';

interface Choices {
  readonly periods: readonly string[];
  readonly measures: readonly string[];
}

const TargetChoices = builder.objectRef<Choices>('TargetChoices').implement({
  description: 'What the targets of the record can be narrowed to.',
  fields: (t) => ({
    periods: t.stringList({
      description: 'Periods that targets speak of, the latest first.',
      resolve: ({ periods }) => [...periods],
    }),
    measures: t.field({
      type: [Measure],
      description: 'Measures that targets are set for, by code.',
      resolve: ({ measures }, _args, { record }) => measures.map((code) => measureOf(code, record)),
    }),
  }),
});

const choicesOf = oncePerRevision(({ claims }): Choices => {
  const targets = [...claims.values()].filter(({ kind }) => kind === 'TARGET');
  return {
    periods: [...new Set(targets.flatMap(({ period }) => period ?? []))].toSorted().toReversed(),
    measures: [...new Set(targets.map(({ measure }) => measure))].toSorted(),
  };
});

builder.queryField('targetChoices', (t) =>
  t.field({
    type: TargetChoices,
    description: 'Periods and measures for which the record holds targets.',
    resolve: (_root, _args, { record }) => choicesOf(record),
  }),
);
