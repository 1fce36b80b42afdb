import { fold } from '@ntm/domain/unit/fold';

/** Whether every word that was typed begins a word of the text, diacritics and case left aside. */
export function hasAllWords(text: string, typed: string): boolean {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u);
  const wanted = fold(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return wanted.length > 0 && wanted.every((part) => words.some((word) => word.startsWith(part)));
}
