import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_BUDGETS } from '../budgets/page-budgets.ts';
import { QUERY_BUDGETS } from '../budgets/query-budgets.ts';
import { type Asker, openAsker } from '../harness/asker.ts';
import { sampleDatabase } from '../harness/database.ts';
import { webDocuments } from '../harness/web-documents.ts';
import { placesOn } from './sample-places.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await openAsker(sampleDatabase());
});
afterAll(() => asker.close());

const DAYS = [
  ['today', null],
  ['30 June 2024', '2024-06-30'],
] as const;
const pages = webDocuments();

describe.each(DAYS)('the whole sample %s', (_day, asOf) => {
  describe.each([1, 10, 100])('with %i communes', (parents) => {
    it.each(QUERY_BUDGETS)('%s takes at most %i statements', async (_what, budget, document) => {
      const { errors, statements } = await asker.ask(document, { code: '01', asOf, parents });
      expect(errors).toEqual([]);
      expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(budget);
    });
  });

  it('has a hundred communes to ask about', async () => {
    const { province } = await asker.get(
      'query ($asOf: Date) { province(code: "01", asOf: $asOf) { communes { totalCount } } }',
      { asOf },
    );
    expect(province.communes.totalCount).toBeGreaterThanOrEqual(100);
  });

  it.each(PAGE_BUDGETS)('$what of the web client answers in at most $statements statements', async (page) => {
    const variables = { asOf, ...page.variablesFor?.(await placesOn(asOf, asker)) };
    const { errors, statements } = await asker.ask(pages.get(page.document) ?? '', variables);
    expect(errors).toEqual([]);
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(page.statements);
  });
});
