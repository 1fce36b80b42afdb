import { DATA_FOLDER } from '@ntm/dataset/data-folder';
import { readProvinceRegions } from '@ntm/dataset/gazetteer/read-province-regions';
import { makeSample } from '@ntm/dataset/sample/make-sample';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRecord } from '../../src/dataset/load-record.ts';
import { type Asker, openAsker } from '../harness/asker.ts';
import { freshDatabase } from '../harness/database.ts';
import { wholeDataset } from '../harness/whole-dataset.ts';

/** Of one province, so that it loads in seconds; in a database that held the record before. */
let asker: Asker;
let revision: number | undefined;

beforeAll(async () => {
  const url = await freshDatabase('ntm_record');
  const read = () => makeSample(wholeDataset(), { regions: readProvinceRegions(DATA_FOLDER), provinces: ['P04-1'] });
  revision = await loadRecord(url, { checksum: 'sample of Cao Bằng', read });
  asker = await openAsker(url);
});
afterAll(() => asker.close());

const EVE_OF_MERGER = '2025-06-30';

describe('the sample in the API', () => {
  it('takes the place of the record as a new revision, and says that it is synthetic', async () => {
    const { dataset } = await asker.get('{ dataset { revision name isSynthetic } }');
    expect(dataset).toEqual({ revision, name: 'sample', isSynthetic: true });
  });

  it('leaves no source of the record but the signed texts of the rules, and marks all others', async () => {
    const { sources } = await asker.get('{ sources(first: 100) { totalCount nodes { kind title } } }');
    expect(sources.totalCount).toBe(sources.nodes.length);
    for (const { kind, title } of sources.nodes) {
      expect(kind === 'SAMPLE' ? title : kind).toMatch(/^(Dữ liệu mô phỏng: |DECISION$)/);
    }
  });

  it('answers four levels of a whole province with their recognition in few statements', async () => {
    const { data, errors, statements } = await asker.ask(
      `{ province(code: "04", asOf: "${EVE_OF_MERGER}") { districts(first: 20) { nodes { communes(first: 100) {
          nodes { identity recognition { standing } villages(first: 20) { nodes { name } } } } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(3);
    const communes = data.province.districts.nodes.flatMap(
      ({ communes }: { communes: { nodes: unknown[] } }) => communes.nodes,
    );
    expect(communes).toHaveLength(161);
    const standings = communes.map(({ recognition }: { recognition: { standing: string } }) => recognition.standing);
    expect(standings).toContain('RECOGNISED');
    expect(standings).toContain('NOT_RECOGNISED');
    expect(standings).not.toContain('UNKNOWN');
  });

  it('carries no status through the merger of July 2025', async () => {
    const { province } = await asker.get(
      '{ province(code: "04", asOf: "2025-07-01") { communes(first: 100) { nodes { kind predecessors { kind } recognition { standing } } } } }',
    );
    interface Commune {
      readonly kind: string;
      readonly predecessors: readonly { readonly kind: string }[];
      readonly recognition: { readonly standing: string };
    }
    const merged = province.communes.nodes.filter(
      ({ kind, predecessors }: Commune) => kind === 'COMMUNE' && predecessors.length > 1,
    );
    expect(merged.length).toBeGreaterThan(30);
    for (const { recognition } of merged) expect(recognition.standing).toBe('NOT_ASSESSED_AFTER_CHANGE');
  });

  it('judges a plan by the result that the same place reported', async () => {
    const { province } = await asker.get(
      `{ province(code: "04", asOf: "2024-12-31") { targets(first: 100, period: "2023") {
          nodes { measure { code } progress { verdict } } } } }`,
    );
    const verdicts = province.targets.nodes.map(
      ({ measure, progress }: { measure: { code: string }; progress: { verdict: string } }) => [
        measure.code,
        progress.verdict,
      ],
    );
    expect(verdicts).toHaveLength(2);
    for (const [, verdict] of verdicts) expect(['MET', 'NOT_MET']).toContain(verdict);
  });

  it('serves assessments and products of all communes in few statements', async () => {
    const { data, errors, statements } = await asker.ask(
      `{ province(code: "04", asOf: "2026-06-30") { communes(first: 100) { nodes {
          assessments { totalCount criteriaSet { code } citation { source { kind } } } ocopProducts { totalCount } } } } }`,
    );
    interface Commune {
      readonly assessments: readonly { readonly citation: { readonly source: { readonly kind: string } } }[];
      readonly ocopProducts: { readonly totalCount: number };
    }
    const communes: readonly Commune[] = data.province.communes.nodes;
    expect(errors).toEqual([]);
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(3);
    expect(communes.some(({ ocopProducts }) => ocopProducts.totalCount > 0)).toBe(true);
    const assessments = communes.flatMap((commune) => commune.assessments);
    expect(assessments.length).toBeGreaterThan(communes.length);
    for (const { citation } of assessments) expect(citation.source.kind).toBe('SAMPLE');
  });

  it('lays what the districts plan together against the plan of the province, with both denominators', async () => {
    const { targets } = await asker.get(`{ targets(measure: "communes-ntm", period: "2016", first: 100) {
      nodes { value subject { level } cascade { outcome level units stating total difference } } } }`);
    const level = (wanted: string) =>
      targets.nodes.filter(({ subject }: { subject: { level: string } }) => subject.level === wanted);
    const [province] = level('PROVINCE');
    const { cascade, value } = province;
    expect(cascade).toMatchObject({ level: 'DISTRICT', stating: level('DISTRICT').length });
    expect(cascade.units).toBeGreaterThanOrEqual(cascade.stating);
    const sum = level('DISTRICT').reduce((total: number, district: { value: number }) => total + district.value, 0);
    expect(cascade).toMatchObject({ total: sum, difference: sum - value });
    expect(cascade.outcome).toBe(sum >= value ? 'COVERS' : 'FALLS_SHORT');
    expect(level('DISTRICT').map((district: { cascade: unknown }) => district.cascade)).toEqual(
      level('DISTRICT').map(() => null),
    );
  });
});
