import { meaningOf } from '@ntm/domain/glossary/glossary';
import { builder } from '../../builder/builder.ts';

export const Verdict = builder.enumType('Verdict', {
  description: 'What the figures of the record say about something that is required.',
  values: {
    MET: { description: 'Đạt.' },
    PARTLY_MET: { description: 'Đạt một phần: said of several units of which some are there.' },
    NOT_MET: { description: 'Chưa đạt.' },
    UNKNOWN: { description: `${meaningOf('verdict-unknown')} The explanation says which.` },
  } as const,
});
