import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, openAsker } from '../harness/asker.ts';
import { recordDatabase } from '../harness/database.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await openAsker(recordDatabase());
});
afterAll(() => asker.close());

describe('a target over several units', () => {
  it('tells the eight communes of Cao Bằng one by one: as printed, as registered, as they are today', async () => {
    const { claim } = await asker.get(`{ claim(key: "S0-03") { ... on Target { progress {
      unitCounts { total met notMet unknown }
      units { verdict ownTarget { citation { phrase } } unit { fullName parent { fullName } successors { unit { fullName } } } }
    } } } }`);
    const { unitCounts, units } = claim.progress;
    expect(unitCounts).toEqual({ total: 8, met: 0, notMet: 0, unknown: 8 });
    expect(units).toHaveLength(8);
    expect(units[0]).toMatchObject({
      verdict: 'UNKNOWN',
      unit: { fullName: 'xã Chu Trinh', successors: [{ unit: { fullName: 'phường Tân Giang' } }] },
    });
    expect(units[3]).toMatchObject({
      ownTarget: { citation: { phrase: 'Lương Can, huyện Thông Nông' } },
      unit: { fullName: 'xã Lương Can', parent: { fullName: 'huyện Hà Quảng' } },
    });
  });

  it('has no units to tell when it is about one total, and no cascade where nobody below plans', async () => {
    const { claim } = await asker.get(
      '{ claim(key: "S0-24") { ... on Target { progress { unitCounts { total } units { verdict } } cascade { total } } } }',
    );
    expect(claim).toEqual({ progress: { unitCounts: null, units: [] }, cascade: null });
  });
});

describe('the targets of the record', () => {
  it('are narrowed to a unit with those inside it, on the day of their source', async () => {
    const { inProvince, ofCommune, choices } = await asker.get(`{
      inProvince: targets(unit: "P04-1", first: 100) { nodes { key } }
      ofCommune: targets(unit: "C01720-1") { nodes { key } }
      choices: targetChoices { periods measures { code } }
    }`);
    const keys = inProvince.nodes.map(({ key }: { key: string }) => key);
    expect(keys).toContain('S0-03');
    expect(keys).toContain('S0-04');
    expect(keys.filter((key: string) => key.startsWith('S1-'))).toEqual([]);
    expect(ofCommune.nodes).toEqual([{ key: 'S0-04' }]);
    expect(choices.periods).toEqual([...choices.periods].toSorted().toReversed());
    expect(choices.measures).toContainEqual({ code: 'communes-ntm' });
  });

  it('are refused for an identity that no unit has', async () => {
    const { errors } = await asker.ask('{ targets(unit: "P99-9") { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNKNOWN_IDENTITY' });
  });

  it('are judged by what was known on the day asked for', async () => {
    const day = '2020-02-15';
    const { targets } = await asker.get(`{ targets(first: 3, asOf: "${day}") { nodes { progress { asOf } } } }`);
    expect(targets.nodes).toEqual(Array(3).fill({ progress: { asOf: day } }));
  });
});

describe('a claim', () => {
  it('is found by its key, and nothing by a key that the record does not hold', async () => {
    const { target, observation, nothing } = await asker.get(`{
      target: claim(key: "S0-03") { __typename key }
      observation: claim(key: "S4-03") { __typename key }
      nothing: claim(key: "S9-99") { key }
    }`);
    expect(target).toEqual({ __typename: 'Target', key: 'S0-03' });
    expect(observation).toEqual({ __typename: 'Observation', key: 'S4-03' });
    expect(nothing).toBeNull();
  });
});

describe('what can be reconciled', () => {
  it('offers only periods between which there is an account', async () => {
    const { reconcilable } = await asker.get('{ reconcilable(identity: "P20-1") { measure { code } periods } }');
    expect(reconcilable).toEqual([{ measure: { code: 'communes-ntm' }, periods: ['2019', '2020'] }]);
    const { reconcile } = await asker.get(
      '{ reconcile(identity: "P20-1", measure: "communes-ntm", from: "2019", to: "2020") { unexplained steps { planned } closing { planned } } }',
    );
    expect(reconcile.unexplained).toBe(-9);
    expect(reconcile.steps.map(({ planned }: { planned: boolean }) => planned)).toEqual([false, true, false]);
    expect(reconcile.closing.planned).toBe(true);
  });
});
