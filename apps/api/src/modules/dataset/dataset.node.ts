import { builder } from '../../builder/builder.ts';
import type { Context } from '../../builder/context.ts';

const Dataset = builder.objectRef<Context>('Dataset').implement({
  description: 'What the server holds.',
  fields: (t) => ({
    revision: t.int({
      description: 'Grows by every load: answers of one revision belong together.',
      resolve: ({ record }) => record.revision,
    }),
    name: t.string({
      description: 'record = the real, cited record; sample = invented figures of national size.',
      resolve: ({ record }) => record.dataset,
    }),
    isSynthetic: t.boolean({
      description: 'True when the figures are invented, for tests of scale: nothing of it may be quoted.',
      resolve: ({ record }) => record.dataset !== 'record',
    }),
    loadedAt: t.field({
      type: 'DateTime',
      description: 'When this revision was loaded.',
      resolve: ({ record }) => record.loadedAt,
    }),
    registerFrom: t.field({
      type: 'Date',
      description: 'First day that can be asked about.',
      resolve: ({ record }) => record.registerFrom,
    }),
    today: t.field({
      type: 'Date',
      description: 'Today in Viet Nam: the last day that can be asked about.',
      resolve: ({ today }) => today,
    }),
  }),
});

builder.queryField('dataset', (t) =>
  t.field({ type: Dataset, description: 'What the server holds.', resolve: (_root, _args, context) => context }),
);
