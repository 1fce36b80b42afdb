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

  it.each([
    ['targets', 'Target'],
    ['observations', 'Observation'],
    ['mentions', 'Mention'],
  ])(
    'of one of the %s names the day on which its subject stands, and gives it again on that day',
    async (rows, type) => {
      const { before, after } = await asker.get(
        `{ before: province(code: "04", asOf: "2020-01-31") { ...Rows } after: province(code: "04", asOf: "2021-01-01") { ...Rows } }
      fragment Rows on Province { ${rows}(first: 1) { nodes { id key subject { id } } } }`,
      );
      const [onFirstDay, onLaterDay] = [before, after].map((province) => province[rows].nodes[0]);
      const { key } = onFirstDay;
      expect(onLaterDay.key).toBe(key);
      expect(decoded(onFirstDay.id)).toBe(`${type}:${key}@2020-01-31`);
      expect(decoded(onLaterDay.id)).toBe(`${type}:${key}@2021-01-01`);

      const ids = [onFirstDay.id, onLaterDay.id, onFirstDay.id];
      const { nodes } = await asker.get(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { id key subject { id } } } }`,
        { ids },
      );
      expect(nodes).toEqual([onFirstDay, onLaterDay, onFirstDay]);
      const { node } = await asker.get(
        `query ($id: ID!) { node(id: $id) { ... on ${type} { id key subject { id } } } }`,
        { id: onLaterDay.id },
      );
      expect(node).toEqual(onLaterDay);
    },
  );

  it('of a claim below a root without a day names none: its subject stands on the day of the source', async () => {
    const { source, targets } = await asker.get(
      `{ source(slug: "cao-bang-2020") { targets(first: 1) { nodes { ...Row } } } targets(first: 1) { nodes { ...Row } } }
      fragment Row on Target { id key subject { asOf } citation { source { unitsOn } } }`,
    );
    for (const row of [source.targets.nodes[0], targets.nodes[0]]) {
      expect(decoded(row.id)).toBe(`Target:${row.key}`);
      expect(row.subject.asOf).toBe(row.citation.source.unitsOn);
      const again = await asker.get(
        'query ($id: ID!) { node(id: $id) { ... on Target { id key subject { asOf } citation { source { unitsOn } } } } }',
        { id: row.id },
      );
      expect(again.node).toEqual(row);
    }
  });

  it('of a claim that another one restates or carries on stands on the same day', async () => {
    const { nation } = await asker.get(
      '{ nation(asOf: "2024-05-01") { provinces(first: 100) { nodes { targets(first: 100) { nodes { restates { id } carriedFrom { id } } } } } } }',
    );
    const ids: string[] = nation.provinces.nodes.flatMap(({ targets }: { targets: { nodes: ClaimLinks[] } }) =>
      targets.nodes.flatMap(({ restates, carriedFrom }) => [restates, carriedFrom].flatMap((claim) => claim?.id ?? [])),
    );
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(decoded(id)).toMatch(/^(Target|Observation):[^@]+@2024-05-01$/);
  });

  it('of one row on many days takes one statement', async () => {
    const ids = ['2020-01-31', '2021-01-01', '2022-01-01'].map((day) => encoded(`Target:S0-03@${day}`));
    const { data, statements } = await asker.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Target { subject { asOf } } } }',
      { ids },
    );
    expect(data.nodes.map(({ subject }: { subject: { asOf: string } }) => subject.asOf)).toEqual([
      '2020-01-31',
      '2021-01-01',
      '2022-01-01',
    ]);
    expect(statements, statements.join('\n')).toHaveLength(1);
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

interface ClaimLinks {
  readonly restates: { readonly id: string } | null;
  readonly carriedFrom: { readonly id: string } | null;
}

function encoded(id: string): string {
  return Buffer.from(id).toString('base64');
}

function decoded(id: string): string {
  return Buffer.from(id, 'base64').toString();
}

function daysIn(value: unknown): Set<string> {
  const days = new Set<string>();
  JSON.stringify(value, (key, inner) => {
    if (key === 'asOf') days.add(inner);
    return inner;
  });
  return days;
}
