import type { Target as TargetValue } from '@ntm/domain/claim/claim';
import { meaningOf } from '@ntm/domain/glossary/glossary';
import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import type { Verdict as VerdictValue } from '@ntm/domain/kernel/verdict';
import { queryFromInfo } from '@pothos/plugin-prisma';
import { builder } from '../../builder/builder.ts';
import type { Context } from '../../builder/context.ts';
import { pagedByPosition } from '../../builder/forward-paging.ts';
import { pageOf } from '../../builder/list-connection.ts';
import { standOn } from '../../builder/root-day.ts';
import { ROW_ID } from '../../builder/row-id.ts';
import type { CurrentRecord } from '../../db/current-record.ts';
import { CLAIM_REFERENCE, Claim } from '../claim/claim.node.ts';
import { wantedMeasure, wantedPeriod } from '../claim/claim-filter.ts';
import { RecognitionTier } from '../recognition/recognition-tier.node.ts';
import { Source } from '../source/source.node.ts';
import { sourceOf } from '../source/source-of.ts';
import { AdministrativeUnit } from '../unit/administrative-unit.node.ts';
import { UnitLevel } from '../unit/unit-level.node.ts';
import { namedUnitsOf } from '../unit/units-of-row.ts';
import { unknownIdentity } from '../unit/unknown-identity.ts';
import { Verdict } from './verdict.node.ts';
import { verdictsOn } from './verdicts-on.ts';

export const Target = builder.prismaObject('Claim', {
  variant: 'Target',
  description: meaningOf('target'),
  interfaces: [Claim],
  select: CLAIM_REFERENCE,
  findUnique: ({ id }) => ({ id, kind: 'TARGET' }),
  fields: (t) => ({
    each: t.expose('each', {
      type: UnitLevel,
      nullable: true,
      description: 'Set when the target holds for each unit of a level, not for their total.',
    }),
    tier: t.expose('tier', {
      type: RecognitionTier,
      nullable: true,
      description: 'The status aimed at, when the target is a status.',
    }),
    namedUnits: t.field({
      type: [AdministrativeUnit],
      description: 'Units that the target names, one by one, as they stood on the day of its source.',
      select: { sourceId: true, namedUnits: { orderBy: { position: 'asc' } } },
      resolve: ({ sourceId, namedUnits }, _args, context) => namedUnitsOf(sourceId, namedUnits, context),
    }),
  }),
});

builder.nodeRef(Target, {
  id: ROW_ID,
  loadWithoutCache: (id, context, info) =>
    context.prisma.claim.findUnique({
      ...queryFromInfo({ context, info, typeName: 'Target', select: CLAIM_REFERENCE }),
      where: { id, kind: 'TARGET' },
    }),
});

builder.prismaObjectField(Target, 'carriedFrom', (t) =>
  t.field({
    type: Target,
    nullable: true,
    description: 'The earlier target that this one carries on.',
    select: { carriedFromId: true },
    resolve: ({ carriedFromId, kind }) => (carriedFromId === null ? null : { id: carriedFromId, kind }),
  }),
);

const TargetConnection = builder.connectionObject(
  {
    type: Target,
    name: 'TargetConnection',
    description: 'Page of targets, by day of the source, then in the order of its text.',
  },
  { name: 'TargetEdge', description: 'One of the targets with its cursor.' },
);

builder.prismaInterfaceField(AdministrativeUnit, 'targets', (t) =>
  t.relatedConnection(
    'claims',
    {
      ...pagedByPosition,
      type: Target,
      description: 'Targets that sources set for this unit, whatever the day asked for.',
      args: { period: t.arg.string({ description: 'Only of this period, as written: 2020, 2021-2025.' }) },
      query: ({ period }) => ({
        where: { kind: 'TARGET', period: wantedPeriod(period) },
        orderBy: { position: 'asc' },
      }),
    },
    TargetConnection,
  ),
);

builder.prismaObjectField(Source, 'targets', (t) =>
  t.relatedConnection(
    'claims',
    {
      ...pagedByPosition,
      type: Target,
      description: 'Targets read in this source, in the order of its text.',
      query: { where: { kind: 'TARGET' }, orderBy: { position: 'asc' } },
    },
    TargetConnection,
  ),
);

builder.queryField('targets', (t) =>
  t.connection(
    {
      type: Target,
      description: 'Every target of the record.',
      args: {
        measure: t.arg.string({ description: 'Only of the measure with this code.' }),
        period: t.arg.string({ description: 'Only of this period, as written: 2020, 2021-2025.' }),
        verdict: t.arg({ type: Verdict, description: 'Only with this verdict.' }),
        asOf: t.arg({
          type: 'Date',
          description:
            'Judged by what was known on this day, subjects as they stood then; left out, by what is known today, ' +
            'subjects on the day of their source.',
        }),
        unit: t.arg.id({
          description: 'Only about the unit with this `identity`, or about one below it on the day of the source.',
        }),
      },
      resolve: async (_root, { measure, period, verdict, unit, asOf, ...page }, context, info) =>
        pageOf(
          await wantedTargets(
            { measure, period, verdict, unit, day: asOf ? standOn(asOf, context, info) : context.today },
            context,
          ),
          page,
          ({ id }) => id,
        ),
    },
    TargetConnection,
  ),
);

interface TargetFilter {
  readonly measure: string | null | undefined;
  readonly period: string | null | undefined;
  readonly verdict: VerdictValue | null | undefined;
  readonly unit: string | null | undefined;
  readonly day: CalendarDay;
}

async function wantedTargets(
  { measure, period, verdict, unit, day }: TargetFilter,
  context: Context,
): Promise<Pick<TargetValue, 'id' | 'kind'>[]> {
  const { record } = context;
  if (unit && !record.tree.lifeOf(unit)) throw unknownIdentity(unit);
  const [ofMeasure, ofPeriod] = [wantedMeasure(measure, context), wantedPeriod(period)];
  const verdicts = verdict ? await verdictsOn(day, record) : undefined;
  return [...record.claims.values()].flatMap((claim) =>
    claim.kind === 'TARGET' &&
    (ofMeasure === undefined || claim.measure === ofMeasure) &&
    (ofPeriod === undefined || claim.period === ofPeriod) &&
    (!unit || isWithin(claim, unit, record)) &&
    (verdicts === undefined || verdicts.get(claim.id) === verdict)
      ? [{ id: claim.id, kind: claim.kind }]
      : [],
  );
}

/** About the unit itself, or about one that stood below it on the day of the source. */
function isWithin({ subject, citation }: TargetValue, unit: string, record: CurrentRecord): boolean {
  if (subject === unit) return true;
  const standing = record.tree.unitNearest(subject, sourceOf(citation.source, record).unitsOn);
  return standing !== undefined && record.tree.ancestorsOf(standing).some(({ version }) => version.identity === unit);
}
