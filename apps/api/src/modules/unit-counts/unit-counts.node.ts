import type { UnitCounts as Counts } from '@ntm/domain/unit/unit-counts';
import { type UnitKind as Kind, UNIT_KINDS } from '@ntm/domain/unit/unit-kind';
import { builder } from '../../builder/builder.ts';
import { AdministrativeUnit } from '../unit/administrative-unit.node.ts';
import { UnitKind } from '../unit/unit-kind.node.ts';

interface CountOfKind {
  readonly kind: Kind;
  readonly count: number;
}

const KindCount = builder.objectRef<CountOfKind>('KindCount').implement({
  description: 'How many units of one kind.',
  fields: (t) => ({
    kind: t.expose('kind', { type: UnitKind, description: 'The kind counted.' }),
    count: t.exposeInt('count', { description: 'Number of units (đơn vị), at least one.' }),
  }),
});

const UnitCounts = builder.objectRef<Counts>('UnitCounts').implement({
  description: 'How many units stand below a unit on its day, at whatever depth; counted by us from the register.',
  fields: (t) => ({
    provinces: t.int({ description: 'Units of level PROVINCE.', resolve: ({ byLevel }) => byLevel.PROVINCE }),
    districts: t.int({
      description: 'Units of level DISTRICT; there have been none since 1 July 2025.',
      resolve: ({ byLevel }) => byLevel.DISTRICT,
    }),
    communes: t.int({ description: 'Units of level COMMUNE.', resolve: ({ byLevel }) => byLevel.COMMUNE }),
    villages: t.int({
      description: 'Villages that published lists name: 0 says that none is recorded, not that there are none.',
      resolve: ({ byLevel }) => byLevel.VILLAGE,
    }),
    kinds: t.field({
      type: [KindCount],
      description: 'The same by kind, kinds without units left out.',
      resolve: ({ byKind }) =>
        (Object.keys(UNIT_KINDS) as Kind[])
          .map((kind) => ({ kind, count: byKind[kind] }))
          .filter(({ count }) => count > 0),
    }),
  }),
});

builder.interfaceField(AdministrativeUnit, 'counts', (t) =>
  t.field({
    type: UnitCounts,
    description: 'How many units stand below it on its day.',
    resolve: (unit, _args, { record }) => record.tree.counts(unit),
  }),
);
