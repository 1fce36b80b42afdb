import type { Claim } from '@ntm/domain/claim/claim';
import { groupBy } from '@ntm/domain/kernel/group-by';
import { builder } from '../../builder/builder.ts';
import { oncePerRevision } from '../../db/once-per-revision.ts';
import { Measure } from '../measure/measure.node.ts';
import { measureOf } from '../measure/measure-of.ts';
import { unknownIdentity } from '../unit/unknown-identity.ts';

interface TotalsOfMeasure {
  readonly measure: string;
  readonly periods: readonly string[];
}

const ReconcilableTotals = builder.objectRef<TotalsOfMeasure>('ReconcilableTotals').implement({
  description: 'Totals of one unit and measure between which `reconcile` can give an account.',
  fields: (t) => ({
    measure: t.field({
      type: Measure,
      description: 'What is counted.',
      resolve: ({ measure }, _args, { record }) => measureOf(measure, record),
    }),
    periods: t.stringList({
      description: 'Periods or days with a total, oldest first; at least two.',
      resolve: ({ periods }) => [...periods],
    }),
  }),
});

const claimsByUnit = oncePerRevision(({ claims }) =>
  groupBy(
    [...claims.values()].filter(({ scope, comparator }) => scope === null && comparator === 'EXACTLY'),
    ({ subject }) => [subject],
  ),
);

function totalsOf(claims: readonly Claim[]): TotalsOfMeasure[] {
  return [...groupBy(claims, ({ measure }) => [measure])]
    .map(([measure, own]) => ({ measure, periods: [...new Set(own.flatMap(periodsOf))].toSorted() }))
    .filter(({ periods }) => periods.length > 1);
}

/** A total stands for its period; a reported increase also lets the total it began from be worked out. */
function periodsOf(claim: Claim): string[] {
  const own = claim.period ?? (claim.kind === 'OBSERVATION' ? claim.asOf : null);
  if (claim.basis === 'STOCK') return own === null ? [] : [own];
  return claim.kind === 'OBSERVATION' && claim.baselinePeriod !== null ? [claim.baselinePeriod] : [];
}

builder.queryField('reconcilable', (t) =>
  t.field({
    type: [ReconcilableTotals],
    description: 'What `reconcile` can be asked about one unit: measures with at least two totals.',
    args: { identity: t.arg.id({ required: true, description: 'The `identity` of the unit.' }) },
    resolve: (_root, { identity }, { record }) => {
      if (!record.tree.lifeOf(identity)) throw unknownIdentity(identity);
      return totalsOf(claimsByUnit(record).get(identity) ?? []);
    },
  }),
);
