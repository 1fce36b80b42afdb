import type { VillageList as List } from '@ntm/domain/unit/village-list';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../../builder/builder.ts';
import { answerNodes } from '../../builder/node-lookup.ts';
import { Citation } from '../citation/citation.node.ts';
import { Commune } from '../unit/commune.node.ts';

const VillageList = builder.objectRef<List>('VillageList').implement({
  description: "One published list of a commune's villages: villages have no register, so this is their only evidence.",
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.id({
      description: 'Opaque id: `node` gives the same list again.',
      resolve: ({ id }) => encodeGlobalID('VillageList', id),
    }),
    asOf: t.expose('asOf', {
      type: 'Date',
      nullable: true,
      description: 'Day the list speaks of; null when its source does not say.',
    }),
    isComplete: t.exposeBoolean('isComplete', {
      description: 'True when the list holds all villages that the commune had on that day.',
    }),
    statedCount: t.exposeInt('statedCount', {
      nullable: true,
      description: 'Number of villages (thôn, xóm …) that the source counts, where it says so.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'Conflicts and gaps of the list.' }),
    citation: t.field({
      type: Citation,
      description: 'Where the list was published.',
      resolve: ({ source }) => ({ sourceId: source, phrase: null, locator: null }),
    }),
  }),
});

answerNodes('VillageList', (id, { record }) => record.villageLists.get(id) ?? null);

builder.objectField(Commune, 'villageLists', (t) =>
  t.field({
    type: [VillageList],
    description:
      'The published lists that the villages come from, oldest first; empty = no list is known, not no villages.',
    resolve: ({ version }, _args, { record }) =>
      [...record.villageLists.values()].filter(({ commune }) => commune === version.identity),
  }),
);
