import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, openAsker } from '../harness/asker.ts';
import { recordDatabase } from '../harness/database.ts';

let asker: Asker;
let conflicts: Conflict[];

interface Conflict {
  readonly key: string;
  readonly kind: string;
  readonly status: string;
  readonly note: string;
  readonly noteEn: string;
  readonly claims: readonly { readonly key: string; readonly value: number; readonly restates: object | null }[];
}

beforeAll(async () => {
  asker = await openAsker(recordDatabase());
  ({ conflicts } = await asker.get(
    '{ conflicts { key kind status note noteEn claims { key value restates { key } } } }',
  ));
});
afterAll(() => asker.close());

const keysWith = (status: string): string[] =>
  conflicts.filter((conflict) => conflict.status === status).map(({ key }) => key);

function conflict(key: string): Conflict {
  const found = conflicts.find((one) => one.key === key);
  if (!found) throw new Error(`No conflict ${key}`);
  return found;
}

describe('the conflicts of the record', () => {
  it('are open where nobody has established why', () => {
    expect(keysWith('OPEN')).toEqual([
      'DENOMINATOR:S4-03',
      'DENOMINATOR:S4-16+S4-24',
      'SCOPE:S1-12+S1-13+S1-15',
      'VALUE:S0-31+S4-25',
    ]);
  });

  it('are explained where the mergers of 2019 and 2020 account for them', () => {
    expect(keysWith('EXPLAINED')).toEqual(['SCOPE:S4-07+S4-11', 'SCOPE:S4-08+S4-12', 'SCOPE:S4-09+S4-13']);
  });

  it.each(['OPEN', 'EXPLAINED'])('can be asked for by status: %s', async (status) => {
    const { conflicts: filtered } = await asker.get(
      'query ($status: ConflictStatus) { conflicts(status: $status) { key } }',
      { status },
    );
    expect(filtered.map(({ key }: Conflict) => key)).toEqual(keysWith(status));
  });

  it('say in both languages what disagrees', () => {
    for (const { note, noteEn } of conflicts) {
      expect(note).toMatch(/\.$/u);
      expect(note).toBe(note.normalize('NFC'));
      expect(noteEn).toMatch(/\.$/u);
    }
  });

  it('hold no claim that only says another one again', () => {
    expect(conflicts.flatMap(({ claims }) => claims).filter(({ restates }) => restates !== null)).toEqual([]);
  });

  it('set 116 villages against 40, and choose neither', () => {
    expect(conflict('VALUE:S0-31+S4-25')).toMatchObject({
      kind: 'VALUE',
      note: 'Các nguồn nêu số khác nhau cho cùng một việc: 40 và 116 thôn.',
      claims: [{ value: 116 }, { value: 40 }],
    });
  });

  it('set 448 villages beside 294, with the mergers that lie between', () => {
    const { kind, note, noteEn, claims } = conflict('SCOPE:S4-09+S4-13');
    expect(kind).toBe('SCOPE');
    expect(claims.map(({ value }) => value)).toEqual([448, 294]);
    expect(note).toContain('27/NQ-HĐND');
    expect(noteEn).toContain('27/NQ-HĐND');
  });

  it('show 9.6 criteria per village with its two denominators', () => {
    expect(conflict('DENOMINATOR:S4-16+S4-24')).toMatchObject({
      note: 'Cùng một số bình quân nhưng mẫu số khác nhau: 294 và 448.',
      claims: [{ value: 9.6 }, { value: 9.6 }],
    });
  });

  it('show 177 communes against the register of the day', () => {
    expect(conflict('DENOMINATOR:S4-03')).toMatchObject({
      note: 'Nguồn nêu 177, danh mục đơn vị ngày 31/12/2020 chỉ có 139.',
      claims: [{ value: 177 }],
    });
  });

  it('are found from each of their claims, and from no other', async () => {
    const found = new Map<string, string[]>();
    for (const { key, claims } of conflicts) {
      for (const claim of claims) found.set(claim.key, [...(found.get(claim.key) ?? []), key]);
    }
    const { sources } = await asker.get('{ sources(first: 100) { nodes { slug } } }');
    const claims: ClaimInConflict[] = [];
    for (const { slug } of sources.nodes) {
      const { source } = await asker.get(
        `query ($slug: String!) { source(slug: $slug) { targets(first: 100) { nodes { ...Conflicts } } observations(first: 100) { nodes { ...Conflicts } } } }
         fragment Conflicts on Claim { key conflicts { key } }`,
        { slug },
      );
      claims.push(...source.targets.nodes, ...source.observations.nodes);
    }
    const inConflict = claims.filter((claim: ClaimInConflict) => claim.conflicts.length > 0);
    expect(
      new Map(inConflict.map((claim: ClaimInConflict) => [claim.key, claim.conflicts.map(({ key }) => key)])),
    ).toEqual(found);
  });
});

interface ClaimInConflict {
  readonly key: string;
  readonly conflicts: readonly { readonly key: string }[];
}
