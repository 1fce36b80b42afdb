import { describe, expect, it } from 'vitest';
import type { UnitLevel } from '../unit/unit-kind.ts';
import { AVERAGE, buildObservation, buildTarget, COMMUNES, SHARE } from './claim.test-data.ts';
import type { Claim, Comparator, Observation, RecognitionTier, Target } from './claim.ts';
import type { Measure } from './measure.ts';
import { vietnameseStatement } from './vietnamese-statement.ts';

const say = (claim: Claim, measure: Measure = COMMUNES, subject = 'tỉnh Cao Bằng') =>
  vietnameseStatement(claim, measure, subject);

describe('a target in Vietnamese', () => {
  it.each<[Comparator, Partial<Target>, string]>([
    ['EXACTLY', {}, 'có 8 xã đạt chuẩn nông thôn mới'],
    ['EXACTLY', { basis: 'FLOW' }, 'có thêm 8 xã đạt chuẩn nông thôn mới'],
    ['AT_LEAST', {}, 'có ít nhất 8 xã đạt chuẩn nông thôn mới'],
    ['AT_MOST', {}, 'có nhiều nhất 8 xã đạt chuẩn nông thôn mới'],
    ['MORE_THAN', {}, 'có hơn 8 xã đạt chuẩn nông thôn mới'],
    ['LESS_THAN', {}, 'có dưới 8 xã đạt chuẩn nông thôn mới'],
    ['ABOUT', {}, 'có khoảng 8 xã đạt chuẩn nông thôn mới'],
    ['RANGE', { value: 5, valueTo: 10 }, 'có từ 5 đến 10 xã đạt chuẩn nông thôn mới'],
    ['INCREASE_BY', {}, 'có thêm 8 xã đạt chuẩn nông thôn mới'],
    [
      'INCREASE_BY_AT_LEAST',
      { baselinePeriod: '2019' },
      'có thêm ít nhất 8 xã đạt chuẩn nông thôn mới so với năm 2019',
    ],
    ['DECREASE_BY', {}, 'giảm 8 xã đạt chuẩn nông thôn mới'],
    [
      'RATIO_TO_BASELINE',
      { value: 1.5, decimals: 1, baselinePeriod: '2015' },
      'có xã đạt chuẩn nông thôn mới đạt ít nhất 1,5 lần so với năm 2015',
    ],
    ['ALL', { value: 139 }, 'có toàn bộ, 139 xã đạt chuẩn nông thôn mới'],
    ['NONE', { value: 0 }, 'không còn xã đạt chuẩn nông thôn mới (0 xã)'],
    ['QUALITATIVE', {}, 'có 8 xã đạt chuẩn nông thôn mới'],
    ['UNKNOWN', {}, 'có 8 xã đạt chuẩn nông thôn mới (nguồn không rõ)'],
  ])('words %s with %j as “%s”', (comparator, parts, words) => {
    expect(say(buildTarget({ comparator, ...parts }))).toBe(`Phấn đấu năm 2020: tỉnh Cao Bằng ${words}.`);
  });

  it.each<[Comparator, string]>([
    ['EXACTLY', 'đạt 15'],
    ['DECREASE_BY', 'giảm 15'],
    ['INCREASE_BY', 'tăng 15'],
    ['INCREASE_BY_AT_LEAST', 'tăng ít nhất 15'],
  ])('of an average words %s as “%s”', (comparator, words) => {
    expect(say(buildTarget({ comparator, value: 15 }), AVERAGE)).toBe(
      `Phấn đấu năm 2020: tỉnh Cao Bằng có số tiêu chí bình quân mỗi xã ${words} tiêu chí/xã.`,
    );
  });

  it('writes a share with its per cent sign', () => {
    expect(say(buildTarget({ value: 60 }), SHARE)).toBe(
      'Phấn đấu năm 2020: tỉnh Cao Bằng có tỷ lệ xã đạt chuẩn nông thôn mới đạt 60%.',
    );
  });

  it.each<[UnitLevel, string]>([
    ['NATION', 'cả nước'],
    ['PROVINCE', 'mỗi tỉnh'],
    ['DISTRICT', 'mỗi huyện'],
    ['COMMUNE', 'mỗi xã'],
    ['VILLAGE', 'mỗi thôn'],
  ])('that holds for each %s says “%s”', (each, words) => {
    const rest = 'có 8 xã đạt chuẩn nông thôn mới.';
    expect(say(buildTarget({ each }))).toBe(`Phấn đấu năm 2020: ${words} của tỉnh Cao Bằng ${rest}`);
    expect(say(buildTarget({ each }), COMMUNES, 'cả nước')).toBe(`Phấn đấu năm 2020: ${words} trong cả nước ${rest}`);
  });

  it.each<[RecognitionTier, string]>([
    ['STANDARD', 'đạt chuẩn nông thôn mới'],
    ['ADVANCED', 'đạt chuẩn nông thôn mới nâng cao'],
    ['MODEL', 'đạt chuẩn nông thôn mới kiểu mẫu'],
    ['MODERN', 'đạt chuẩn nông thôn mới hiện đại'],
    ['TASK_COMPLETED', 'hoàn thành nhiệm vụ xây dựng nông thôn mới'],
  ])('for the status %s says what shall be reached', (tier, words) => {
    expect(say(buildTarget({ value: null, tier }), COMMUNES, 'xã Chu Trinh')).toBe(
      `Phấn đấu năm 2020: xã Chu Trinh ${words}.`,
    );
  });

  it('without a number quotes the source, or says that there is none', () => {
    const citation = { source: 'cao-bang-2020', phrase: 'Nâng cao chất lượng cuộc sống', locator: null };
    const wordsOnly = { comparator: 'QUALITATIVE', value: null } as const;
    const lead = 'Phấn đấu năm 2020: tỉnh Cao Bằng, về xã đạt chuẩn nông thôn mới';
    expect(say(buildTarget({ ...wordsOnly, citation }))).toBe(`${lead} – nguồn viết “Nâng cao chất lượng cuộc sống”.`);
    expect(say(buildTarget(wordsOnly))).toBe(`${lead} – nguồn không nêu số.`);
    expect(say(buildTarget({ value: null }))).toBe(`${lead}.`);
  });

  it('says when the source gives no year', () => {
    expect(say(buildTarget({ period: null }))).toBe(
      'Phấn đấu (nguồn không nêu năm): tỉnh Cao Bằng có 8 xã đạt chuẩn nông thôn mới.',
    );
  });
});

describe('an observation in Vietnamese', () => {
  const rest = 'tỉnh Cao Bằng có 8 xã đạt chuẩn nông thôn mới';

  it.each<[Partial<Observation>, string]>([
    [{}, `Đến 31/12/2019, ${rest}.`],
    [{ period: null }, `Đến 31/12/2019, ${rest}.`],
    [{ period: null, asOf: null }, `Theo nguồn, không rõ ngày, ${rest}.`],
    [{ period: '2019', asOf: null }, `Theo nguồn, năm 2019, ${rest}.`],
    [{ period: '2019-12' }, `Theo số liệu tháng 12/2019, ${rest}.`],
    [{ period: '2019', basis: 'FLOW' }, `Trong năm 2019, tính đến 31/12/2019, ${rest.replace('có', 'có thêm')}.`],
    [{ period: null, basis: 'FLOW' }, `Đến 31/12/2019, ${rest.replace('có', 'có thêm')}.`],
    [{ registerBasis: 'BEFORE_MERGER' }, `Đến 31/12/2019, ${rest} (trước sáp nhập).`],
    [{ registerBasis: 'AFTER_MERGER' }, `Đến 31/12/2019, ${rest} (sau sáp nhập).`],
    [{ computed: true }, `Đến 31/12/2019, ${rest} (số được tính ra, không phải số công bố).`],
  ])('with %j reads “%s”', (parts, sentence) => {
    expect(say(buildObservation(parts))).toBe(sentence);
  });

  it('names the part of its subject that it is about', () => {
    const scope = { vi: 'các xã biên giới', en: 'border communes' };
    expect(say(buildObservation({ scope }))).toBe(
      'Đến 31/12/2019, tỉnh Cao Bằng (các xã biên giới) có 8 xã đạt chuẩn nông thôn mới.',
    );
  });
});
