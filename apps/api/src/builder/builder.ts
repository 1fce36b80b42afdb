import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin, { resolveNodes } from '@pothos/plugin-relay';
import type { GraphQLResolveInfo } from 'graphql';
import { getDatamodel } from '../generated/pothos-types.ts';
import type { Context } from './context.ts';
import { COST_LIMIT, DEPTH_LIMIT, fieldComplexity, refuseCost } from './cost.ts';
import { DEFAULT_PAGE, FORWARD_PAGING, LARGEST_PAGE } from './forward-paging.ts';
import { decodeId, type GlobalId, isInMemory, lookUpNode, standRow } from './node-lookup.ts';
import type { SchemaTypes } from './schema-types.ts';

/** The schema under construction. Knows no type of the record: each module adds its own. */
export const builder = new SchemaBuilder<SchemaTypes>({
  // The first plugin is the outermost: cost is refused before arguments, arguments before anything is loaded.
  plugins: [ComplexityPlugin, FORWARD_PAGING, RelayPlugin, PrismaPlugin],
  defaultFieldNullability: false,
  complexity: {
    fieldComplexity,
    limit: { complexity: COST_LIMIT, depth: DEPTH_LIMIT },
    complexityError: refuseCost,
  },
  prisma: {
    client: (context) => context.prisma,
    dmmf: getDatamodel(),
    filterConnectionTotalCount: true,
    defaultConnectionSize: DEFAULT_PAGE,
    maxConnectionSize: LARGEST_PAGE,
    onUnusedQuery: 'error',
  },
  relay: {
    decodeGlobalID: decodeId,
    nodeTypeOptions: { description: 'Anything that an id finds again, on the same day.' },
    idFieldOptions: { description: 'Opaque id: `node` gives the same object again.' },
    nodeQueryOptions: {
      description: 'The object that an id names, on the day that the id names; null when there is none.',
      args: { id: { description: 'An id that this API gave.' } },
      resolve: (_root, { id }, context, info) =>
        isInMemory(id)
          ? lookUpNode(id, context, info)
          : loadRows([standRow(id, context, info)], context, info).then(([row]) => row),
    },
    nodesQueryOptions: {
      description: 'The objects that the ids name, in the order of the ids; null where there is none.',
      args: { ids: { description: 'Ids that this API gave; kinds may be mixed, days too.' } },
      resolve: async (_root, { ids }, context, info) => {
        const inMemory = ids.map((id, position) => (isInMemory(id) ? lookUpNode(id, context, info, position) : null));
        const idsOfRows = ids.map((id, position) => (isInMemory(id) ? null : standRow(id, context, info, position)));
        const rows = await loadRows(idsOfRows, context, info);
        return ids.map((_id, position) => inMemory[position] ?? rows[position] ?? null);
      },
    },
    nodesOnConnection: { description: 'The items of this page, in order.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
    hasNextPageFieldOptions: { description: 'True when items follow this page.' },
    hasPreviousPageFieldOptions: { description: 'True when items stand before this page.' },
    startCursorFieldOptions: { description: 'Cursor of the first item; null on an empty page.' },
    endCursorFieldOptions: { description: 'Cursor of the last item, for `after`; null on an empty page.' },
    pageInfoFieldOptions: { description: 'Where this page stands in the whole list.' },
    edgesFieldOptions: {
      description: 'The items of this page with their cursors, in order.',
      nullable: { list: false, items: false },
    },
    nodeFieldOptions: { description: 'The item.', nullable: false },
    cursorFieldOptions: { description: 'Opaque place of the item, for `after`.' },
    firstArgOptions: { description: `How many items at most, 1 to ${LARGEST_PAGE}; left out, ${DEFAULT_PAGE}.` },
    afterArgOptions: { description: 'Cursor of the item after which the page begins.' },
  },
});

builder.queryType({
  description: 'The open record of nông thôn mới (New Rural Development), as of any day since 1 January 2019.',
});

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many items the whole list has, on all pages together.',
    resolve: ({ totalCount }) => (typeof totalCount === 'function' ? totalCount() : totalCount),
  }),
);

/** Rows of the database by their ids, null where there is none: in as few statements as there are types. */
function loadRows(ids: (GlobalId | null)[], context: Context, info: GraphQLResolveInfo): Promise<unknown[]> {
  return resolveNodes(builder, context, info, ids);
}
