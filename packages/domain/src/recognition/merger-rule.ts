import type { Bilingual } from '../kernel/bilingual.ts';
import { type CalendarDay, day } from '../kernel/calendar-day.ts';
import { type DayInterval, holdsOn } from '../kernel/day-interval.ts';

/**
 * What becomes of a status when units merge, for mergers in force within the span. NONE: nothing passes.
 * SUGGESTION: when all merging units held a status, an officer may be told so. No rule known passes a status by itself.
 */
export interface MergerRule extends DayInterval {
  readonly inheritance: 'NONE' | 'SUGGESTION';
  /** The instrument as far as it is known; null when none was found. */
  readonly instrument: string | null;
  /** False until someone has read it in the signed text. */
  readonly verified: boolean;
  readonly summary: Bilingual;
}

/** Oldest first, without overlap. Handbook text behind each row: docs/domain/recognition.md. */
export const MERGER_RULES: readonly MergerRule[] = [
  {
    validFrom: day('2019-01-01'),
    validTo: day('2023-01-01'),
    inheritance: 'NONE',
    instrument: null,
    verified: false,
    summary: {
      vi: 'Chưa tìm thấy văn bản nào cho chuyển tiếp kết quả công nhận.',
      en: 'No instrument was found that passes a recognition on.',
    },
  },
  {
    validFrom: day('2023-01-01'),
    validTo: day('2025-07-01'),
    inheritance: 'SUGGESTION',
    instrument: 'Hướng dẫn của Bộ Nông nghiệp và Phát triển nông thôn cho giai đoạn 2021-2025',
    verified: false,
    summary: {
      vi: 'Nếu mọi đơn vị sáp nhập đều đã đạt một mức thì đơn vị mới có thể được công nhận ở mức đó.',
      en: 'Where all merging units held a status, the new unit may be recognised at that status.',
    },
  },
  {
    validFrom: day('2025-07-01'),
    validTo: null,
    inheritance: 'NONE',
    instrument: null,
    verified: false,
    summary: {
      vi: 'Chưa xác định được văn bản áp dụng cho đợt sắp xếp từ 01/07/2025.',
      en: 'Which instrument governs the rearrangement of 01/07/2025 is not established.',
    },
  },
];

export function mergerRuleOn(rules: readonly MergerRule[], on: CalendarDay): MergerRule | undefined {
  return rules.find((rule) => holdsOn(rule, on));
}
