import { fold } from './fold.ts';
import { nameKey, spelling } from './same-name.ts';

/** A text in the forms that searching compares, made once. */
export interface SearchText {
  readonly spelling: string;
  readonly nameKey: string;
  readonly folded: string;
}

export function toSearchText(text: string): SearchText {
  return { spelling: spelling(text), nameKey: nameKey(text), folded: fold(text) };
}

/** How well a name answers, best first. An alias is worth less than any whole name, more than a part of one. */
export const MATCH = {
  SPELLING: 0,
  TONE_PLACEMENT: 1,
  FOLDED: 2,
  ALIAS_SPELLING: 3,
  ALIAS_TONE_PLACEMENT: 4,
  ALIAS_FOLDED: 5,
  PREFIX: 6,
  LATER_WORD: 7,
  TYPING_ERROR: 8,
} as const;
export type Match = (typeof MATCH)[keyof typeof MATCH];

/**
 * What a text finds depends on its folded form alone; marks only order it. Undefined when the text is neither
 * the name nor the beginning of one of its words.
 */
export function matchName(sought: SearchText, name: SearchText, isAlias: boolean): Match | undefined {
  if (name.folded === sought.folded) {
    if (name.spelling === sought.spelling) return isAlias ? MATCH.ALIAS_SPELLING : MATCH.SPELLING;
    if (name.nameKey === sought.nameKey) return isAlias ? MATCH.ALIAS_TONE_PLACEMENT : MATCH.TONE_PLACEMENT;
    return isAlias ? MATCH.ALIAS_FOLDED : MATCH.FOLDED;
  }
  if (name.folded.startsWith(sought.folded)) return MATCH.PREFIX;
  return name.folded.includes(` ${sought.folded}`) ? MATCH.LATER_WORD : undefined;
}
