import { meaningOf } from '@ntm/domain/glossary/glossary';
import { builder } from '../../builder/builder.ts';

export const RecognitionTier = builder.enumType('RecognitionTier', {
  description: 'Level of the status that the programme grants.',
  values: {
    STANDARD: { description: meaningOf('standard') },
    ADVANCED: { description: meaningOf('advanced') },
    MODEL: { description: meaningOf('model') },
    MODERN: { description: meaningOf('modern') },
    TASK_COMPLETED: { description: meaningOf('task-completed') },
  } as const,
});
