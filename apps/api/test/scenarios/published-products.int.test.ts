import { afterAll, beforeAll, expect, it } from 'vitest';
import { PAGE_BUDGETS } from '../budgets/page-budgets.ts';
import { type Asker, openAsker } from '../harness/asker.ts';
import { recordDatabase } from '../harness/database.ts';
import { webDocuments } from '../harness/web-documents.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await openAsker(recordDatabase());
});
afterAll(() => asker.close());

it('published numbers of products of 63 provinces take no statement for each of them', async () => {
  const document = webDocuments().get('PublishedProducts') ?? '';
  const { data, errors, statements } = await asker.ask(document);
  expect(errors).toEqual([]);
  expect(data.nation.provinces.nodes).toHaveLength(63);
  expect(data.nation.products.nodes).toHaveLength(data.nation.products.totalCount);
  const budget = PAGE_BUDGETS.find((page) => page.document === 'PublishedProducts');
  expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(budget?.statements ?? 0);
});
