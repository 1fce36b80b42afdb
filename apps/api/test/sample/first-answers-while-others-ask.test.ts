import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, openAsker } from '../harness/asker.ts';
import { sampleDatabase } from '../harness/database.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await openAsker(sampleDatabase());
});
afterAll(() => asker.close());

const DAYS = '["2020-12-31", "2021-12-31", "2022-12-31", "2023-12-31", "2024-12-31", "2025-12-31"]';

/** What takes seconds when a revision is asked for the first time. */
const FIRST_ASKED = [
  ['the verdict of every target', '{ targets(verdict: MET) { totalCount } }'],
  [
    'the certified products of every province at the ends of six years',
    `{ unitValues(topic: OCOP_PRODUCTS, level: PROVINCE, days: ${DAYS}) { values { value } unplaced } }`,
  ],
  [
    'the recognised communes of every province at the ends of six years',
    `{ unitValues(topic: RECOGNISED_SHARE, level: PROVINCE, days: ${DAYS}) { values { value } } }`,
  ],
] as const;

/** Runs a question while others ask: how long it took in all, and the longest that they waited for their turn. */
async function whileOthersAsk(question: string) {
  let isAnswered = false;
  let longestWait = 0;
  const others = (async () => {
    let last = performance.now();
    while (!isAnswered) {
      await nextTurn();
      longestWait = Math.max(longestWait, performance.now() - last);
      last = performance.now();
    }
  })();
  const begun = performance.now();
  await asker.get(question);
  const took = performance.now() - begun;
  isAnswered = true;
  await others;
  return { took, longestWait };
}

describe('on the whole sample', () => {
  it.each(FIRST_ASKED)('%s is found while other questions are answered', async (what, question) => {
    const { took, longestWait } = await whileOthersAsk(question);
    console.log(`${what}: ${(took / 1000).toFixed(2)} s; others waited ${longestWait.toFixed(0)} ms at most.`);
    expect(longestWait).toBeLessThan(took / 2);
  });

  it('many targets are met', async () => {
    const { targets } = await asker.get('{ targets(verdict: MET) { totalCount } }');
    expect(targets.totalCount).toBeGreaterThan(10_000);
  });
});
