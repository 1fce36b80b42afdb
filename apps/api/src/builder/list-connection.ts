import { badCursor, DEFAULT_PAGE } from './forward-paging.ts';

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/**
 * Cuts one page out of a whole ordered list. A cursor names the key of its item, not its place: it stays right when
 * items before it come or go.
 */
export function pageOf<Item>(items: readonly Item[], { first, after }: PageArguments, keyOf: (item: Item) => string) {
  const start = after === null || after === undefined ? 0 : placeAfter(items, after, keyOf);
  const page = items.slice(start, start + (first ?? DEFAULT_PAGE));
  const edges = page.map((node) => ({ node, cursor: toCursor(keyOf(node)) }));
  return {
    edges,
    totalCount: items.length,
    pageInfo: {
      hasNextPage: start + page.length < items.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function placeAfter<Item>(items: readonly Item[], after: string, keyOf: (item: Item) => string): number {
  const decoded = Buffer.from(after, 'base64').toString();
  const place = decoded.startsWith(PREFIX)
    ? items.findIndex((item) => keyOf(item) === decoded.slice(PREFIX.length))
    : -1;
  if (place === -1) throw badCursor();
  return place + 1;
}

const PREFIX = 'after:';

function toCursor(key: string): string {
  return Buffer.from(`${PREFIX}${key}`).toString('base64');
}
