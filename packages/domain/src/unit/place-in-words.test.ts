import { describe, expect, it } from 'vitest';
import { readPlace } from './place-in-words.ts';

const KNOWN = new Set(['a', 'b', 'a b', 'c', 'd', 'e', 'f']);

/** Every reading of a text, names from the smallest unit up: "a b < c". */
function readings(text: string): string[] {
  const places = readPlace(text, (name) => (KNOWN.has(name) ? { text: name, means: () => true } : undefined));
  return [...places].map((place) => place.map((name) => name.text).join(' < '));
}

describe('a place in words', () => {
  it('is read with the longest first name first', () => {
    expect(readings('a b c')).toEqual(['a b < c', 'a < b < c']);
  });

  it('may have any spaces between its words', () => {
    expect(readings(' a   b c')).toEqual(readings('a b c'));
  });

  it('has each of its names looked up once, however many readings they belong to', () => {
    const lookedUp: string[] = [];
    const places = readPlace('a b c', (text) => {
      lookedUp.push(text);
      return { text, means: () => true };
    });
    expect([...places]).toHaveLength(4);
    expect(lookedUp.toSorted()).toEqual(['a', 'a b', 'a b c', 'b', 'b c', 'c']);
  });

  it('may have any spaces around its commas, and one at its end', () => {
    expect(readings('  a ,b,   c ,')).toEqual(['a < b < c']);
  });

  it('has no name that runs over a comma', () => {
    expect(readings('a, b')).toEqual(['a < b']);
  });

  it('has a reading only where every word belongs to a name', () => {
    expect(readings('a x c')).toEqual([]);
    expect(readings('')).toEqual([]);
  });

  it('names no more units than there are levels', () => {
    expect(readings('a, b, c, d, e')).toEqual(['a < b < c < d < e']);
    expect(readings('a, b, c, d, e, f')).toEqual([]);
  });
});
