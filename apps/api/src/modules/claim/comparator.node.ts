import { builder } from '../../builder/builder.ts';

export const Comparator = builder.enumType('Comparator', {
  description: 'How a value is to be read.',
  values: {
    EXACTLY: { description: 'Exactly the value.' },
    AT_LEAST: { description: 'The value or more (từ … trở lên, ít nhất).' },
    AT_MOST: { description: 'The value or less (không quá).' },
    MORE_THAN: { description: 'Above the value, not the value itself (trên, hơn).' },
    LESS_THAN: { description: 'Below the value, not the value itself (dưới).' },
    ABOUT: { description: 'Near the value (khoảng, gần).' },
    RANGE: { description: 'From `value` to `valueTo`, both included.' },
    INCREASE_BY: { description: 'An increase by the value (tăng thêm).' },
    INCREASE_BY_AT_LEAST: { description: 'An increase by the value or more.' },
    DECREASE_BY: { description: 'A decrease by the value (giảm).' },
    RATIO_TO_BASELINE: { description: 'The value times what it was in `baselinePeriod` (gấp … lần).' },
    ALL: { description: 'All of them (100 %, toàn bộ), without a number.' },
    NONE: { description: 'None of them, without a number (không còn).' },
    QUALITATIVE: { description: 'A statement without a number: read `citation.phrase`.' },
    UNKNOWN: { description: 'The source is unclear: read `citation.phrase`, nothing is guessed.' },
  } as const,
});
