import type { Conflict as FoundConflict } from '@ntm/domain/conflict/conflict';
import { meaningOf } from '@ntm/domain/glossary/glossary';
import { builder } from '../../builder/builder.ts';
import { Claim } from '../claim/claim.node.ts';
import { claimReference } from '../claim/claim-reference.ts';
import { conflictsOf, conflictsWith } from './record-conflicts.ts';

const ConflictKind = builder.enumType('ConflictKind', {
  description: 'What statements disagree about.',
  values: {
    VALUE: { description: meaningOf('conflict-value') },
    DENOMINATOR: { description: meaningOf('conflict-denominator') },
    COMPARATOR: { description: meaningOf('conflict-comparator') },
    SCOPE: { description: meaningOf('conflict-scope') },
  } as const,
});

const ConflictStatus = builder.enumType('ConflictStatus', {
  description: 'Whether it is known why statements disagree. No conflict is ever decided by a rule.',
  values: {
    OPEN: { description: 'Nobody has established why.' },
    EXPLAINED: { description: "An editor, or the sources' own words, say why: read `note`." },
  } as const,
});

const Conflict = builder.objectRef<FoundConflict>('Conflict').implement({
  description: meaningOf('conflict'),
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The same for the same claims: VALUE:S0-31+S4-25.' }),
    kind: t.expose('kind', { type: ConflictKind, description: 'What they disagree about.' }),
    status: t.expose('status', { type: ConflictStatus, description: 'Whether it is known why.' }),
    note: t.string({
      description: 'What disagrees and, when it is explained, why; in Vietnamese.',
      resolve: ({ note }) => note.vi,
    }),
    noteEn: t.string({ description: 'The same in English.', resolve: ({ note }) => note.en }),
    claims: t.field({
      type: [Claim],
      description: 'The statements, by key; a single one when the register itself contradicts it.',
      resolve: ({ claims }, _args, { record }) => claims.map((id) => claimReference(id, record)),
    }),
  }),
});

builder.interfaceField(Claim, 'conflicts', (t) =>
  t.field({
    type: [Conflict],
    description: 'Disagreements with other claims or with the register, open or explained.',
    resolve: ({ id }, _args, { record }) => [...conflictsWith(id, record)],
  }),
);

builder.queryField('conflicts', (t) =>
  t.field({
    type: [Conflict],
    description: 'Every disagreement among the claims of the record that a rule can see, by key.',
    args: { status: t.arg({ type: ConflictStatus, description: 'Only with this status; left out, all.' }) },
    resolve: (_root, { status }, { record }) =>
      conflictsOf(record).filter((conflict) => status === null || status === undefined || conflict.status === status),
  }),
);
