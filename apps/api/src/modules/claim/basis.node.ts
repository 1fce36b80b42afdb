import { meaningOf } from '@ntm/domain/glossary/glossary';
import { builder } from '../../builder/builder.ts';

export const Basis = builder.enumType('Basis', {
  description: 'What a value counts.',
  values: {
    STOCK: { description: meaningOf('stock') },
    FLOW: { description: meaningOf('flow') },
    UNSPECIFIED: { description: 'The source does not say.' },
  } as const,
});

export const RegisterBasis = builder.enumType('RegisterBasis', {
  description: 'Which register a count stands on, when the source says so.',
  values: {
    BEFORE_MERGER: { description: 'Units before the merger (trước sáp nhập).' },
    AFTER_MERGER: { description: 'Units after the merger (sau khi sáp nhập).' },
  } as const,
});
