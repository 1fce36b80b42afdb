import { meaningOf } from '@ntm/domain/glossary/glossary';
import { builder } from '../../builder/builder.ts';
import { AdministrativeUnit, keyOfUnit } from './administrative-unit.node.ts';
import { answerUnitNodes } from './answer-unit-nodes.ts';
import { Commune, CommuneConnection } from './commune.node.ts';
import { District, DistrictConnection } from './district.node.ts';
import { unitsBelow } from './unit-connection.ts';

export const Province = builder.prismaObject('Unit', {
  variant: 'Province',
  description: `${meaningOf('province')} Its communes are all of them, at whatever depth they stood on that day: below districts until 30 June 2025, directly below the province since.`,
  interfaces: [builder.nodeInterfaceRef(), AdministrativeUnit],
  findUnique: keyOfUnit,
});

export const ProvinceConnection = builder.connectionObject(
  { type: Province, name: 'ProvinceConnection', description: 'Page of provinces, in Vietnamese order of name.' },
  { name: 'ProvinceEdge', description: 'One of the provinces with its cursor.' },
);

answerUnitNodes('PROVINCE');

builder.objectField(Province, 'communes', (t) =>
  t.connection(
    {
      type: Commune,
      description: 'All its units of commune level on that day, at whatever depth they stood.',
      resolve: unitsBelow('COMMUNE'),
    },
    CommuneConnection,
  ),
);

builder.objectField(Province, 'districts', (t) =>
  t.connection(
    {
      type: District,
      description: 'Its units of district level on that day; empty since 1 July 2025.',
      resolve: unitsBelow('DISTRICT'),
    },
    DistrictConnection,
  ),
);
