import { expect, it } from 'vitest';
import { mostTelling } from './telling-conflicts.ts';

it('shows figures that differ before words that differ, and two sources before one', () => {
  const conflict = (key: string, kind: 'VALUE' | 'DENOMINATOR' | 'COMPARATOR' | 'SCOPE', claims: number) => ({
    key,
    kind,
    claims: Array.from({ length: claims }),
  });
  const all = [
    conflict('scope', 'SCOPE', 3),
    conflict('alone', 'VALUE', 1),
    conflict('denominator', 'DENOMINATOR', 2),
    conflict('value', 'VALUE', 2),
  ];
  expect(mostTelling(all, 3).map(({ key }) => key)).toEqual(['value', 'alone', 'denominator']);
  expect(mostTelling([], 3)).toEqual([]);
});
