import { describe, expect, it } from 'vitest';
import { AVERAGE, buildObservation, buildTarget, COMMUNES, SHARE } from '../claim/claim.test-data.ts';
import type { Comparator } from '../claim/claim.ts';
import { day } from '../kernel/calendar-day.ts';
import {
  disagreeing,
  figureWords,
  foundWords,
  INEXACT_EVIDENCE,
  joinWords,
  midPeriod,
  missingLevel,
  missingStep,
  NOTHING_TO_ADD,
  OTHER_REGISTER,
  readingWords,
} from './target-words.ts';

const END = day('2020-12-31');

describe('words about a figure', () => {
  it('give it its unit, a share its per cent sign', () => {
    expect([figureWords(1200, COMMUNES, 'vi'), figureWords(1200, COMMUNES, 'en')]).toEqual([
      '1.200 xã',
      '1,200 communes',
    ]);
    expect([figureWords(62, SHARE, 'vi'), figureWords(62, SHARE, 'en')]).toEqual(['62%', '62%']);
  });

  it('give it the day it holds on, else its period, else nothing', () => {
    expect(foundWords(61, buildObservation(), COMMUNES)).toEqual({
      vi: '61 xã (31/12/2019)',
      en: '61 communes (31/12/2019)',
    });
    expect(foundWords(61, { asOf: null, period: '2019' }, COMMUNES)).toEqual({
      vi: '61 xã (năm 2019)',
      en: '61 communes (2019)',
    });
    expect(foundWords(61, { asOf: null, period: null }, COMMUNES)).toEqual({ vi: '61 xã', en: '61 communes' });
  });
});

describe('words about what is missing', () => {
  it('name a total, its period and how far was looked', () => {
    expect(missingLevel(COMMUNES, '2020', END)).toEqual({
      vi: 'Chưa có số liệu “Xã đạt chuẩn nông thôn mới” (tổng số) của năm 2020 đến ngày 31/12/2020.',
      en: 'No figure for “Communes that meet the new-rural standard” (in all) of 2020 up to 31/12/2020.',
    });
    expect(missingLevel(AVERAGE, null, null)).toEqual({
      vi: 'Chưa có số liệu “Số tiêu chí bình quân mỗi xã”.',
      en: 'No figure for “Average criteria met per commune”.',
    });
  });

  it('name a gain, its period and the totals that could stand in', () => {
    expect(missingStep(COMMUNES, '2020', day('2019-12-31'))).toEqual({
      vi: 'Chưa có số mới của “Xã đạt chuẩn nông thôn mới” trong năm 2020, cũng không có tổng số ở đầu kỳ (31/12/2019) và cuối kỳ.',
      en: 'No figure for what “Communes that meet the new-rural standard” gained in 2020, nor totals at its start (31/12/2019) and end.',
    });
    expect(missingStep(COMMUNES, null, null)).toEqual({
      vi: 'Chưa có số mới của “Xã đạt chuẩn nông thôn mới”.',
      en: 'No figure for what “Communes that meet the new-rural standard” gained.',
    });
  });
});

describe('words about why there is no verdict', () => {
  it('tell a figure from within the period, figures that differ, two registers and a bound', () => {
    expect([midPeriod({ vi: '5 xã', en: '5 communes' }), disagreeing(END), OTHER_REGISTER, INEXACT_EVIDENCE]).toEqual([
      {
        vi: 'Mới có số giữa kỳ: 5 xã; chưa có số cuối kỳ.',
        en: 'Only a figure from within the period: 5 communes; none for its end.',
      },
      {
        vi: 'Các nguồn nêu số khác nhau cho ngày 31/12/2020.',
        en: 'Sources give different figures for 31/12/2020.',
      },
      {
        vi: 'Không so được: chỉ tiêu và số liệu tính trên hai danh mục đơn vị khác nhau (trước và sau sắp xếp).',
        en: 'Not comparable: target and figure count on two registers (before and after a rearrangement of units).',
      },
      {
        vi: 'Số liệu chỉ nêu giới hạn hoặc khoảng, chưa đủ để kết luận.',
        en: 'The figure is only a bound or a range, which does not decide it.',
      },
    ]);
  });
});

describe('words about how a target is read', () => {
  const reached = { vi: 'Được hiểu là “đạt hoặc vượt”.', en: 'Read as “reached or exceeded”.' };
  const atMost = { vi: 'Được hiểu là “không quá”.', en: 'Read as “at most”.' };
  const about = {
    vi: '“Khoảng” được hiểu là lệch không quá 10% (cách hiểu của hồ sơ, nguồn không nêu).',
    en: '“About” is read as within 10% (our reading, the source states none).',
  };

  it.each<[Comparator, boolean, object]>([
    ['EXACTLY', false, reached],
    ['EXACTLY', true, atMost],
    ['RANGE', false, reached],
    ['RANGE', true, atMost],
    ['ABOUT', false, about],
    ['ABOUT', true, about],
    ['AT_LEAST', false, NOTHING_TO_ADD],
    ['AT_MOST', true, NOTHING_TO_ADD],
  ])('by the word %s, less being better: %s', (comparator, isLessBetter, words) => {
    expect(readingWords(buildTarget({ comparator }), isLessBetter)).toEqual(words);
  });

  it('join to sentences without a gap where there is nothing to add', () => {
    expect(joinWords({ vi: 'Một.', en: 'One.' }, NOTHING_TO_ADD, { vi: 'Hai.', en: 'Two.' })).toEqual({
      vi: 'Một. Hai.',
      en: 'One. Two.',
    });
    expect(NOTHING_TO_ADD).toEqual({ vi: '', en: '' });
  });
});
