import type { Bilingual } from '@ntm/domain/kernel/bilingual';

/** Both columns of a text that may be missing; a text in one language alone is not one. */
export function bilingual(vi: string | null, en: string | null): Bilingual | null {
  return vi === null || en === null ? null : { vi, en };
}
