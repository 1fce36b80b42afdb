import { meaningOf } from '@ntm/domain/glossary/glossary';
import type { Source as SourceValue } from '@ntm/domain/source/source';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../../builder/builder.ts';
import { pageOf } from '../../builder/list-connection.ts';
import { answerNodes } from '../../builder/node-lookup.ts';
import { Text } from '../text/text.node.ts';

const SourceKind = builder.enumType('SourceKind', {
  description: 'What kind of document a source is.',
  values: {
    ARTICLE: { description: 'Bài báo: press, also of provincial authorities.' },
    DECISION: { description: 'Quyết định.' },
    PLAN: { description: 'Kế hoạch or đề án.' },
    RESOLUTION: { description: 'Nghị quyết.' },
    REPORT: { description: 'Báo cáo.' },
    CATALOGUE: { description: 'Danh mục: a register or list.' },
    SAMPLE: { description: 'Invented, for tests of scale.' },
  } as const,
});

export const Source = builder.prismaObject('Source', {
  description: meaningOf('source'),
  interfaces: [builder.nodeInterfaceRef()],
  findUnique: ({ id }) => ({ id }),
  fields: (t) => ({
    id: t.id({
      description: 'Opaque id: `node` gives the same source again.',
      resolve: ({ id }) => encodeGlobalID('Source', id),
    }),
    slug: t.string({ description: 'Stable short name, as used in addresses: cao-bang-2020.', resolve: ({ id }) => id }),
    kind: t.field({ type: SourceKind, description: 'What kind of document it is.', resolve: ({ kind }) => kind }),
    title: t.string({ description: 'Title in our own words, in Vietnamese.', resolve: ({ title }) => title }),
    number: t.string({
      nullable: true,
      description: 'Official number (số hiệu): 1385/QĐ-TTg.',
      resolve: ({ number }) => number,
    }),
    issuer: t.string({ nullable: true, description: 'Who published it.', resolve: ({ issuer }) => issuer }),
    publishedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of publication; null when it is not known.',
      resolve: ({ publishedOn }) => publishedOn,
    }),
    url: t.string({
      nullable: true,
      description: 'Where it can be read; null when no address is known.',
      resolve: ({ url }) => url,
    }),
    unitsOn: t.field({
      type: 'Date',
      description: 'Day on which the units that it names stand.',
      resolve: ({ unitsOn }) => unitsOn,
    }),
    note: t.field({
      type: Text,
      nullable: true,
      description: 'What is inferred or doubtful about the source itself.',
      resolve: ({ note }) => note,
    }),
  }),
});

const SourceConnection = builder.connectionObject(
  { type: Source, name: 'SourceConnection', description: 'Page of sources, in Vietnamese order of title.' },
  { name: 'SourceEdge', description: 'One of the sources with its cursor.' },
);

answerNodes('Source', (id, { record }) => record.sources.get(id) ?? null);

builder.queryFields((t) => ({
  source: t.field({
    type: Source,
    nullable: true,
    description: 'A source by its short name; null when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'The `slug` of a source.' }) },
    resolve: (_root, { slug }, { record }) => record.sources.get(slug),
  }),
  sources: t.connection(
    {
      type: Source,
      description: 'Every source of the record, in Vietnamese order of title.',
      resolve: (_root, page, { record }) =>
        pageOf([...record.sources.values()], page, (source: SourceValue) => source.id),
    },
    SourceConnection,
  ),
}));
