import { meaningOf } from '@ntm/domain/glossary/glossary';
import { queryFromInfo } from '@pothos/plugin-prisma';
import { builder } from '../../builder/builder.ts';
import { pagedByPosition } from '../../builder/forward-paging.ts';
import { ROW_ID } from '../../builder/row-id.ts';
import { CLAIM_REFERENCE, Claim } from '../claim/claim.node.ts';
import { wantedMeasure } from '../claim/claim-filter.ts';
import { Source } from '../source/source.node.ts';
import { AdministrativeUnit } from '../unit/administrative-unit.node.ts';

export const Observation = builder.prismaObject('Claim', {
  variant: 'Observation',
  description: meaningOf('observation'),
  interfaces: [Claim],
  select: CLAIM_REFERENCE,
  findUnique: ({ id }) => ({ id, kind: 'OBSERVATION' }),
  fields: (t) => ({
    asOf: t.expose('asOf', {
      type: 'Date',
      nullable: true,
      description: 'Day the figure holds on; null when the source does not let us say.',
    }),
    computed: t.exposeBoolean('computed', { description: `${meaningOf('computed')} False when a source reports it.` }),
  }),
});

builder.nodeRef(Observation, {
  id: ROW_ID,
  loadWithoutCache: (id, context, info) =>
    context.prisma.claim.findUnique({
      ...queryFromInfo({ context, info, typeName: 'Observation', select: CLAIM_REFERENCE }),
      where: { id, kind: 'OBSERVATION' },
    }),
});

const ObservationConnection = builder.connectionObject(
  {
    type: Observation,
    name: 'ObservationConnection',
    description: 'Page of observations, by day of the source, then in the order of its text.',
  },
  { name: 'ObservationEdge', description: 'One of the observations with its cursor.' },
);

builder.prismaInterfaceField(AdministrativeUnit, 'observations', (t) =>
  t.relatedConnection(
    'claims',
    {
      ...pagedByPosition,
      type: Observation,
      description: 'What sources say about this unit, whatever the day asked for.',
      args: { measure: t.arg.string({ description: 'Only of the measure with this code.' }) },
      query: ({ measure }, context) => ({
        where: { kind: 'OBSERVATION', measureCode: wantedMeasure(measure, context) },
        orderBy: { position: 'asc' },
      }),
    },
    ObservationConnection,
  ),
);

builder.prismaObjectField(Source, 'observations', (t) =>
  t.relatedConnection(
    'claims',
    {
      ...pagedByPosition,
      type: Observation,
      description: 'Observations read in this source, in the order of its text.',
      query: { where: { kind: 'OBSERVATION' }, orderBy: { position: 'asc' } },
    },
    ObservationConnection,
  ),
);
