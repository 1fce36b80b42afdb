import { fold } from './fold.ts';
import { nameKey } from './same-name.ts';

/** A text in the forms that searching compares, made once. */
export interface SearchText {
  readonly nameKey: string;
  readonly folded: string;
}

export function toSearchText(text: string): SearchText {
  return { nameKey: nameKey(text), folded: fold(text) };
}

/**
 * How well a unit answers, best first. Nobody types digits by chance, so a code comes before any name; an alias is
 * worth less than any whole name, more than a part of one.
 */
export const MATCH = {
  CODE: 0,
  CODE_OF_ANOTHER_DAY: 1,
  SAME_NAME: 2,
  FOLDED: 3,
  ALIAS_SAME_NAME: 4,
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
    if (name.nameKey === sought.nameKey) return isAlias ? MATCH.ALIAS_SAME_NAME : MATCH.SAME_NAME;
    return isAlias ? MATCH.ALIAS_FOLDED : MATCH.FOLDED;
  }
  if (name.folded.startsWith(sought.folded)) return MATCH.PREFIX;
  return name.folded.includes(` ${sought.folded}`) ? MATCH.LATER_WORD : undefined;
}
