import { encodeGlobalID } from '@pothos/plugin-relay';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRecord } from '../../src/dataset/load-record.ts';
import { PAGE_BUDGETS, type Places } from '../budgets/page-budgets.ts';
import { QUERY_BUDGETS } from '../budgets/query-budgets.ts';
import { buildJudgedProvince } from '../factories/build-judged-province.ts';
import { PROVINCE } from '../factories/build-province.ts';
import { type Asker, openAsker } from '../harness/asker.ts';
import { freshDatabase } from '../harness/database.ts';
import { webDocuments } from '../harness/web-documents.ts';

const SIZES = [1, 10, 100] as const;
const askers = new Map<number, Asker>();
const pages = webDocuments();

const PLACES: Places = {
  nation: 'N-1',
  province: PROVINCE,
  provinceId: encodeGlobalID('Province', `${PROVINCE}@2026-11-21`),
  commune: 'C00001-1',
  communeId: encodeGlobalID('Commune', 'C00001-1@2026-11-21'),
  source: 'plan',
  target: `${PROVINCE}-T1`,
  product: 'C00001-1-P1',
  ruleBooks: ['SET', 'SET'],
  account: { identity: PROVINCE, measure: 'communes-ntm', from: '2018', to: '2019' },
};

beforeAll(async () => {
  for (const communes of SIZES) {
    const url = await freshDatabase();
    await loadRecord(url, { checksum: `${communes}`, read: () => buildJudgedProvince({ communes }) });
    askers.set(communes, await openAsker(url));
  }
});
afterAll(async () => {
  for (const asker of askers.values()) await asker.close();
});

/** SQL of a document on the province with so many communes; what it answers must be right. */
async function statementsFor(communes: number, document: string, variables: Readonly<Record<string, unknown>>) {
  const asker = askers.get(communes);
  const answer = await asker?.ask(document, variables);
  expect(answer?.errors).toEqual([]);
  return answer?.statements ?? [];
}

describe.each(SIZES)('with %i communes', (communes) => {
  it.each(QUERY_BUDGETS)('%s takes %i statements', async (_what, expected, document) => {
    const statements = await statementsFor(communes, document, { code: '01', asOf: null, parents: 100 });
    expect(statements, statements.join('\n')).toHaveLength(expected);
  });

  it.each(PAGE_BUDGETS)(
    '$what of the web client takes at most $statements statements, and as many as with one',
    async (page) => {
      const document = pages.get(page.document) ?? '';
      const variables = page.variablesFor?.(PLACES) ?? {};
      const first = await statementsFor(communes, document, variables);
      expect(first.length, first.join('\n')).toBeLessThanOrEqual(page.statements);
      // What is found once per revision is found by now.
      await statementsFor(1, document, variables);
      const statements = await statementsFor(communes, document, variables);
      const withOne = await statementsFor(1, document, variables);
      expect(statements, statements.join('\n')).toHaveLength(withOne.length);
    },
  );
});

it('every document of the web client has a budget', () => {
  expect(new Set(PAGE_BUDGETS.map(({ document }) => document))).toEqual(new Set(pages.keys()));
});
