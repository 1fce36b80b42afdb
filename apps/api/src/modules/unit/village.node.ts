import { meaningOf } from '@ntm/domain/glossary/glossary';
import { builder } from '../../builder/builder.ts';
import { AdministrativeUnit, keyOfUnit } from './administrative-unit.node.ts';
import { answerUnitNodes } from './answer-unit-nodes.ts';

export const Village = builder.prismaObject('Unit', {
  variant: 'Village',
  description: meaningOf('village'),
  interfaces: [builder.nodeInterfaceRef(), AdministrativeUnit],
  findUnique: keyOfUnit,
});

export const VillageConnection = builder.connectionObject(
  { type: Village, name: 'VillageConnection', description: 'Page of villages, in Vietnamese order of name.' },
  { name: 'VillageEdge', description: 'One of the villages with its cursor.' },
);

answerUnitNodes('VILLAGE');
