import { fold } from '../unit/fold.ts';

/** `cao-bang_chi-tieu_2019-12-31.csv`: what it is about, what it holds, its day; no diacritics. */
export function fileName(parts: readonly string[], extension: string): string {
  return `${parts.map(plainWord).filter(Boolean).join('_')}.${extension}`;
}

function plainWord(text: string): string {
  return fold(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
