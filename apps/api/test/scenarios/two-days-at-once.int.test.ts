import { day } from '@ntm/domain/kernel/calendar-day';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, openAsker } from '../harness/asker.ts';
import { recordDatabase } from '../harness/database.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await openAsker(recordDatabase());
});
afterAll(() => asker.close());

describe('the day asked for', () => {
  it('is given once at the root and holds for everything below it, also for two roots on two days', async () => {
    const data = await asker.get(
      `{ before: province(code: "04", asOf: "2020-01-31") { ...Picture } after: province(code: "04", asOf: "2020-03-01") { ...Picture } }
      fragment Picture on Province {
        id asOf parent { asOf } districts { totalCount nodes { asOf communes(first: 1) { nodes { asOf ancestors { asOf } } } } }
        targets(first: 1) { nodes { subject { id asOf } } } mentions(first: 1) { nodes { subject { asOf } } }
      }`,
    );
    expect(daysIn(data.before)).toEqual(new Set(['2020-01-31']));
    expect(daysIn(data.after)).toEqual(new Set(['2020-03-01']));
    expect(data.before.districts.totalCount).toBe(13);
    expect(data.after.districts.totalCount).toBe(10);
    expect(data.before.id).not.toBe(data.after.id);
    expect(data.before.targets.nodes[0].subject.id).toBe(data.before.id);
  });

  it('is today in Viet Nam when none is given', async () => {
    const tomorrow = await openAsker(recordDatabase(), day('2026-11-22'));
    expect(await asker.get('{ nation { asOf } dataset { today } }')).toEqual({
      nation: { asOf: '2026-11-21' },
      dataset: { today: '2026-11-21' },
    });
    expect(await tomorrow.get('{ nation { asOf } }')).toEqual({ nation: { asOf: '2026-11-22' } });
    await tomorrow.close();
  });

  it('is the day of the source for subjects reached through a root without a day', async () => {
    const { source } = await asker.get(
      '{ source(slug: "cao-bang-2020") { unitsOn targets(first: 100) { nodes { subject { asOf } } } } }',
    );
    expect(source.unitsOn).toBe('2020-02-15');
    expect(new Set(source.targets.nodes.map((it: { subject: { asOf: string } }) => it.subject.asOf))).toEqual(
      new Set(['2020-02-15']),
    );
  });
});

describe('an id', () => {
  const OF_EVERY_LEVEL = `{
    nation(asOf: "2020-02-15") { id }
    province(code: "04", asOf: "2020-02-15") { id targets(first: 1) { nodes { id } } observations(first: 1) { nodes { id } } mentions(first: 1) { nodes { id } } }
    district: unit(level: DISTRICT, code: "049", asOf: "2020-02-15") { id }
    commune: unit(level: COMMUNE, code: "01669", asOf: "2020-02-15") { id }
    source(slug: "cao-bang-2020") { id }
  }`;

  it('gives the same object again, on the same day, whatever the kind and all at once', async () => {
    const { nation, province, district, commune, source } = await asker.get(OF_EVERY_LEVEL);
    const rows = [province.targets, province.observations, province.mentions].map(({ nodes }) => nodes[0].id);
    const ids = [nation.id, province.id, district.id, commune.id, source.id, ...rows];
    const { nodes } = await asker.get(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on AdministrativeUnit { asOf } ... on Claim { subject { asOf } } } }',
      { ids },
    );
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(nodes.map((node: { __typename: string }) => node.__typename)).toEqual([
      'Nation',
      'Province',
      'District',
      'Commune',
      'Source',
      'Target',
      'Observation',
      'Mention',
    ]);
    for (const unit of nodes.slice(0, 4)) expect(unit.asOf).toBe('2020-02-15');
    for (const id of ids) {
      const { node } = await asker.get('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(node).toEqual({ id });
    }
  });

  it('names the unit on its day: claims below it speak of that day, in nodes each of its own', async () => {
    const { before, after } = await asker.get(
      '{ before: province(code: "04", asOf: "2020-01-31") { id } after: province(code: "04", asOf: "2021-01-01") { id } }',
    );
    const { nodes } = await asker.get(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Province { asOf targets(first: 1) { nodes { subject { asOf } } } } } }',
      { ids: [before.id, after.id] },
    );
    expect(nodes).toEqual(
      ['2020-01-31', '2021-01-01'].map((asOf) => ({ asOf, targets: { nodes: [{ subject: { asOf } }] } })),
    );
  });

  it('gives null when nothing has it, and leaves the other nodes alone', async () => {
    const { province } = await asker.get('{ province(code: "04", asOf: "2020-02-15") { id } }');
    const ids = [encoded('Commune:C99999-1@2020-02-15'), province.id, encoded('Target:S9-99'), encoded('Target:S0-01')];
    const { nodes } = await asker.get('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(nodes).toEqual([null, { id: province.id }, null, null]);
  });

  it('gives null for a unit on a day on which it did not exist', async () => {
    const { unit } = await asker.get('{ unit(level: COMMUNE, code: "01669", asOf: "2020-02-15") { identity } }');
    const { node, unitByIdentity, unitLife } = await asker.get(
      `query ($id: ID!, $identity: ID!) {
        node(id: $id) { id } unitByIdentity(identity: $identity) { id }
        unitLife(identity: $identity) { validTo versions { name } nearest { asOf fullName } }
      }`,
      { id: encoded(`Commune:${unit.identity}@2026-01-01`), identity: unit.identity },
    );
    expect({ node, unitByIdentity }).toEqual({ node: null, unitByIdentity: null });
    expect(unitLife).toMatchObject({
      validTo: '2025-07-01',
      versions: [{ name: 'Đức Long' }],
      nearest: { asOf: '2025-06-30', fullName: 'xã Đức Long' },
    });
  });
});

function encoded(id: string): string {
  return Buffer.from(id).toString('base64');
}

function daysIn(value: unknown): Set<string> {
  const days = new Set<string>();
  JSON.stringify(value, (key, inner) => {
    if (key === 'asOf') days.add(inner);
    return inner;
  });
  return days;
}
