import { describe, expect, it } from 'vitest';
import { day } from '../kernel/calendar-day.ts';
import { MERGER_RULES, mergerRuleOn } from './merger-rule.ts';

describe('docs/domain/recognition.md: After a merger, rules by period', () => {
  it.each([
    ['2018-12-31', undefined],
    ['2019-01-01', 'NONE'],
    ['2022-12-31', 'NONE'],
    ['2023-01-01', 'SUGGESTION'],
    ['2025-06-30', 'SUGGESTION'],
    ['2025-07-01', 'NONE'],
  ])('on %s: %s', (on, inheritance) => {
    expect(mergerRuleOn(MERGER_RULES, day(on))?.inheritance).toBe(inheritance);
  });

  it('says for each period what passes a recognition on, and by which instrument', () => {
    expect(MERGER_RULES.map(({ summary, instrument }) => [summary.vi, summary.en, instrument])).toEqual([
      [
        'Chưa tìm thấy văn bản nào cho chuyển tiếp kết quả công nhận.',
        'No instrument was found that passes a recognition on.',
        null,
      ],
      [
        'Nếu mọi đơn vị sáp nhập đều đã đạt một mức thì đơn vị mới có thể được công nhận ở mức đó.',
        'Where all merging units held a status, the new unit may be recognised at that status.',
        'Hướng dẫn của Bộ Nông nghiệp và Phát triển nông thôn cho giai đoạn 2021-2025',
      ],
      [
        'Chưa xác định được văn bản áp dụng cho đợt sắp xếp từ 01/07/2025.',
        'Which instrument governs the rearrangement of 01/07/2025 is not established.',
        null,
      ],
    ]);
  });

  it('claims to have checked no row against a signed text, since nobody has', () => {
    expect(MERGER_RULES.map(({ verified }) => verified)).toEqual([false, false, false]);
  });
});
