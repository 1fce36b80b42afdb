import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, type Data, openAsker } from '../harness/asker.ts';
import { recordDatabase } from '../harness/database.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await openAsker(recordDatabase());
});
afterAll(() => asker.close());

interface Connection {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PAGE =
  'totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** Every page of a connection, following `endCursor`. */
async function walk(document: (page: string) => string, pick: (data: Data) => Connection): Promise<Connection[]> {
  const pages: Connection[] = [];
  let after: string | null = null;
  do {
    const page = pick(await asker.get(document(`(first: 7${after ? `, after: "${after}"` : ''})`)));
    pages.push(page);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return pages;
}

describe('walking a connection page by page', () => {
  it.each<[string, (page: string) => string, (data: Data) => Connection]>([
    [
      'communes of a province',
      (page) => `{ province(code: "04", asOf: "2020-02-15") { communes${page} { ${PAGE} } } }`,
      (data: { province: { communes: Connection } }) => data.province.communes,
    ],
    [
      'targets of a province',
      (page) => `{ province(code: "04", asOf: "2020-02-15") { targets${page} { ${PAGE} } } }`,
      (data: { province: { targets: Connection } }) => data.province.targets,
    ],
    ['all targets', (page) => `{ targets${page} { ${PAGE} } }`, (data: { targets: Connection }) => data.targets],
    ['all sources', (page) => `{ sources${page} { ${PAGE} } }`, (data: { sources: Connection }) => data.sources],
    [
      'units found by name',
      (page) => `{ search${page.replace('(', '(text: "duc", asOf: "2020-02-15", ')} { ${PAGE} } }`,
      (data: { search: Connection }) => data.search,
    ],
  ])('gives each of %s once, in one order, and the same total on every page', async (_what, document, pick) => {
    const pages = await walk(document, pick);
    const ids = pages.flatMap(({ nodes }) => nodes.map(({ id }) => id));
    expect(pages.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(pages.map(({ totalCount }) => totalCount))).toEqual(new Set([ids.length]));
    expect(pages.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual(pages.map((_page, place) => place > 0));
    for (const { nodes, edges, pageInfo } of pages) {
      expect(edges.map(({ node }) => node.id)).toEqual(nodes.map(({ id }) => id));
      expect(pageInfo.startCursor).toBe(edges[0]?.cursor);
      expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor);
    }
  });

  it('gives 20 items when the page is not said', async () => {
    const { province } = await asker.get(
      '{ province(code: "04", asOf: "2020-02-15") { communes { nodes { id } } targets { nodes { id } } } }',
    );
    expect(province.communes.nodes).toHaveLength(20);
    expect(province.targets.nodes).toHaveLength(20);
  });

  it('sorts units by the Vietnamese alphabet', async () => {
    const { nation } = await asker.get('{ nation(asOf: "2020-02-15") { provinces(first: 100) { nodes { name } } } }');
    const names: string[] = nation.provinces.nodes.map(({ name }: { name: string }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare));
    expect(names.indexOf('Cao Bằng')).toBeLessThan(names.indexOf('Đà Nẵng'));
    expect(names.indexOf('Đà Nẵng')).toBeLessThan(names.indexOf('Gia Lai'));
  });
});
