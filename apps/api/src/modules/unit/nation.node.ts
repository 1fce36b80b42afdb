import { builder } from '../../builder/builder.ts';
import { AdministrativeUnit, keyOfUnit } from './administrative-unit.node.ts';
import { answerUnitNodes } from './answer-unit-nodes.ts';
import { Commune, CommuneConnection } from './commune.node.ts';
import { District, DistrictConnection } from './district.node.ts';
import { Province, ProvinceConnection } from './province.node.ts';
import { unitsBelow } from './unit-connection.ts';

export const Nation = builder.prismaObject('Unit', {
  variant: 'Nation',
  description: 'The whole country (cả nước).',
  interfaces: [builder.nodeInterfaceRef(), AdministrativeUnit],
  findUnique: keyOfUnit,
});

answerUnitNodes('NATION');

builder.objectField(Nation, 'communes', (t) =>
  t.connection(
    { type: Commune, description: 'All units of commune level on that day.', resolve: unitsBelow('COMMUNE') },
    CommuneConnection,
  ),
);

builder.objectField(Nation, 'districts', (t) =>
  t.connection(
    {
      type: District,
      description: 'All units of district level on that day; empty since 1 July 2025.',
      resolve: unitsBelow('DISTRICT'),
    },
    DistrictConnection,
  ),
);

builder.objectField(Nation, 'provinces', (t) =>
  t.connection(
    { type: Province, description: 'All units of province level on that day.', resolve: unitsBelow('PROVINCE') },
    ProvinceConnection,
  ),
);
