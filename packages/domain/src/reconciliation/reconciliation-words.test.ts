import { describe, expect, it } from 'vitest';
import { COMMUNES } from '../claim/claim.test-data.ts';
import { day } from '../kernel/calendar-day.ts';
import { registerLabel, remainderNote } from './reconciliation-words.ts';

describe('the words of an account', () => {
  it('print thousands as each language does', () => {
    const [before, after] = [
      { on: day('2019-12-31'), count: 8974 },
      { on: day('2025-07-01'), count: 3321 },
    ];
    expect(registerLabel(before, after)).toEqual({
      vi: 'Sắp xếp đơn vị: 8.974 xã (31/12/2019) → 3.321 xã (01/07/2025); nguồn không nêu tổng số thay đổi bao nhiêu vì việc này',
      en: 'Rearranged units: 8,974 communes (31/12/2019) → 3,321 (01/07/2025); by how much this moved the total is not stated',
    });
    expect(remainderNote(1200, COMMUNES)).toEqual({
      vi: 'Chưa rõ: 1.200 xã; không nguồn nào giải thích phần này.',
      en: 'Not explained: 1,200 communes; no source accounts for it.',
    });
  });
});
