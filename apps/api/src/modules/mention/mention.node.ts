import { queryFromInfo } from '@pothos/plugin-prisma';
import { builder } from '../../builder/builder.ts';
import { pagedByPosition } from '../../builder/forward-paging.ts';
import { ROW_ID, ROW_KEY_DESCRIPTION } from '../../builder/row-id.ts';
import { Citation } from '../citation/citation.node.ts';
import { Source } from '../source/source.node.ts';
import { bilingual } from '../text/bilingual.ts';
import { Text } from '../text/text.node.ts';
import { AdministrativeUnit } from '../unit/administrative-unit.node.ts';
import { namedUnitsOf, subjectOf } from '../unit/units-of-row.ts';

const MentionKind = builder.enumType('MentionKind', {
  description: 'What a source mentions.',
  values: {
    POLICY: { description: 'A policy or measure (chính sách, giải pháp).' },
    ASSIGNMENT: { description: 'Who is to do what (phân công).' },
    DOCUMENT_REFERENCE: { description: 'Another document that it names (văn bản).' },
    DEFINITION: { description: 'How it understands a term, or where it says a unit belongs.' },
    EVENT: { description: 'Something that happened.' },
    BOUNDARY_CHANGE: { description: 'A change of units (sáp nhập, đổi tên …).' },
  } as const,
});

const Mention = builder.prismaObject('Mention', {
  description: 'What a source says about a unit that is neither a target nor an observation.',
  findUnique: ({ id }) => ({ id }),
  fields: (t) => ({
    key: t.exposeString('id', { description: ROW_KEY_DESCRIPTION }),
    kind: t.expose('kind', { type: MentionKind, description: 'What is mentioned.' }),
    subject: t.field({
      type: AdministrativeUnit,
      description: 'The unit it is about, on the same day as the subject of a claim.',
      resolve: (row, _args, context, info) => subjectOf(row, context, info),
    }),
    scope: t.field({
      type: Text,
      nullable: true,
      description: 'Set when it is about a part of its subject.',
      resolve: ({ scopeVi, scopeEn }) => bilingual(scopeVi, scopeEn),
    }),
    topic: t.field({
      type: Text,
      description: 'What it is about, in our words.',
      resolve: ({ topicVi, topicEn }) => ({ vi: topicVi, en: topicEn }),
    }),
    period: t.exposeString('period', {
      nullable: true,
      description: 'Period it speaks of; null when the source gives none.',
    }),
    detail: t.exposeString('detail', {
      nullable: true,
      description: 'The fact in short: 3093/KH-UBND, huyện Quảng Uyên.',
    }),
    namedUnits: t.field({
      type: [AdministrativeUnit],
      description: 'Units that it names, as they stood on the day of its source.',
      select: { namedUnits: { orderBy: { position: 'asc' } } },
      resolve: ({ sourceId, namedUnits }, _args, context) => namedUnitsOf(sourceId, namedUnits, context),
    }),
    citation: t.field({ type: Citation, description: 'Where it was read.', resolve: (row) => row }),
    note: t.field({
      type: Text,
      nullable: true,
      description: "An editor's remark.",
      resolve: ({ noteVi, noteEn }) => bilingual(noteVi, noteEn),
    }),
  }),
});

builder.nodeRef(Mention, {
  id: ROW_ID,
  loadWithoutCache: (id, context, info) =>
    context.prisma.mention.findUnique({ ...queryFromInfo({ context, info, typeName: 'Mention' }), where: { id } }),
});

const MentionConnection = builder.connectionObject(
  {
    type: Mention,
    name: 'MentionConnection',
    description: 'Page of mentions, by day of the source, then in the order of its text.',
  },
  { name: 'MentionEdge', description: 'One of the mentions with its cursor.' },
);

builder.prismaInterfaceField(AdministrativeUnit, 'mentions', (t) =>
  t.relatedConnection(
    'mentions',
    {
      ...pagedByPosition,
      description: 'What sources mention about this unit, whatever the day asked for.',
      args: { kind: t.arg({ type: MentionKind, description: 'Only of this kind.' }) },
      query: ({ kind }) => ({ where: { kind: kind ?? undefined }, orderBy: { position: 'asc' } }),
    },
    MentionConnection,
  ),
);

builder.prismaObjectField(Source, 'mentions', (t) =>
  t.relatedConnection(
    'mentions',
    {
      ...pagedByPosition,
      description: 'Mentions read in this source, in the order of its text.',
      args: { kind: t.arg({ type: MentionKind, description: 'Only of this kind.' }) },
      query: ({ kind }) => ({ where: { kind: kind ?? undefined }, orderBy: { position: 'asc' } }),
    },
    MentionConnection,
  ),
);
