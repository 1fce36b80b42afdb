import { builder } from '../../builder/builder.ts';
import { AdministrativeUnit, keyOfUnit } from './administrative-unit.node.ts';
import { answerUnitNodes } from './answer-unit-nodes.ts';

export const Village = builder.prismaObject('Unit', {
  variant: 'Village',
  description:
    'A community below a commune (thôn, xóm, bản, tổ dân phố …). Villages have no register and no codes: the record holds those that published lists name.',
  interfaces: [builder.nodeInterfaceRef(), AdministrativeUnit],
  findUnique: keyOfUnit,
});

export const VillageConnection = builder.connectionObject(
  { type: Village, name: 'VillageConnection', description: 'Page of villages, in Vietnamese order of name.' },
  { name: 'VillageEdge', description: 'One of the villages with its cursor.' },
);

answerUnitNodes('VILLAGE');
