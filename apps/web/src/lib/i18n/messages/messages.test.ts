import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../words.ts';
import { words as en } from './en.ts';
import { words as vi } from './vi.ts';

type Tree = { readonly [key: string]: unknown };

/** Every key with what it holds: "day.label" → "Đang xem". */
function leaves(tree: Tree, path = ''): [string, unknown][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? leaves(value as Tree, `${path}${key}.`) : [[path + key, value]],
  );
}

const parts = await Promise.all(
  Object.entries(CATALOGUES).map(async ([part, languages]) => ({
    part,
    vi: (await languages.vi()).words,
    en: (await languages.en()).words,
  })),
);

describe.each(
  parts.flatMap(({ part, ...languages }) =>
    Object.entries(languages).map(([language, catalogue]) => [part, language, catalogue] as const),
  ),
)('the %s words in %s', (_part, _language, catalogue) => {
  it('leave no text empty', () => {
    const empty = leaves(catalogue).filter(([, text]) => typeof text === 'string' && text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('are written in composed letters', () => {
    const decomposed = leaves(catalogue).filter(
      ([, text]) => typeof text === 'string' && text !== text.normalize('NFC'),
    );
    expect(decomposed).toEqual([]);
  });
});

it.each(parts)('the $part words have the same keys and the same kind of message in both languages', (languages) => {
  const shape = (catalogue: Tree) => leaves(catalogue).map(([key, message]) => `${key}: ${typeof message}`);
  expect(shape(languages.en).toSorted()).toEqual(shape(languages.vi).toSorted());
});

it('no section of the words is in two parts', () => {
  const sections = parts.flatMap(({ vi: catalogue }) => Object.keys(catalogue));
  expect(sections.filter((section, place) => sections.indexOf(section) !== place)).toEqual([]);
});

it('counts by the plural rules of its language', () => {
  const one = { total: 1, printed: '1' };
  const many = { total: 53, printed: '53' };
  expect([en.kindCount('COMMUNE', one), en.kindCount('COMMUNE', many)]).toEqual(['1 commune', '53 communes']);
  expect([vi.kindCount('COMMUNE', one), vi.kindCount('COMMUNE', many)]).toEqual(['1 xã', '53 xã']);
});
