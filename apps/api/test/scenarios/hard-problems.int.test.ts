import { assessUnit } from '@ntm/domain/assessment/assess-unit';
import { meanCriteriaMet } from '@ntm/domain/assessment/mean-criteria-met';
import type { Claim, Target } from '@ntm/domain/claim/claim';
import { day } from '@ntm/domain/kernel/calendar-day';
import { groupBy } from '@ntm/domain/kernel/group-by';
import { certificateState } from '@ntm/domain/ocop/certificate-state';
import { rateScoreSheet } from '@ntm/domain/ocop/rate-score-sheet';
import { countRecognised } from '@ntm/domain/recognition/count-recognised';
import { MERGER_RULES } from '@ntm/domain/recognition/merger-rule';
import type { RecognitionDecision } from '@ntm/domain/recognition/recognition-decision';
import { recognitionOn } from '@ntm/domain/recognition/recognition-on';
import type { RecognitionRecord } from '@ntm/domain/recognition/recognition-record';
import { compareCriteriaSets } from '@ntm/domain/rule-book/compare-criteria-sets';
import type { CriteriaSet } from '@ntm/domain/rule-book/criteria-set';
import { sumTargets } from '@ntm/domain/target/target-sum';
import { growUnitTree } from '@ntm/domain/unit/unit-tree';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, openAsker } from '../harness/asker.ts';
import { recordDatabase } from '../harness/database.ts';
import { wholeDataset } from '../harness/whole-dataset.ts';

const dataset = wholeDataset();
const tree = growUnitTree({
  versions: dataset.unitVersions,
  changes: dataset.unitChanges,
  aliases: dataset.unitAliases,
});

const CAO_BANG = 'P04-1';
const DUC_LONG = 'C01669-1';

let asker: Asker;
beforeAll(async () => {
  asker = await openAsker(recordDatabase());
});
afterAll(() => asker.close());

function claim(id: string): Claim {
  const found = dataset.claims.find((one) => one.id === id);
  if (!found) throw new Error(`No claim ${id}`);
  return found;
}

function target(id: string): Target {
  const found = claim(id);
  if (found.kind !== 'TARGET') throw new Error(`${id} is no target`);
  return found;
}

function criteriaSet(code: string): CriteriaSet {
  const found = dataset.ruleBooks.find((book) => book.code === code);
  if (found?.kind !== 'CRITERIA') throw new Error(`No criteria set ${code}`);
  return found;
}

function progress(key: string) {
  const id = Buffer.from(`Target:${key}`).toString('base64');
  return asker
    .get('query ($id: ID!) { node(id: $id) { ... on Target { progress { verdict explanation actual } } } }', { id })
    .then(({ node }) => node.progress);
}

/** The real units with decisions that a test brings. */
function recordWith(decisions: readonly RecognitionDecision[]): RecognitionRecord & { readonly tree: typeof tree } {
  return {
    decisionsOf: groupBy(decisions, ({ unit }) => [unit]),
    completeLists: [],
    sources: new Map(),
    mergerRules: MERGER_RULES,
    tree,
  };
}

function grant(unit: string, tier: RecognitionDecision['tier']): RecognitionDecision {
  return {
    kind: 'GRANT',
    number: '46/QĐ-UBND',
    issuer: 'UBND tỉnh Cao Bằng',
    signedOn: day('2020-01-20'),
    effectiveOn: day('2020-01-20'),
    unit,
    tier,
    criteriaSet: null,
    statusYear: 2019,
    citation: { source: 'cao-bang-2020', phrase: null, locator: null },
  };
}

/** A commune of the northern midlands and mountains with one known figure. */
function assessIncome(code: string, year: number, income: number) {
  const assessed = assessUnit({
    unit: DUC_LONG,
    asOf: day(`${year}-12-31`),
    set: criteriaSet(code),
    scope: { region: 'TDMNPB', communeGroup: null, year },
    readings: [{ indicator: '10', value: income, officer: null }],
    judgements: [],
  });
  if (!assessed.ok) throw new Error(assessed.refusal.kind);
  return assessed.value;
}

/** Section 7 of the domain handbook: each hard problem by its number. */
describe('the hard problems of the domain', () => {
  it('7.1 the hierarchy changes with time: a commune stands under a district in 2020, under the province in 2026', async () => {
    const { before, after } = await asker.get(`{
      before: unitByIdentity(identity: "${DUC_LONG}", asOf: "2020-02-15") { ancestors { fullName } }
      after: unit(level: COMMUNE, code: "01660", asOf: "2026-11-21") { ancestors { fullName } }
    }`);
    expect(before.ancestors).toEqual([
      { fullName: 'Việt Nam' },
      { fullName: 'tỉnh Cao Bằng' },
      { fullName: 'huyện Hoà An' },
    ]);
    expect(after.ancestors).toEqual([{ fullName: 'Việt Nam' }, { fullName: 'tỉnh Cao Bằng' }]);
  });

  it('7.2 lineage is many to many, and a successor may leave the programme: xã Chu Trinh went to a phường', async () => {
    const { unitByIdentity } = await asker.get(
      '{ unitByIdentity(identity: "C01720-1", asOf: "2020-02-15") { fullName successors { kind coverage unit { fullName predecessors { unit { name } } } } } }',
    );
    expect(unitByIdentity.fullName).toBe('xã Chu Trinh');
    expect(unitByIdentity.successors).toMatchObject([{ coverage: 'WHOLE', unit: { fullName: 'phường Tân Giang' } }]);
    expect(unitByIdentity.successors[0].unit.predecessors.length).toBeGreaterThan(1);
  });

  it('7.3 a status does not pass through a merger: the new commune is not assessed and shows what others held', () => {
    const record = recordWith([grant(DUC_LONG, 'STANDARD')]);
    const [end] = tree.lineageTo(DUC_LONG, day('2020-02-15'), day('2025-07-01'));
    expect(recognitionOn(DUC_LONG, day('2025-06-30'), record)).toMatchObject({ standing: 'RECOGNISED' });
    expect(recognitionOn(end?.unit.version.identity ?? '', day('2025-07-01'), record)).toMatchObject({
      standing: 'NOT_ASSESSED_AFTER_CHANGE',
      heldByPredecessors: [{ tier: 'STANDARD', unit: { version: { identity: DUC_LONG } } }],
    });
  });

  it('7.4 a count stands on a register: 177 communes are set against 139, and a target of February is not judged by a total of December', async () => {
    const { conflicts } = await asker.get('{ conflicts(status: OPEN) { key note } }');
    expect(conflicts).toContainEqual({
      key: 'DENOMINATOR:S4-03',
      note: 'Nguồn nêu 177, danh mục đơn vị ngày 31/12/2020 chỉ có 139.',
    });
    expect((await progress('P-04-2020-communes-ntm-target')).explanation).toContain('hai danh mục đơn vị khác nhau');
  });

  it('7.5 figures are claims with their words: 8 communes are said twice in one article, and both sayings stay', async () => {
    const { source } = await asker.get(
      '{ source(slug: "cao-bang-2020") { targets(first: 100) { nodes { key value restates { key } citation { phrase } } } } }',
    );
    const said = source.targets.nodes.filter(({ key }: { key: string }) => ['S0-02', 'S0-03'].includes(key));
    expect(said).toMatchObject([
      { key: 'S0-02', value: 8, restates: { key: 'S0-03' } },
      { key: 'S0-03', value: 8, restates: null },
    ]);
    for (const { citation } of said) expect(citation.phrase).toMatch(/8 xã/);
  });

  it('7.6 sources contradict each other and no rule decides: 116 and 40 villages stay, open', async () => {
    const { conflicts } = await asker.get('{ conflicts(status: OPEN) { key claims { value } } }');
    expect(conflicts).toContainEqual({ key: 'VALUE:S0-31+S4-25', claims: [{ value: 116 }, { value: 40 }] });
  });

  it('7.7 a figure is read with its word: 1.5 times a baseline, a lost word, and each district for itself', async () => {
    const [ratio, lost, each] = await Promise.all(['S0-37', 'S2-10', 'S0-26'].map(progress));
    expect(ratio).toMatchObject({ verdict: 'UNKNOWN', explanation: expect.stringContaining('năm 2015') });
    expect(lost).toMatchObject({ verdict: 'UNKNOWN', explanation: expect.stringContaining('không rõ') });
    expect(each).toMatchObject({ verdict: 'UNKNOWN', explanation: expect.stringContaining('“mỗi huyện”: 0/10') });
  });

  it('7.8 a total proves no flow: 20 communes in February 2020 say nothing about 8 new ones', async () => {
    expect(claim('S0-20')).toMatchObject({ kind: 'OBSERVATION', basis: 'STOCK', value: 20 });
    expect(await progress('S0-03')).toMatchObject({ verdict: 'UNKNOWN', actual: null });
    expect(claim('S0-31').basis).toBe('UNSPECIFIED');
    expect((await progress('S0-31')).explanation).toContain('không nói là số mới hay tổng số');
  });

  it('7.9 a target that carries over is counted once: 17 communes of Bắc Kạn 2023 are 11 new and 6 of 2022', () => {
    const of2023 = target('S3-23');
    const missed = { ...of2023, id: 'missed', period: '2022', value: 6 };
    const fresh = { ...of2023, id: 'fresh', value: 11 };
    const carried = { ...of2023, id: 'carried', value: 6, carriedFrom: 'missed' };
    const { total, leftOut } = sumTargets([missed, fresh, carried], of2023);
    expect(total).toBe(of2023.value);
    expect(leftOut).toEqual([{ target: 'carried', reason: 'carried-over' }]);
  });

  it('7.10 higher statuses count among lower ones for “at least”, and apart for “exactly”', () => {
    const record = recordWith([grant(DUC_LONG, 'ADVANCED'), grant('C01582-1', 'STANDARD')]);
    const [registerDay, on] = [day('2021-01-01'), day('2021-01-01')];
    const count = (tier: Parameters<typeof countRecognised>[0]['tier']) =>
      countRecognised({ within: CAO_BANG, level: 'COMMUNE', registerDay, day: on, tier }, record)?.recognised;
    expect(count({ atLeast: 'STANDARD' })).toBe(2);
    expect(count({ exactly: 'STANDARD' })).toBe(1);
    expect(count({ atLeast: 'ADVANCED' })).toBe(1);
  });

  it('7.11 roll-ups keep their denominator: no mean over two sets, no wards among communes, computed told from reported', async () => {
    expect(
      meanCriteriaMet([assessIncome('COMMUNE_NTM_2016', 2020, 40), assessIncome('COMMUNE_NTM_2021', 2024, 50)]),
    ).toMatchObject({
      ok: false,
      refusal: { kind: 'mixed-rule-books' },
    });
    const province = tree.unitOn(CAO_BANG, day('2020-12-31'));
    expect(province && tree.below(province, 'COMMUNE').length).toBe(161);
    expect(province && tree.counts(province).byKind.COMMUNE).toBe(139);
    const { reconcile } = await asker.get(
      '{ reconcile(identity: "P20-1", measure: "criteria-per-commune", from: "2018", to: "2019") { steps { amount computed } closing { amount computed } } }',
    );
    expect(reconcile.steps[0]).toEqual({ amount: 10.04, computed: true });
    expect(reconcile.closing).toEqual({ amount: 11.54, computed: false });
  });

  it('7.12 criteria belong to their set: ten of 2026 beside nineteen of 2021, compared by concept and never by number', () => {
    const [before, after] = [criteriaSet('COMMUNE_NTM_2021'), criteriaSet('COMMUNE_NTM_2026')];
    expect([before.criteria.length, after.criteria.length]).toEqual([19, 10]);
    const { dropped, added } = compareCriteriaSets(before, after);
    expect(dropped.map(({ number, code }) => [number, code])).toContainEqual([2, 'TRANSPORT']);
    expect(added.map(({ number, code }) => [number, code])).toContainEqual([2, 'INFRASTRUCTURE']);
  });

  it('7.13 thresholds follow region and year: 42 million falls short of the 45 of 2024, and is told unverified', () => {
    const [income] = assessIncome('COMMUNE_NTM_2021', 2024, 42).gaps;
    expect(income).toMatchObject({ verdict: 'NOT_MET', observed: 42, required: 45 });
    const [earlier] = assessIncome('COMMUNE_NTM_2016', 2020, 33).gaps;
    expect(earlier).toMatchObject({ verdict: 'NOT_MET', required: 36 });
  });

  it('7.14 kinds of planned units are not added up: 3 pilot communes of Lạng Sơn stand beside 13, inside or on top', async () => {
    const { conflicts } = await asker.get('{ conflicts(status: OPEN) { key note claims { value scope { vi } } } }');
    expect(conflicts).toContainEqual({
      key: 'SCOPE:S1-12+S1-13+S1-15',
      note: 'Nguồn không nói phần này nằm trong hay nằm ngoài con số chung.',
      claims: [
        { value: 13, scope: null },
        { value: 65, scope: null },
        { value: 3, scope: { vi: 'xã điểm đặc biệt khó khăn' } },
      ],
    });
  });

  it('7.15 the rule book of the day of evaluation rates, and a certificate outlives the district that issued it', () => {
    const rate = (on: string) => rateScoreSheet({ partA: 30, partB: 20, partC: 20 }, day(on), dataset.ocopRuleBooks);
    expect(rate('2022-01-10')).toMatchObject({ ok: true, value: { stars: 4, ruleBook: { code: 'OCOP_2019' } } });
    expect(rate('2024-01-10')).toMatchObject({ ok: true, value: { stars: 4, ruleBook: { code: 'OCOP_2023' } } });
    const term = dataset.ocopRuleBooks.find(({ code }) => code === 'OCOP_2023')?.certificate;
    const issued = { issuedOn: day('2025-06-16'), printedExpiry: null, revokedOn: null };
    expect(term && certificateState(issued, term, day('2028-06-16'))).toBe('VALID');
    expect(term && certificateState(issued, term, day('2028-06-17'))).toBe('EXPIRED');
  });

  it('7.16 numbers and names are Vietnamese: 177.165m2 is 177,165, 11,54 keeps its decimals, and “hoa an” finds Hoà An', async () => {
    expect(claim('S3-13')).toMatchObject({ value: 177_165 });
    const id = Buffer.from('Observation:S1-10').toString('base64');
    const { node, search } = await asker.get(
      `{ node(id: "${id}") { ... on Claim { statement statementEn } } search(text: "hoa an", levels: [DISTRICT], asOf: "2020-02-15") { nodes { fullName } } }`,
    );
    expect(node.statement).toContain('11,54');
    expect(node.statementEn).toContain('11.54');
    expect(search.nodes[0]).toEqual({ fullName: 'huyện Hoà An' });
  });

  it('7.17 a source says what is doubtful about itself: no day of publication, a reprint, a province never named', async () => {
    const { sources } = await asker.get('{ sources(first: 100) { nodes { slug publishedOn unitsOn note { vi } } } }');
    const source = (slug: string) => sources.nodes.find((one: { slug: string }) => one.slug === slug);
    expect(source('lang-son-2020')).toMatchObject({ publishedOn: null, unitsOn: '2020-02-12' });
    expect(source('lang-son-2020').note.vi).toContain('Tên tỉnh không xuất hiện trong bài');
    expect(source('bac-kan-2023').note.vi).toContain('Bài đăng lại');
    expect(source('cao-bang-de-an-1385')).toMatchObject({ publishedOn: null, note: { vi: expect.any(String) } });
  });

  it('7.18 officials appear by their office, and no product names a person', () => {
    const officials = dataset.mentions.filter(({ id }) => ['S1-03', 'S1-04'].includes(id));
    expect(officials.map(({ detail }) => detail)).toEqual(['Chủ tịch UBND tỉnh', 'Phó Chủ tịch UBND tỉnh']);
    const words = dataset.mentions.flatMap(({ topic, detail }) => [topic.vi, topic.en, detail ?? '']).join('\n');
    expect(words).not.toMatch(/Phạm Ngọc Thưởng|Hồ Tiến Thiệu/u);
    expect(dataset.ocopProducts).toEqual([]);
  });
});
