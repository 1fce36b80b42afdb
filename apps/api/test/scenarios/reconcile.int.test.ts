import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, openAsker } from '../harness/asker.ts';
import { recordDatabase } from '../harness/database.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await openAsker(recordDatabase());
});
afterAll(() => asker.close());

const CAO_BANG = 'P04-1';
const LANG_SON = 'P20-1';
const ACCOUNT = `query ($identity: ID!, $measure: String!, $from: String!, $to: String!) {
  reconcile(identity: $identity, measure: $measure, from: $from, to: $to) {
    steps { label labelEn amount computed units { fullName } citation { phrase source { slug } } }
    closing { label amount computed citation { phrase } }
    unexplained note noteEn
  }
}`;

async function account(identity: string, measure: string, from: string, to: string) {
  const { reconcile } = await asker.get(ACCOUNT, { identity, measure, from, to });
  return reconcile;
}

describe('an account of how one published total becomes another', () => {
  it('leaves nine communes of Lạng Sơn unexplained: 61 + 13 is 74, and 65 is printed, so −9', async () => {
    const { steps, closing, unexplained, note, noteEn } = await account(LANG_SON, 'communes-ntm', '2019', '2020');
    expect(steps).toMatchObject([
      { label: 'Tổng số năm 2019, trước sáp nhập', amount: 61, computed: false },
      { label: 'Tăng thêm năm 2020 theo chỉ tiêu', amount: 13, citation: { source: { slug: 'lang-son-2020' } } },
      { amount: 0, citation: null },
    ]);
    expect(steps[2].label).toContain('207 xã (31/12/2019) → 181 xã (31/12/2020)');
    expect(closing).toMatchObject({
      label: 'Chỉ tiêu tổng số năm 2020, sau sáp nhập',
      amount: 65,
      citation: { phrase: 'nông thôn mới toàn tỉnh lên 65 xã (Sau khi sáp nhập)' },
    });
    expect(unexplained).toBe(-9);
    expect([note, noteEn]).toEqual([
      'Chưa rõ: -9 xã; không nguồn nào giải thích phần này.',
      'Not explained: -9 communes; no source accounts for it.',
    ]);
  });

  it('shows 11.54 − 1.50 = 10.04 as computed, since no source prints the level of 2018', async () => {
    const { steps, closing, unexplained } = await account(LANG_SON, 'criteria-per-commune', '2018', '2019');
    expect(steps).toMatchObject([
      { label: 'Mức năm 2018 (số được tính ra, không phải số công bố)', amount: 10.04, computed: true },
      { amount: 1.5, computed: false },
    ]);
    expect(closing).toMatchObject({ amount: 11.54, computed: false });
    expect(unexplained).toBe(0);
  });

  it('does not say where 154 villages of scheme 1385 went between 448 and 294', async () => {
    const { steps, closing, unexplained } = await account(CAO_BANG, 'scheme-1385-villages', '2018', '2020');
    expect(steps.map(({ amount }: { amount: number }) => amount)).toEqual([448]);
    expect(closing).toMatchObject({ amount: 294 });
    expect(unexplained).toBe(-154);
  });

  it('costs no statement', async () => {
    const asked = { identity: LANG_SON, measure: 'communes-ntm', from: '2019', to: '2020' };
    expect((await asker.ask(ACCOUNT, asked)).statements).toEqual([]);
  });
});

describe('an account that cannot be given', () => {
  it.each([
    ['a period in words', [LANG_SON, 'communes-ntm', 'sau sáp nhập', '2020'], 'BAD_USER_INPUT', '2024-H1'],
    ['periods in the wrong order', [LANG_SON, 'communes-ntm', '2020', '2019'], 'BAD_USER_INPUT', 'before'],
    ['a period without a total', [LANG_SON, 'communes-ntm', '2015', '2020'], 'BAD_USER_INPUT', '2019, 2020'],
    ['a unit without any total', [LANG_SON, 'villages-ntm', '2019', '2020'], 'BAD_USER_INPUT', 'No source gives'],
    ['an unknown measure', [LANG_SON, 'x', '2019', '2020'], 'UNKNOWN_CODE', 'measures lists every code'],
    ['an unknown unit', ['C00000-9', 'communes-ntm', '2019', '2020'], 'UNKNOWN_IDENTITY', 'search(text:)'],
  ])('for %s is refused with what the record has', async (_what, [identity, measure, from, to], code, allowed) => {
    const { errors } = await asker.ask(ACCOUNT, { identity, measure, from, to });
    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect(errors[0]?.message).toContain(allowed);
    expect(errors[0]?.message).toContain(`${errors[0]?.extensions?.messageVi} / ${errors[0]?.extensions?.messageEn}`);
  });
});
