import { fold } from '@ntm/domain/unit/fold';
import { hasAllWords } from '../../lib/match-words.ts';
import type { PaletteEntries, PaletteEntry } from './palette-entry.ts';

const SHOWN = 5;

/** The entries that hold every word of the text, at most five of a kind: first those that begin with it. */
export function matchEntries(kinds: readonly PaletteEntries[], text: string): PaletteEntries[] {
  const wanted = fold(text);
  const rank = ({ label }: PaletteEntry) => (fold(label).startsWith(wanted) ? 0 : 1);
  return kinds.map(({ heading, entries }) => ({
    heading,
    entries: entries
      .filter(({ label, searched = '' }) => hasAllWords(`${label} ${searched}`, text))
      .toSorted((one, other) => rank(one) - rank(other))
      .slice(0, SHOWN),
  }));
}
