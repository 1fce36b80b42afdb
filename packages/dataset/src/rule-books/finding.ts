import type { Evidence } from '@ntm/domain/source/evidence';

/** What is wrong in an entry, and under which of its keys. */
export type Finding = readonly [key: string, reason: string];

/** A key that stands twice in a list of one entry. */
export function findRepeated(key: string, values: readonly (string | number)[]): Finding[] {
  const repeated = new Set(values.filter((value, place) => values.indexOf(value) < place));
  return [...repeated].map((value) => [key, `${value} stands twice`]);
}

/**
 * What is verified names where it was read, and a rule book that calls itself verified is whole and has no part that
 * is not verified: whoever checks it against the signed text checks all of it.
 */
export function findUnfounded(book: Evidence, parts: readonly Evidence[], isWhole: boolean): Finding[] {
  const isUnnamed = [book, ...parts].some(({ verified, evidence }) => verified && evidence === null);
  const isPartial = book.verified && (!isWhole || parts.some(({ verified }) => !verified));
  return [
    ...(isUnnamed ? [['evidence', 'what is verified names where it was read'] as const] : []),
    ...(isPartial ? [['verified', 'a verified rule book is whole and has no unverified part'] as const] : []),
  ];
}
