import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRecord } from '../../src/dataset/load-record.ts';
import { buildJudgedProvince } from '../factories/build-judged-province.ts';
import { PROVINCE } from '../factories/build-province.ts';
import { type Asker, openAsker } from '../harness/asker.ts';
import { freshDatabase } from '../harness/database.ts';
import { webDocuments } from '../harness/web-documents.ts';

const SIZES = [1, 10, 100] as const;
const askers = new Map<number, Asker>();

beforeAll(async () => {
  for (const communes of SIZES) {
    const url = await freshDatabase();
    await loadRecord(url, { checksum: `${communes}`, read: () => buildJudgedProvince({ communes }) });
    askers.set(communes, await openAsker(url));
  }
});
afterAll(async () => {
  for (const asker of askers.values()) await asker.close();
});

/** SQL of a document on the province with so many communes; what it answers must be right. */
async function statementsFor(communes: number, document: string, variables: Record<string, unknown> = {}) {
  const asker = askers.get(communes);
  const answer = await asker?.ask(document, variables);
  expect(answer?.errors).toEqual([]);
  return answer?.statements ?? [];
}

const HIERARCHY = 'districts { nodes { name communes(first: 100) { nodes { name villages { nodes { name } } } } } }';
const CLAIM = 'key statement statementEn measure { name } subject { fullName } citation { phrase source { title } }';

function page(name: string): string {
  const document = webDocuments().get(name);
  if (document === undefined) throw new Error(`The web client has no document ${name}`);
  return document;
}

describe.each(SIZES)('with %i communes', (communes) => {
  it.each<[string, number, string]>([
    ['four levels of units', 0, `{ province(code: "01") { name ${HIERARCHY} } }`],
    [
      'counts, lineage and life of every commune',
      0,
      `{ province(code: "01") { communes(first: 100) { nodes { counts { villages } history { kind } predecessors { kind } successors { kind } aliases { alias } ancestors { name } villageLists { citation { source { title } } } } } } }`,
    ],
    ['search', 0, '{ search(text: "so", first: 100) { totalCount nodes { fullName parent { fullName } } } }'],
    ['sources and measures', 0, '{ sources { totalCount nodes { title } } measures { name } }'],
    [
      'four levels with the targets of the province on top',
      3,
      `{ province(code: "01") { targets { totalCount nodes { ${CLAIM} namedUnits { name } } } ${HIERARCHY} } }`,
    ],
    [
      'targets of every commune',
      3,
      `{ province(code: "01") { communes(first: 100) { nodes { targets { totalCount nodes { ${CLAIM} namedUnits { name } } } } } } }`,
    ],
    [
      'the same on two days',
      3,
      `{ a: province(code: "01", asOf: "2020-01-01") { ...Targets } b: province(code: "01") { ...Targets } } fragment Targets on Province { asOf communes(first: 100) { nodes { targets { nodes { ${CLAIM} namedUnits { name } } } } } }`,
    ],
    [
      'progress and conflicts of the targets of every commune, as many as the targets alone',
      2,
      `{ province(code: "01") { communes(first: 100) { nodes { targets(first: 2) { nodes { key statement progress { verdict explanation actual failing { name } evidence { key statement conflicts { key } } } conflicts { note claims { key statement } } } } } } } }`,
    ],
    [
      'figures and sources behind the progress of every commune',
      3,
      `{ province(code: "01") { communes(first: 100) { nodes { targets(first: 2) { nodes { key progress { evidence { ${CLAIM} } } } } } } } }`,
    ],
    [
      'targets by verdict',
      0,
      '{ targets(verdict: UNKNOWN, first: 100) { totalCount nodes { key statement progress { verdict } } } }',
    ],
    [
      'recognition of every commune, and the rule books',
      0,
      '{ province(code: "01") { communes(first: 100) { nodes { recognition { standing tier since explanation decision { number } citation { source { title } } heldBefore { tier } } } } } criteriaSets { title instrument { title } criteria { name indicators { name thresholds { value } } } } ocopRuleBooks { title bands { certifier } parts { name } } rateOcop(partA: 20, partB: 15, partC: 20, evaluatedOn: "2024-05-01") { stars explanation } }',
    ],
    [
      'assessments of every commune with results and gaps',
      2,
      '{ province(code: "01") { communes(first: 100) { nodes { assessments { id asOf metCount totalCount criteriaSet { code } unit { fullName } citation { source { title } } results { verdict explanation criterion { name } } gaps { verdict } } } } } }',
    ],
    [
      'OCOP products of every commune with rating and certificates',
      4,
      '{ province(code: "01") { communes(first: 100) { nodes { ocopProducts { totalCount nodes { id name commune { name } rating { stars total explanation ruleBook { code } } certificates { stars state expiresOn } citation { source { title } } } } } } } }',
    ],
    ['every conflict', 0, '{ conflicts { key note claims { key statement } } }'],
    [
      'every conflict with its figures',
      1,
      '{ conflicts { note claims { key value basis citation { phrase source { title } } } } }',
    ],
    [
      'everything that hangs on every commune',
      7,
      `{ province(code: "01") { communes(first: 100) { nodes { targets(first: 5) { nodes { ${CLAIM} namedUnits { name } restates { id } carriedFrom { statement } } } observations(first: 5) { nodes { ${CLAIM} } } mentions(first: 5) { nodes { key namedUnits { name } citation { phrase } } } } } } }`,
    ],
  ])('%s takes %i statements', async (_what, expected, document) => {
    const statements = await statementsFor(communes, document);
    expect(statements, statements.join('\n')).toHaveLength(expected);
  });

  it.each<[string, number, string, Record<string, unknown>?]>([
    ['the nation page', 10, page('NationPage')],
    ['the unit page', 8, page('UnitPage'), { identity: PROVINCE }],
    ['the unit page of a commune', 12, page('UnitPage'), { identity: 'C00001-1' }],
    ['the source page', 8, page('SourcePage'), { slug: 'plan' }],
    ['the sources page', 2, page('SourcesPage')],
    ['the search page', 0, page('SearchPage'), { text: 'so' }],
  ])('%s of the web client takes at most %i statements, and as many as with one', async (...page) => {
    const [, budget, document, variables] = page;
    const statements = await statementsFor(communes, document, variables);
    const withOne = await statementsFor(1, document, variables);
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(budget);
    expect(statements, statements.join('\n')).toHaveLength(withOne.length);
  });
});
