import { expect, it } from 'vitest';
import { fromAddress, nearestInSight, toAddress, unitsInSight } from './tree-state.ts';

const unit = (identity: string) => ({ identity });
const BELOW: Readonly<Record<string, readonly { readonly identity: string }[]>> = {
  P04: [unit('D1'), unit('D2')],
  D2: [unit('C1')],
};
const rows = unitsInSight([unit('P02'), unit('P04')], (identity) => BELOW[identity]);

it('shows what is open in reading order, each with its path and its place among its own', () => {
  expect(rows.map(({ path }) => path.join('/'))).toEqual(['P02', 'P04', 'P04/D1', 'P04/D2', 'P04/D2/C1']);
  expect(rows.map(({ place, siblings }) => `${place}/${siblings}`)).toEqual(['1/2', '2/2', '1/2', '2/2', '1/1']);
});

it('stands on the unit itself, wherever it stands now, else on the nearest one above that still exists', () => {
  expect(nearestInSight(['P04', 'D2', 'C1'], rows)).toBe('C1');
  expect(nearestInSight(['P04', 'D9', 'C1'], rows)).toBe('C1');
  expect(nearestInSight(['P04', 'D9', 'C9'], rows)).toBe('P04');
  expect(nearestInSight(['P99'], rows)).toBeUndefined();
});

it('reads from the address what it wrote there', () => {
  expect(fromAddress(toAddress(['P04-1', 'D045-1']))).toEqual(['P04-1', 'D045-1']);
  expect(toAddress([])).toBeUndefined();
  expect(fromAddress(undefined)).toEqual([]);
});
