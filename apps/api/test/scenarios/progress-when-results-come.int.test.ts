import type { Observation } from '@ntm/domain/claim/claim';
import { day } from '@ntm/domain/kernel/calendar-day';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRecord } from '../../src/dataset/load-record.ts';
import { type Asker, openAsker } from '../harness/asker.ts';
import { freshDatabase } from '../harness/database.ts';
import { wholeDataset } from '../harness/whole-dataset.ts';

const END_OF_2020 = day('2020-12-31');

/** A total at the end of 2020, as a report might still bring it. */
function result(id: string, observation: Partial<Observation>): Observation {
  return {
    id,
    kind: 'OBSERVATION',
    subject: 'P04-1',
    scope: null,
    measure: 'criteria-per-commune',
    period: '2020',
    asOf: END_OF_2020,
    comparator: 'EXACTLY',
    value: null,
    valueTo: null,
    decimals: 0,
    basis: 'STOCK',
    registerBasis: null,
    baselinePeriod: null,
    citation: { source: 'cao-bang-de-an-1385', phrase: 'báo cáo', locator: null },
    note: null,
    restates: null,
    computed: false,
    ...observation,
  };
}

const RESULTS = [
  result('R-average', { value: 12.1, decimals: 1 }),
  result('R-communes', { measure: 'communes-ntm', value: 28 }),
  result('R-lang-son', { subject: 'P20-1', measure: 'communes-ntm', value: 64, registerBasis: 'AFTER_MERGER' }),
  result('R-with-district', { subject: 'P20-1', measure: 'district-units-ntm', value: 1 }),
  result('R-without-district', { measure: 'district-units-ntm', value: 0 }),
];

let asker: Asker;
beforeAll(async () => {
  const url = await freshDatabase();
  const record = wholeDataset();
  await loadRecord(url, {
    checksum: 'with results',
    read: () => ({ ...record, claims: [...record.claims, ...RESULTS] }),
  });
  asker = await openAsker(url);
});
afterAll(() => asker.close());

async function progress(key: string) {
  const { targets } = await asker.get(
    `{ targets(first: 100) { nodes { key progress { verdict explanation actual evidence { key } failing { fullName asOf } } } } }`,
  );
  return targets.nodes.find((target: { key: string }) => target.key === key).progress;
}

describe('when a result comes', () => {
  it('a target for an average is met by it, and says how the figure is read', async () => {
    expect(await progress('S0-24')).toEqual({
      verdict: 'MET',
      explanation: 'Đạt: 12,1 tiêu chí/xã (31/12/2020). Được hiểu là “đạt hoặc vượt”.',
      actual: 12.1,
      evidence: [{ key: 'R-average' }],
      failing: [],
    });
  });

  it('a total after the merger is judged by a total after the merger', async () => {
    expect(await progress('S1-13')).toMatchObject({
      verdict: 'NOT_MET',
      actual: 64,
      evidence: [{ key: 'R-lang-son' }],
    });
  });

  it('a total proves nothing about what a year added while the register changed', async () => {
    expect(await progress('S0-03')).toMatchObject({ verdict: 'UNKNOWN', actual: null });
  });

  it('a target for each province names those that fall short', async () => {
    const found = await progress('S2-05');
    expect(found).toMatchObject({ verdict: 'PARTLY_MET', actual: null });
    expect(found.failing).toEqual([{ fullName: 'tỉnh Cao Bằng', asOf: '2026-11-21' }]);
    expect(found.explanation).toBe('Tính theo “mỗi tỉnh”: 1/63 đạt, 1 chưa đạt, 61 chưa có số liệu.');
  });

  it.each([
    ['MET', ['S0-24', 'P-04-2020-criteria-per-commune-target']],
    ['PARTLY_MET', ['S2-05']],
    ['NOT_MET', ['S1-13']],
  ])('targets are found by their verdict: %s', async (verdict, keys) => {
    const { targets } = await asker.get(
      'query ($verdict: Verdict) { targets(verdict: $verdict) { totalCount nodes { key } } }',
      { verdict },
    );
    expect(targets.nodes.map(({ key }: { key: string }) => key).toSorted()).toEqual(keys.toSorted());
    expect(targets.totalCount).toBe(keys.length);
  });

  it('is not known on the day before', async () => {
    const { province } = await asker.get(
      '{ province(code: "04", asOf: "2020-12-30") { targets(first: 100) { nodes { key progress { verdict evidence { key } } } } } }',
    );
    const target = province.targets.nodes.find(({ key }: { key: string }) => key === 'S0-24');
    expect(target.progress).toEqual({ verdict: 'UNKNOWN', evidence: [] });
  });

  it('an account names the communes that a target counts on, as they stood on the day of its source', async () => {
    const { reconcile } = await asker.get(
      '{ reconcile(identity: "P04-1", measure: "communes-ntm", from: "2018", to: "2020") { steps { amount units { fullName asOf } } closing { amount } unexplained } }',
    );
    expect(reconcile.closing).toEqual({ amount: 28 });
    const step = reconcile.steps.find(({ units }: { units: object[] }) => units.length > 0);
    expect(step.amount).toBe(8);
    expect(step.units).toHaveLength(8);
    expect(step.units[0]).toEqual({ fullName: 'xã Chu Trinh', asOf: '2020-02-15' });
  });
});
