import { builder } from '../../builder/builder.ts';

export const RecognitionTier = builder.enumType('RecognitionTier', {
  description: 'Level of the status that the programme grants.',
  values: {
    STANDARD: { description: 'Đạt chuẩn nông thôn mới.' },
    ADVANCED: { description: 'Nông thôn mới nâng cao.' },
    MODEL: { description: 'Nông thôn mới kiểu mẫu.' },
    MODERN: { description: 'Nông thôn mới hiện đại, a pilot from 2026.' },
    TASK_COMPLETED: { description: 'Hoàn thành nhiệm vụ xây dựng nông thôn mới: towns, cities, provinces.' },
  } as const,
});
