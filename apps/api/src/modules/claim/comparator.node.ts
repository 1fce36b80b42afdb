import { meaningOf } from '@ntm/domain/glossary/glossary';
import { builder } from '../../builder/builder.ts';

export const Comparator = builder.enumType('Comparator', {
  description: meaningOf('comparator'),
  values: {
    EXACTLY: { description: 'Exactly the value.' },
    AT_LEAST: { description: 'The value or more (từ … trở lên, ít nhất).' },
    AT_MOST: { description: 'The value or less (không quá).' },
    MORE_THAN: { description: 'Above the value, not the value itself (trên, hơn).' },
    LESS_THAN: { description: 'Below the value, not the value itself (dưới).' },
    ABOUT: { description: 'Near the value (khoảng, gần).' },
    RANGE: { description: 'From `value` to `valueTo`, both included.' },
    INCREASE_BY: {
      description: 'An increase by the value (tăng thêm), or from `value` to `valueTo` where both are given.',
    },
    INCREASE_BY_AT_LEAST: { description: 'An increase by the value or more.' },
    DECREASE_BY: { description: 'A decrease by the value (giảm).' },
    RATIO_TO_BASELINE: {
      description: 'At least the value times what it was in `baselinePeriod` (tăng ít nhất … lần so với).',
    },
    ALL: { description: 'All of them (toàn bộ); the value is 100 where the source prints a percentage.' },
    NONE: { description: 'None of them (không còn); the value is 0.' },
    QUALITATIVE: { description: 'A statement without a number: read `citation.phrase`.' },
    UNKNOWN: { description: 'The source is unclear: read `citation.phrase`, nothing is guessed.' },
  } as const,
});
