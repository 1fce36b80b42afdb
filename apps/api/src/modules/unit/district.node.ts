import { meaningOf } from '@ntm/domain/glossary/glossary';
import { builder } from '../../builder/builder.ts';
import { AdministrativeUnit, keyOfUnit } from './administrative-unit.node.ts';
import { answerUnitNodes } from './answer-unit-nodes.ts';
import { Commune, CommuneConnection } from './commune.node.ts';
import { unitsBelow } from './unit-connection.ts';

export const District = builder.prismaObject('Unit', {
  variant: 'District',
  description: meaningOf('district'),
  interfaces: [builder.nodeInterfaceRef(), AdministrativeUnit],
  findUnique: keyOfUnit,
});

export const DistrictConnection = builder.connectionObject(
  { type: District, name: 'DistrictConnection', description: 'Page of districts, in Vietnamese order of name.' },
  { name: 'DistrictEdge', description: 'One of the districts with its cursor.' },
);

answerUnitNodes('DISTRICT');

builder.objectField(District, 'communes', (t) =>
  t.connection(
    { type: Commune, description: 'Its units of commune level on that day.', resolve: unitsBelow('COMMUNE') },
    CommuneConnection,
  ),
);
