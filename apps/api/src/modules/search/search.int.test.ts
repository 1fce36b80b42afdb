import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, openAsker } from '../../../test/harness/asker.ts';
import { recordDatabase } from '../../../test/harness/database.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await openAsker(recordDatabase());
});
afterAll(() => asker.close());

const SEARCH = `query ($text: String!, $levels: [UnitLevel!], $asOf: Date, $everExisted: Boolean) {
  search(text: $text, levels: $levels, asOf: $asOf, everExisted: $everExisted, first: 100) {
    totalCount nodes { identity fullName asOf parent { fullName } ancestors { code } }
  }
}`;
interface Found {
  identity: string;
  fullName: string;
  asOf: string;
  parent: { fullName: string } | null;
  ancestors: { code: string | null }[];
}

async function search(variables: Record<string, unknown>): Promise<Found[]> {
  return (await asker.get(SEARCH, variables)).search.nodes;
}

describe('search', () => {
  it("gives both xã Đức Long of Cao Bằng in 2020, each with its district, for 'duc long'", async () => {
    const found = await search({ text: 'duc long', levels: ['COMMUNE'], asOf: '2020-02-15' });
    const inCaoBang = found.filter(({ ancestors }) => ancestors.some(({ code }) => code === '04'));
    expect(inCaoBang.map(({ fullName }) => fullName)).toEqual(['xã Đức Long', 'xã Đức Long']);
    expect(inCaoBang.map(({ parent }) => parent?.fullName.normalize('NFD').replace(/\p{M}/gu, '')).sort()).toEqual([
      'huyen Hoa An',
      'huyen Thach An',
    ]);
  });

  it("finds the same units for 'hoà an', 'hòa an' and 'hoa an', in the same order for one name written in two ways", async () => {
    const [first = [], second = [], unmarked = []] = await Promise.all(
      ['hoà an', 'hòa an', 'hoa an'].map(async (text) => {
        const found = await search({ text, asOf: '2020-02-15' });
        return found.map(({ identity }) => identity);
      }),
    );
    expect(first.length).toBeGreaterThan(0);
    expect(second).toEqual(first);
    expect(unmarked.toSorted()).toEqual(first.toSorted());
  });

  it.each([
    ['01720', 'xã Chu Trinh'],
    ['04', 'tỉnh Cao Bằng'],
    ['Đức Long, Hòa An', 'xã Đức Long'],
    ['chu trinh cao bang', 'xã Chu Trinh'],
    ['xã Đức Long huyện Hòa An tỉnh Cao Bằng', 'xã Đức Long'],
  ])("finds one unit for '%s', %s of Cao Bằng", async (text, name) => {
    const found = await search({ text, asOf: '2020-02-15' });
    expect(found.map(({ fullName }) => fullName)).toEqual([name]);
  });

  it("finds tỉnh Bắc Kạn for 'bac can' while it stood", async () => {
    const found = await search({ text: 'bac can', levels: ['PROVINCE'], asOf: '2020-02-15' });
    expect(found.map(({ fullName }) => fullName)).toContain('tỉnh Bắc Kạn');
  });

  it('finds a unit that has ended only when asked for units that ever existed, on the last day of its life', async () => {
    const today = await search({ text: 'Bắc Kạn', levels: ['PROVINCE'] });
    expect(today).toEqual([]);
    const ever = await search({ text: 'Bắc Kạn', levels: ['PROVINCE'], everExisted: true });
    expect(ever).toMatchObject([{ fullName: 'tỉnh Bắc Kạn', asOf: '2025-06-30' }]);
  });

  it('answers without asking the database', async () => {
    const { data, statements } = await asker.ask(SEARCH, { text: 'an' });
    expect(data.search.totalCount).toBeGreaterThan(0);
    expect(statements, statements.join('\n')).toHaveLength(0);
  });

  it('refuses a text that no name can be, and says how long it may be', async () => {
    const { errors } = await asker.ask(SEARCH, { text: 'a'.repeat(101) });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', allowed: { to: 100 } } }]);
  });
});
