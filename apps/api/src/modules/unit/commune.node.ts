import { meaningOf } from '@ntm/domain/glossary/glossary';
import { builder } from '../../builder/builder.ts';
import { AdministrativeUnit, keyOfUnit } from './administrative-unit.node.ts';
import { answerUnitNodes } from './answer-unit-nodes.ts';
import { unitsBelow } from './unit-connection.ts';
import { Village, VillageConnection } from './village.node.ts';

export const Commune = builder.prismaObject('Unit', {
  variant: 'Commune',
  description: meaningOf('commune'),
  interfaces: [builder.nodeInterfaceRef(), AdministrativeUnit],
  findUnique: keyOfUnit,
});

export const CommuneConnection = builder.connectionObject(
  { type: Commune, name: 'CommuneConnection', description: 'Page of communes, in Vietnamese order of name.' },
  { name: 'CommuneEdge', description: 'One of the communes with its cursor.' },
);

answerUnitNodes('COMMUNE');

builder.objectField(Commune, 'villages', (t) =>
  t.connection(
    {
      type: Village,
      description:
        'The villages that the record holds: those of published lists, see `villageLists`. Empty says that no list is known.',
      resolve: unitsBelow('VILLAGE'),
    },
    VillageConnection,
  ),
);
