import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, openAsker } from '../harness/asker.ts';
import { recordDatabase } from '../harness/database.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await openAsker(recordDatabase());
});
afterAll(() => asker.close());

const RATE = `query ($partA: Float!, $partB: Float!, $partC: Float!, $evaluatedOn: Date!) {
  rateOcop(partA: $partA, partB: $partB, partC: $partC, evaluatedOn: $evaluatedOn) {
    stars total certifiable certifier certifierLevel expiresOn ruleBook { code } explanation explanationEn
  }
}`;

async function rate(partA: number, partB: number, partC: number, evaluatedOn = '2024-05-01') {
  return (await asker.get(RATE, { partA, partB, partC, evaluatedOn })).rateOcop;
}

describe('rating an OCOP score sheet', () => {
  it.each([
    [0, 0, 0, 0, 1],
    [10, 9.99, 10, 29.99, 1],
    [10, 10, 10, 30, 2],
    [20, 9.5, 20, 49.5, 2],
    [20, 10, 20, 50, 3],
    [30, 19.99, 20, 69.99, 3],
    [30, 20, 20, 70, 4],
    [35, 24.5, 30, 89.5, 4],
    [35, 25, 30, 90, 5],
    [40, 25, 35, 100, 5],
  ])('%d + %d + %d points are %d in total and %i stars', async (partA, partB, partC, total, stars) => {
    expect(await rate(partA, partB, partC)).toMatchObject({ total, stars, certifiable: stars >= 3, expiresOn: null });
  });

  it.each([
    ['2019-08-21', 'OCOP_2019', 'PROVINCE'],
    ['2023-02-23', 'OCOP_2019', 'PROVINCE'],
    ['2023-02-24', 'OCOP_2023', 'DISTRICT'],
    ['2025-06-30', 'OCOP_2023', 'DISTRICT'],
    ['2025-07-01', 'OCOP_2023', null],
    ['2025-07-05', 'OCOP_2023', null],
    ['2025-07-06', 'OCOP_2023_AM1', 'PROVINCE'],
    ['2026-05-21', 'OCOP_2023_AM1', 'PROVINCE'],
    ['2026-05-22', 'OCOP_2026', 'PROVINCE'],
  ])('on %s goes by %s, and three stars are certified by %s', async (evaluatedOn, code, certifierLevel) => {
    const rating = await rate(20, 15, 20, evaluatedOn);
    expect(rating).toMatchObject({ stars: 3, ruleBook: { code }, certifierLevel });
    expect(rating.certifier === null).toBe(certifierLevel === null);
  });

  it('explains the five days of July 2025 on which nobody could certify three stars', async () => {
    const { explanation, explanationEn } = await rate(20, 15, 20, '2025-07-03');
    expect(explanation).toContain('không cơ quan nào có thẩm quyền cấp giấy chứng nhận hạng 3 sao');
    expect(explanationEn).toContain('no body could certify 3 stars');
  });

  it('says what of the rule book is not verified', async () => {
    expect((await rate(20, 15, 20, '2026-06-01')).explanation).toContain('Chưa được kiểm chứng');
  });

  it('takes 38 points of part A in 2023 and refuses them in 2019, naming the part and its maximum', async () => {
    expect(await rate(38, 20, 20, '2023-02-24')).toMatchObject({ stars: 4 });
    const { errors } = await asker.ask(RATE, { partA: 38, partB: 20, partC: 20, evaluatedOn: '2023-02-23' });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', allowed: { partA: 35 } } }]);
    expect(errors[0]?.message).toContain('Phần A có 38 điểm, vượt mức tối đa 35 điểm');
    expect(errors[0]?.message).toContain('Part A has 38 points, above the maximum of 35');
    expect(errors[0]?.message).not.toContain('partA');
    expect(errors[0]?.message).not.toContain('OCOP_2019');
  });

  it('names every part that is wrong at once', async () => {
    const { errors } = await asker.ask(RATE, { partA: 10, partB: -0.01, partC: 35.01, evaluatedOn: '2024-05-01' });
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', allowed: { partB: 25, partC: 35 } });
    expect(errors[0]?.message).toContain(
      'Part B has -0.01 points, below 0 (0 to 25 points); Part C has 35.01 points, above the maximum of 35',
    );
  });

  it('is refused before the first rule book, naming its first day, and on days to come', async () => {
    const sheet = { partA: 20, partB: 15, partC: 20 };
    const { errors: early } = await asker.ask(RATE, { ...sheet, evaluatedOn: '2019-08-20' });
    expect(early).toMatchObject([{ extensions: { code: 'DAY_OUT_OF_RANGE', allowed: { from: '2019-08-21' } } }]);
    const { errors: late } = await asker.ask(RATE, { ...sheet, evaluatedOn: '2026-11-22' });
    expect(late).toMatchObject([{ extensions: { code: 'DAY_OUT_OF_RANGE', allowed: { to: '2026-11-21' } } }]);
  });
});

describe('the OCOP rule books', () => {
  const BOOKS = `query ($asOf: Date) { ocopRuleBooks(asOf: $asOf) {
    id code validFrom validTo verified instrument { number } parts { code maximum verified }
    bands { stars from to certifiable certifier verified certifiers { level validFrom validTo verified } }
  } }`;

  it.each([
    ['2019-08-20', []],
    ['2019-08-21', ['OCOP_2019']],
    ['2023-02-24', ['OCOP_2023']],
    ['2025-07-06', ['OCOP_2023_AM1']],
    ['2026-05-22', ['OCOP_2026']],
    [null, ['OCOP_2019', 'OCOP_2023', 'OCOP_2023_AM1', 'OCOP_2026']],
  ])('on %s are %j', async (asOf, codes) => {
    const { ocopRuleBooks } = await asker.get(BOOKS, { asOf });
    expect(ocopRuleBooks.map(({ code }: { code: string }) => code)).toEqual(codes);
  });

  it('cover every total from 0 to 100 and say who certifies on which days', async () => {
    const [book] = (await asker.get(BOOKS, { asOf: '2024-01-01' })).ocopRuleBooks;
    expect(book.bands.map(({ from, to }: { from: number; to: number }) => [from, to])).toEqual([
      [0, 30],
      [30, 50],
      [50, 70],
      [70, 90],
      [90, 100],
    ]);
    expect(book.bands[1]).toMatchObject({ certifiable: false, certifier: null, certifiers: [] });
    expect(book.bands[2].certifier).toBe('cấp huyện (24/02/2023–30/06/2025)');
    expect(book.bands[3].certifier).toBe('cấp tỉnh');
    const { node } = await asker.get('query ($id: ID!) { node(id: $id) { ... on OcopRuleBook { code } } }', {
      id: book.id,
    });
    expect(node).toEqual({ code: 'OCOP_2023' });
  });
});
