import type { Bilingual } from '@ntm/domain/kernel/bilingual';
import { builder } from '../../builder/builder.ts';

export const Text = builder.objectRef<Bilingual>('Text').implement({
  description: 'A text of the editors, in both languages.',
  fields: (t) => ({
    vi: t.exposeString('vi', { description: 'In Vietnamese.' }),
    en: t.exposeString('en', { description: 'In English.' }),
  }),
});
