import { describe, expect, it } from 'vitest';
import { messages as en } from './en.ts';
import { messages as vi } from './vi.ts';

type Tree = { readonly [key: string]: unknown };

/** Every key with what it holds: "day.label" → "Đang xem". */
function leaves(tree: Tree, path = ''): [string, unknown][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? leaves(value as Tree, `${path}${key}.`) : [[path + key, value]],
  );
}

describe.each([
  ['Vietnamese', vi],
  ['English', en],
])('the %s catalogue', (_language, catalogue) => {
  it('leaves no text empty', () => {
    const empty = leaves(catalogue).filter(([, text]) => typeof text === 'string' && text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('is written in composed letters', () => {
    const decomposed = leaves(catalogue).filter(
      ([, text]) => typeof text === 'string' && text !== text.normalize('NFC'),
    );
    expect(decomposed).toEqual([]);
  });
});

it('both catalogues have the same keys and the same kind of message under each', () => {
  const shape = (catalogue: Tree) => leaves(catalogue).map(([key, message]) => `${key}: ${typeof message}`);
  expect(shape(en).toSorted()).toEqual(shape(vi).toSorted());
});

it('counts by the plural rules of its language', () => {
  const one = { total: 1, printed: '1' };
  const many = { total: 53, printed: '53' };
  expect([en.kindCount('COMMUNE', one), en.kindCount('COMMUNE', many)]).toEqual(['1 commune', '53 communes']);
  expect([vi.kindCount('COMMUNE', one), vi.kindCount('COMMUNE', many)]).toEqual(['1 xã', '53 xã']);
});
