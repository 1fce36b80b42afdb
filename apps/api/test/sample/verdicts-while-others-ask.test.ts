import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, openAsker } from '../harness/asker.ts';
import { sampleDatabase } from '../harness/database.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await openAsker(sampleDatabase());
});
afterAll(() => asker.close());

/** Turns of the event loop while every target of the country is judged for the first time: others are answered in them. */
const FEWEST_TURNS = 10;

describe('every target of the whole sample', () => {
  it('is judged while other questions are answered', async () => {
    let isAnswered = false;
    let turns = 0;
    let longestWait = 0;
    const others = (async () => {
      let last = performance.now();
      while (!isAnswered) {
        await nextTurn();
        longestWait = Math.max(longestWait, performance.now() - last);
        last = performance.now();
        turns += 1;
      }
    })();
    const begun = performance.now();
    const { targets } = await asker.get('{ targets(verdict: MET) { totalCount } }');
    const seconds = (performance.now() - begun) / 1000;
    isAnswered = true;
    await others;
    console.log(`Judged in ${seconds.toFixed(2)} s; others waited ${longestWait.toFixed(0)} ms at most.`);
    expect(targets.totalCount).toBeGreaterThan(10_000);
    expect(turns).toBeGreaterThan(FEWEST_TURNS);
  });
});
