import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, openAsker } from '../harness/asker.ts';
import { recordDatabase } from '../harness/database.ts';

/** The articles the record was begun with, with the number of facts that were read from each. */
const ARTICLES = {
  'cao-bang-2020': 54,
  'lang-son-2020': 36,
  'trung-uong-2020': 33,
  'bac-kan-2023': 59,
  'cao-bang-de-an-1385': 42,
};

const CLAIM = `
  key comparator value valueTo basis period baselinePeriod registerBasis statement statementEn
  measure { code name unit } subject { fullName asOf } note { vi en }
  citation { phrase locator source { slug } }`;

let asker: Asker;
let targets: Map<string, Row>;
let observations: Map<string, Row>;
let mentions: Map<string, Row>;

interface Row {
  readonly key: string;
  readonly statement: string;
  readonly statementEn: string;
  readonly citation: { readonly phrase: string | null; readonly source: { readonly slug: string } };
  readonly [field: string]: unknown;
}

beforeAll(async () => {
  asker = await openAsker(recordDatabase());
  const sources = await Promise.all(
    Object.keys(ARTICLES).map(async (slug) => {
      const { source } = await asker.get(
        `query ($slug: String!) { source(slug: $slug) {
          unitsOn
          targets(first: 100) { totalCount nodes { ${CLAIM} each tier namedUnits { fullName asOf } carriedFrom { key } } }
          observations(first: 100) { totalCount nodes { ${CLAIM} asOf computed } }
          mentions(first: 100) { totalCount nodes { key kind topic { vi en } detail subject { fullName asOf } citation { phrase source { slug } } } }
        } }`,
        { slug },
      );
      return source;
    }),
  );
  const collect = (list: string): Map<string, Row> =>
    new Map(sources.flatMap((source) => source[list].nodes.map((row: Row) => [row.key, row])));
  targets = collect('targets');
  observations = collect('observations');
  mentions = collect('mentions');
});
afterAll(() => asker.close());

describe('the five articles', () => {
  it('give 224 facts, each reachable through its source', async () => {
    const rows = [...targets.values(), ...observations.values(), ...mentions.values()];
    const ofSource = (slug: string): number => rows.filter(({ citation }) => citation.source.slug === slug).length;
    const reached = Object.fromEntries(Object.keys(ARTICLES).map((slug) => [slug, ofSource(slug)]));
    expect(reached).toEqual(ARTICLES);
    expect(rows).toHaveLength(224);
  });

  it('stand behind every figure: no claim and no mention is without its own words', () => {
    const rows = [...targets.values(), ...observations.values(), ...mentions.values()];
    const without = rows.filter(({ citation }) => !citation.phrase || !citation.source.slug);
    expect(without.map(({ key }) => key)).toEqual([]);
    const tooLong = rows.filter(({ citation }) => (citation.phrase ?? '').trim().split(/\s+/).length > 12);
    expect(tooLong.map(({ key }) => key)).toEqual([]);
  });

  it('are retold in one sentence of each language for every claim', () => {
    for (const { key, statement, statementEn } of [...targets.values(), ...observations.values()]) {
      expect(statement, key).toMatch(/\.$/u);
      expect(statementEn, key).toMatch(/\.$/u);
      expect(statement, key).toBe(statement.normalize('NFC'));
    }
  });

  it('disagree on the villages of 2020, and both sides stay: 116 and 40', () => {
    expect(targets.get('S0-31')).toMatchObject({ comparator: 'EXACTLY', value: 116 });
    expect(targets.get('S4-25')).toMatchObject({ comparator: 'EXACTLY', value: 40 });
    expect(targets.get('S4-25')?.measure).toEqual(targets.get('S0-31')?.measure);
  });

  it.each([
    ['before the merger', 'BEFORE_MERGER', ['S4-07', 'S4-08', 'S4-09'], [8, 36, 448]],
    ['after the merger', 'AFTER_MERGER', ['S4-11', 'S4-12', 'S4-13'], [6, 32, 294]],
  ])('count the scope of scheme 1385 %s apart', (_when, registerBasis, keys, values) => {
    const claims = keys.map((key) => observations.get(key));
    expect(claims.map((claim) => claim?.value)).toEqual(values);
    for (const claim of claims) expect(claim).toMatchObject({ registerBasis, computed: false });
  });

  it('keep 61, 13 and 65 of Lạng Sơn as stock, flow and stock after the merger', () => {
    expect(observations.get('S1-08')).toMatchObject({ value: 61, basis: 'STOCK' });
    expect(targets.get('S1-12')).toMatchObject({ value: 13, basis: 'FLOW' });
    expect(targets.get('S1-13')).toMatchObject({ value: 65, basis: 'STOCK', registerBasis: 'AFTER_MERGER' });
  });

  it.each([
    ['RATIO_TO_BASELINE', 'baselinePeriod'],
    ['MORE_THAN', 'value'],
    ['RANGE', 'valueTo'],
    ['INCREASE_BY', 'value'],
    ['AT_LEAST', 'value'],
  ])('hold a target that says %s, with its %s, basis and words', (comparator, field) => {
    const found = [...targets.values()].filter((target) => target.comparator === comparator);
    expect(found.length).toBeGreaterThan(0);
    for (const target of found) {
      expect(target[field], target.key).not.toBeNull();
      expect(['STOCK', 'FLOW', 'UNSPECIFIED']).toContain(target.basis);
      expect(target.citation.phrase, target.key).toBeTruthy();
    }
  });

  it('hold targets for each unit of a level, never for their total', () => {
    const each = [...targets.values()].filter((target) => target.each !== null);
    expect(new Set(each.map((target) => target.each))).toEqual(new Set(['PROVINCE', 'DISTRICT', 'COMMUNE']));
  });

  it('name policies, assignments and documents, reachable from the source and from the unit', async () => {
    const kinds = new Set([...mentions.values()].map((mention) => mention.kind));
    for (const kind of ['POLICY', 'ASSIGNMENT', 'DOCUMENT_REFERENCE']) expect(kinds).toContain(kind);
    const { province } = await asker.get(
      `{ province(code: "04", asOf: "2020-02-15") {
        POLICY: mentions(kind: POLICY) { ...Keys } ASSIGNMENT: mentions(kind: ASSIGNMENT) { ...Keys }
        DOCUMENT_REFERENCE: mentions(kind: DOCUMENT_REFERENCE) { ...Keys }
      } }
      fragment Keys on MentionConnection { totalCount nodes { key kind citation { phrase source { slug } } } }`,
    );
    for (const kind of ['POLICY', 'ASSIGNMENT', 'DOCUMENT_REFERENCE']) {
      expect(province[kind].totalCount, kind).toBeGreaterThan(0);
      for (const mention of province[kind].nodes) expect(mention).toMatchObject({ kind });
    }
  });

  it('lead from a claim that says something again to the claim itself, of the same kind and source', async () => {
    const { source } = await asker.get(
      `{ source(slug: "cao-bang-2020") { targets(first: 100) { nodes { __typename key restates { __typename key statement citation { source { slug } } } } } } }`,
    );
    const again = source.targets.nodes.filter((target: { restates: unknown }) => target.restates !== null);
    expect(again.map(({ key }: { key: string }) => key)).toContain('S0-02');
    for (const { restates } of again) {
      expect(restates).toMatchObject({ __typename: 'Target', citation: { source: { slug: 'cao-bang-2020' } } });
      expect(targets.get(restates.key)?.statement).toBe(restates.statement);
    }
  });

  it('set targets that the measure and the period filter', async () => {
    const { targets: filtered } = await asker.get(
      '{ targets(measure: "communes-ntm", period: "2020", first: 100) { totalCount nodes { period measure { code } } } }',
    );
    expect(filtered.totalCount).toBeGreaterThan(0);
    expect(filtered.nodes).toEqual(
      Array(filtered.totalCount).fill({ period: '2020', measure: { code: 'communes-ntm' } }),
    );
  });
});
