import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { mapInSlices } from './map-in-slices.ts';

function keepBusy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('a long calculation in slices', () => {
  it('lets others have their turn between its items', async () => {
    let isDone = false;
    let turnsOfOthers = 0;
    const others = (async () => {
      while (!isDone) {
        await nextTurn();
        turnsOfOthers += 1;
      }
    })();
    await mapInSlices([1, 2, 3, 4, 5, 6], () => keepBusy(25));
    isDone = true;
    await others;
    expect(turnsOfOthers).toBeGreaterThanOrEqual(5);
  });

  it('gives a value for each item, in their order', async () => {
    expect(await mapInSlices([3, 1, 2], (item) => item * 10)).toEqual([30, 10, 20]);
  });

  it('fails as its work fails', async () => {
    const failing = mapInSlices([1], () => {
      throw new Error('a bug');
    });
    await expect(failing).rejects.toThrow('a bug');
  });
});
