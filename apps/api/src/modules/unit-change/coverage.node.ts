import { builder } from '../../builder/builder.ts';

export const Coverage = builder.enumType('Coverage', {
  description: 'How much of the earlier unit went to the later one.',
  values: {
    WHOLE: { description: 'Toàn bộ: a text that was seen says so.' },
    PART: { description: 'Một phần.' },
    UNKNOWN: { description: 'No text was seen that says how much. Not the same as WHOLE.' },
  } as const,
});
