import { builder } from '../../builder/builder.ts';
import { standOn } from '../../builder/root-day.ts';
import { Claim } from './claim.node.ts';
import { claimReference } from './claim-reference.ts';

builder.queryField('claim', (t) =>
  t.field({
    type: Claim,
    nullable: true,
    description: 'A target or an observation by its stable key; null when the record holds none.',
    args: {
      key: t.arg.string({ required: true, description: 'The `key` of a claim: S0-03.' }),
      asOf: t.arg({
        type: 'Date',
        description:
          'Day of the question, for `progress` and `subject`; left out, progress is of today and the subject stands ' +
          'on the day of the source.',
      }),
    },
    resolve: (_root, { key, asOf }, context, info) => {
      if (asOf) standOn(asOf, context, info);
      return context.record.claims.has(key) ? claimReference(key, context.record) : null;
    },
  }),
);
