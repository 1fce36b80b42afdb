import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AVERAGE, buildObservation, buildTarget, COMMUNES, SHARE } from './claim.test-data.ts';
import { BASES, type Claim, COMPARATORS, type Comparator, type Target } from './claim.ts';
import { claimStatement } from './claim-statement.ts';
import type { Measure } from './measure.ts';
import { printedNumber } from './printed-number.ts';

const vi = (claim: Claim, measure: Measure = COMMUNES, subjectName = 'tỉnh Cao Bằng'): string =>
  claimStatement(claim, { measure, subjectName, lang: 'vi' });
const en = (claim: Claim, measure: Measure = COMMUNES, subjectName = 'Cao Bằng province'): string =>
  claimStatement(claim, { measure, subjectName, lang: 'en' });

describe('the statement of a target', () => {
  it('says first that it is aimed at, then for when and for whom', () => {
    const target = buildTarget({ comparator: 'INCREASE_BY', value: 8 });
    expect(vi(target)).toBe('Phấn đấu năm 2020: tỉnh Cao Bằng có thêm 8 xã đạt chuẩn nông thôn mới.');
    expect(en(target)).toBe('Target for 2020: Cao Bằng province, communes that meet the new-rural standard: up by 8.');
  });

  it.each<[Comparator, Partial<Target>, string]>([
    ['EXACTLY', {}, 'có 8 xã đạt chuẩn nông thôn mới'],
    ['AT_LEAST', {}, 'có ít nhất 8 xã'],
    ['AT_MOST', {}, 'có nhiều nhất 8 xã'],
    ['MORE_THAN', {}, 'có hơn 8 xã'],
    ['LESS_THAN', {}, 'có dưới 8 xã'],
    ['ABOUT', {}, 'có khoảng 8 xã'],
    ['RANGE', { value: 5, valueTo: 10 }, 'có từ 5 đến 10 xã'],
    ['INCREASE_BY', {}, 'có thêm 8 xã'],
    [
      'INCREASE_BY_AT_LEAST',
      { value: 15, baselinePeriod: '2019' },
      'có thêm ít nhất 15 xã đạt chuẩn nông thôn mới so với năm 2019',
    ],
    ['DECREASE_BY', { value: 11 }, 'giảm 11 xã'],
    ['NONE', { value: 0 }, 'không còn xã đạt chuẩn nông thôn mới (0 xã)'],
    ['UNKNOWN', { value: 600 }, 'có 600 xã đạt chuẩn nông thôn mới (nguồn không rõ)'],
  ])('words %s as printed', (comparator, parts, words) => {
    expect(vi(buildTarget({ comparator, ...parts }))).toContain(words);
  });

  it('words a ratio as a multiple of the base year, not as a rise in per cent', () => {
    const target = buildTarget({ comparator: 'RATIO_TO_BASELINE', value: 1.5, decimals: 1, baselinePeriod: '2015' });
    expect(vi(target, AVERAGE)).toContain('đạt ít nhất 1,5 lần so với năm 2015');
    expect(en(target, AVERAGE)).toContain('at least 1.5 times the level of 2015');
  });

  it('words a share with its per cent sign, and all of them as all', () => {
    expect(vi(buildTarget({ comparator: 'AT_LEAST', value: 60 }), SHARE, 'cả nước')).toContain(
      'cả nước có tỷ lệ xã đạt chuẩn nông thôn mới đạt ít nhất 60%',
    );
    expect(vi(buildTarget({ comparator: 'ALL', value: 100 }), SHARE, 'cả nước')).toContain('đạt toàn bộ, 100%');
  });

  it('says of each unit what holds for each unit, not for their total', () => {
    expect(vi(buildTarget({ comparator: 'AT_LEAST', value: 1, each: 'DISTRICT' }))).toContain(
      'mỗi huyện của tỉnh Cao Bằng có ít nhất 1 xã',
    );
    const scope = { vi: 'mỗi huyện, thành phố', en: 'each rural district and city' };
    const scoped = buildTarget({ comparator: 'AT_LEAST', value: 1, each: 'DISTRICT', scope });
    expect(vi(scoped)).toContain('mỗi huyện, thành phố của tỉnh Cao Bằng có ít nhất 1 xã');
    expect(vi(buildTarget({ each: 'PROVINCE' }), COMMUNES, 'cả nước')).toContain('mỗi tỉnh trong cả nước');
  });

  it('names the status when the target is a status', () => {
    expect(vi(buildTarget({ value: null, tier: 'STANDARD' }), COMMUNES, 'xã Chu Trinh')).toBe(
      'Phấn đấu năm 2020: xã Chu Trinh đạt chuẩn nông thôn mới.',
    );
    expect(vi(buildTarget({ value: null, tier: 'TASK_COMPLETED' }), COMMUNES, 'thành phố Cao Bằng')).toBe(
      'Phấn đấu năm 2020: thành phố Cao Bằng hoàn thành nhiệm vụ xây dựng nông thôn mới.',
    );
  });

  it('lets the source speak where there is no number', () => {
    const citation = { source: 'cao-bang-2020', phrase: 'Nâng cao chất lượng cuộc sống', locator: null };
    const target = buildTarget({ comparator: 'QUALITATIVE', value: null, citation });
    expect(vi(target)).toContain('nguồn viết “Nâng cao chất lượng cuộc sống”');
    expect(vi(buildTarget({ comparator: 'QUALITATIVE', value: null }))).toContain('nguồn không nêu số');
  });

  it('says when the source gives no year', () => {
    expect(vi(buildTarget({ period: null }))).toMatch(/^Phấn đấu \(nguồn không nêu năm\): /);
  });

  it('keeps the register that a total is counted on', () => {
    expect(vi(buildTarget({ value: 65, registerBasis: 'AFTER_MERGER' }))).toContain(
      '65 xã đạt chuẩn nông thôn mới (sau sáp nhập).',
    );
  });
});

describe('the statement of an observation', () => {
  it('says on which day the figure holds and on which register', () => {
    const total = buildObservation({ value: 61, basis: 'STOCK', registerBasis: 'BEFORE_MERGER' });
    expect(vi(total, COMMUNES, 'tỉnh Lạng Sơn')).toBe(
      'Đến 31/12/2019, tỉnh Lạng Sơn có 61 xã đạt chuẩn nông thôn mới (trước sáp nhập).',
    );
  });

  it('tells what a year added from what there is in all', () => {
    const added = buildObservation({ value: 13, basis: 'FLOW', period: '2019' });
    expect(vi(added)).toBe('Trong năm 2019, tính đến 31/12/2019, tỉnh Cao Bằng có thêm 13 xã đạt chuẩn nông thôn mới.');
  });

  it('keeps the decimals of the source', () => {
    const average = buildObservation({ value: 11.54, decimals: 2 });
    expect(vi(average, AVERAGE)).toContain('đạt 11,54 tiêu chí/xã');
    expect(vi(buildObservation({ comparator: 'INCREASE_BY', value: 1.5, decimals: 2 }), AVERAGE)).toContain(
      'tăng 1,50 tiêu chí/xã',
    );
  });

  it('names no day that the source does not give', () => {
    expect(vi(buildObservation({ asOf: null, period: null }))).toMatch(/^Theo nguồn, không rõ ngày, /);
    expect(vi(buildObservation({ period: '2019-12' }))).toMatch(/^Theo số liệu tháng 12\/2019, /);
  });

  it('says which part of its subject it is about', () => {
    const scope = { vi: 'các xã biên giới', en: 'border communes' };
    expect(vi(buildObservation({ scope }))).toContain('tỉnh Cao Bằng (các xã biên giới) có 8 xã');
  });

  it('never passes off a computed figure as reported', () => {
    expect(vi(buildObservation({ computed: true }))).toContain('không phải số công bố');
    expect(en(buildObservation({ computed: true }))).toContain('not reported');
  });
});

describe('any statement', () => {
  const parts = fc.record({
    comparator: fc.constantFrom(...COMPARATORS.filter((comparator) => comparator !== 'QUALITATIVE')),
    // Large enough not to stand in a year or a day by chance.
    value: fc.integer({ min: 30_000, max: 90_000 }),
    basis: fc.constantFrom(...BASES),
    period: fc.constantFrom(null, '2020', '2021-2025', '2021-04', '2024-H1'),
    measure: fc.constantFrom(COMMUNES, AVERAGE, SHARE),
    lang: fc.constantFrom('vi', 'en'),
  });

  it('of a target differs from that of an observation with the same parts', () => {
    fc.assert(
      fc.property(parts, ({ measure, lang, ...said }) => {
        const names = { measure, subjectName: 'tỉnh Cao Bằng', lang };
        expect(claimStatement(buildTarget(said), names)).not.toBe(claimStatement(buildObservation(said), names));
      }),
    );
  });

  it('shows its value and its subject', () => {
    fc.assert(
      fc.property(parts, fc.boolean(), ({ measure, lang, ...said }, isTarget) => {
        const claim = isTarget ? buildTarget(said) : buildObservation(said);
        const statement = claimStatement(claim, { measure, subjectName: 'tỉnh Cao Bằng', lang });
        expect(statement).toContain(printedNumber(said.value, 0, lang));
        expect(statement).toContain('tỉnh Cao Bằng');
      }),
    );
  });
});
