import { meaningOf } from '@ntm/domain/glossary/glossary';
import type { Succession } from '@ntm/domain/unit/succession';
import { builder } from '../../builder/builder.ts';
import { AdministrativeUnit } from '../unit/administrative-unit.node.ts';
import { Coverage } from '../unit-change/coverage.node.ts';
import { UnitChangeKind } from '../unit-change/unit-change-kind.node.ts';

const UnitSuccession = builder.objectRef<Succession>('UnitSuccession').implement({
  description: `${meaningOf('lineage')} One step: the unit at the other end of a change.`,
  fields: (t) => ({
    unit: t.expose('unit', {
      type: AdministrativeUnit,
      description: 'The other unit: on the day asked for where it exists then, else on the nearest day of its life.',
    }),
    effectiveOn: t.field({
      type: 'Date',
      description: 'First day of the new state.',
      resolve: ({ change }) => change.effectiveOn,
    }),
    kind: t.field({ type: UnitChangeKind, description: 'What the change did.', resolve: ({ change }) => change.kind }),
    coverage: t.field({
      type: Coverage,
      description: 'How much of the earlier unit went to the later one.',
      resolve: ({ change }) => change.coverage,
    }),
    instrument: t.string({
      nullable: true,
      description: 'Number of the legal instrument (văn bản); null when it is not known.',
      resolve: ({ change }) => change.instrument,
    }),
    note: t.string({
      nullable: true,
      description: 'Remark of the register on this change.',
      resolve: ({ change }) => change.note,
    }),
  }),
});

builder.interfaceFields(AdministrativeUnit, (t) => ({
  predecessors: t.field({
    type: [UnitSuccession],
    description: 'Units that this one was made from, whole or in part, oldest change first.',
    resolve: (unit, _args, { record }) => record.tree.predecessorsOf(unit),
  }),
  successors: t.field({
    type: [UnitSuccession],
    description: 'Units that this one became part of, on any day, oldest change first.',
    resolve: (unit, _args, { record }) => record.tree.successorsOf(unit),
  }),
}));
