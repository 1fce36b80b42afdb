import { gzipSync } from 'node:zlib';
import { DATA_FOLDER } from '@ntm/dataset/data-folder';
import { readProvinceRegions } from '@ntm/dataset/gazetteer/read-province-regions';
import { makeSample } from '@ntm/dataset/sample/make-sample';
import { day } from '@ntm/domain/kernel/calendar-day';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRecord } from '../../src/dataset/load-record.ts';
import { judgementsOf } from '../factories/build-judgements.ts';
import { type Asker, openAsker } from '../harness/asker.ts';
import { freshDatabase } from '../harness/database.ts';
import { wholeDataset } from '../harness/whole-dataset.ts';

/** Đức Long of Hoà An. */
const DUC_LONG = 'C01669-1';
const CAO_BANG = 'P04-1';

let asker: Asker;
let sample: Asker;

beforeAll(async () => {
  const build = judgementsOf('cao-bang-2020');
  const assessments = [
    build.assessment(DUC_LONG, {
      id: 'duc-long-2019',
      asOf: day('2019-12-31'),
      scope: { region: 'TDMNPB', communeGroup: null, year: 2019 },
      judgements: [{ criterion: 2, officer: 'MET' }],
    }),
    build.assessment(DUC_LONG, {
      id: 'duc-long-2020',
      readings: [{ indicator: '10', value: 33, officer: null }],
      judgements: [
        { criterion: 1, officer: 'MET' },
        { criterion: 2, officer: 'NOT_MET' },
      ],
    }),
  ];
  const url = await freshDatabase();
  await loadRecord(url, { checksum: 'grid', read: () => ({ ...wholeDataset(), assessments }) });
  asker = await openAsker(url);

  const sampleUrl = await freshDatabase();
  const read = () => makeSample(wholeDataset(), { regions: readProvinceRegions(DATA_FOLDER), provinces: [CAO_BANG] });
  await loadRecord(sampleUrl, { checksum: 'sample of Cao Bằng for the grid', read });
  sample = await openAsker(sampleUrl);
});
afterAll(async () => {
  await asker.close();
  await sample.close();
});

interface Row {
  readonly commune: { readonly identity: string; readonly fullName: string };
  readonly verdicts: string | null;
  readonly metCount: number | null;
  readonly assessedOn: string | null;
}

const GRID = `query ($identity: ID!, $asOf: Date, $set: String, $year: Int) {
  unitLife(identity: $identity, asOf: $asOf) { nearest { ... on Province { criteriaGrid(criteriaSet: $set, year: $year) { ...Grid } }
    ... on District { criteriaGrid(criteriaSet: $set, year: $year) { ...Grid } } } } }
  fragment Grid on CriteriaGrid {
    asOf reportedCount outsideCount criteriaSet { code criteria { number name nameEn } }
    rows { commune { identity name fullName parent { name } } verdicts metCount assessedOn }
    rounds { criteriaSet year firstDay communes } sources { slug title }
  }`;

async function gridOf(who: Asker, asOf: string, rest: Record<string, unknown> = {}) {
  const { data, errors, statements } = await who.ask(GRID, { identity: CAO_BANG, asOf, ...rest });
  expect(errors).toEqual([]);
  return { ...data.unitLife.nearest.criteriaGrid, statements, data };
}

const rowOf = ({ rows }: { rows: Row[] }, identity: string) =>
  rows.find(({ commune }) => commune.identity === identity);

describe('communes by criteria', () => {
  it('has a row for each of the 177 communes of the programme, and leaves wards and townships out', async () => {
    const grid = await gridOf(asker, '2019-12-31');
    expect(grid.rows).toHaveLength(177);
    expect(grid.rows.length + grid.outsideCount).toBe(199);
    expect(grid.criteriaSet.criteria).toHaveLength(19);
  });

  it('shows the newest assessment up to the day: met, not met and unknown apart', async () => {
    const grid = await gridOf(asker, '2020-12-31');
    expect(rowOf(grid, DUC_LONG)).toMatchObject({
      verdicts: 'MNUUUUUUUNUUUUUUUUU',
      metCount: 1,
      assessedOn: '2020-12-31',
    });
    expect(rowOf(await gridOf(asker, '2020-12-30'), DUC_LONG)).toMatchObject({
      verdicts: 'UMUUUUUUUUUUUUUUUUU',
      assessedOn: '2019-12-31',
    });
    expect(rowOf(await gridOf(asker, '2020-12-31', { year: 2019 }), DUC_LONG)).toMatchObject({ metCount: 1 });
  });

  it('lists who was not assessed as not reported, never as not met', async () => {
    const grid = await gridOf(asker, '2020-12-31');
    expect(grid.reportedCount).toBe(1);
    const silent = grid.rows.filter(({ commune }: Row) => commune.identity !== DUC_LONG);
    for (const { verdicts, metCount, assessedOn } of silent)
      expect([verdicts, metCount, assessedOn]).toEqual([null, null, null]);
  });

  it('says when anything was reported, also on a day on which nothing was yet', async () => {
    const grid = await gridOf(asker, '2019-06-30');
    expect(grid.reportedCount).toBe(0);
    expect(grid.sources).toEqual([]);
    expect(grid.rounds).toEqual([
      { criteriaSet: 'COMMUNE_NTM_2016', year: 2019, firstDay: '2019-12-31', communes: 1 },
      { criteriaSet: 'COMMUNE_NTM_2016', year: 2020, firstDay: '2020-12-31', communes: 1 },
    ]);
  });

  it.each([
    ['2019-12-31', 'COMMUNE_NTM_2016'],
    ['2021-06-30', 'COMMUNE_NTM_2016'],
    ['2022-03-08', 'COMMUNE_NTM_2021'],
    ['2026-01-15', 'COMMUNE_NTM_2021'],
    ['2026-08-05', 'COMMUNE_NTM_2026'],
  ])('judges on %s by %s unless asked otherwise', async (asOf, code) => {
    expect((await gridOf(asker, asOf)).criteriaSet.code).toBe(code);
    expect((await gridOf(asker, asOf, { set: 'COMMUNE_NTM_2009' })).criteriaSet.code).toBe('COMMUNE_NTM_2009');
  });

  it('agrees with the assessments of each commune of a district', async () => {
    const asOf = '2024-12-31';
    const { data } = await sample.ask(
      `{ province(code: "04", asOf: "${asOf}") { districts(first: 1) { nodes { identity communes(first: 100) { nodes { identity assessments { asOf metCount criteriaSet { code } results { verdict } } } } } } } }`,
    );
    const [district] = data.province.districts.nodes;
    const grid = await gridOf(sample, asOf, { identity: district.identity });
    expect(grid.reportedCount).toBeGreaterThan(0);
    for (const { commune, verdicts, metCount } of grid.rows) {
      const same = district.communes.nodes.find(({ identity }: { identity: string }) => identity === commune.identity);
      const newest = same.assessments.find(
        ({ criteriaSet }: { criteriaSet: { code: string } }) => criteriaSet.code === grid.criteriaSet.code,
      );
      expect(verdicts).toBe(
        newest?.results.map(({ verdict }: { verdict: string }) => verdict.charAt(0)).join('') ?? null,
      );
      expect(metCount).toBe(newest?.metCount ?? null);
    }
  });

  it('comes for a whole province in one statement and at most 25 kB', async () => {
    const { statements, data } = await gridOf(sample, '2024-12-31');
    expect(statements, statements.join('\n')).toHaveLength(1);
    expect(data.unitLife.nearest.criteriaGrid.rows.length).toBeGreaterThan(100);
    expect(gzipSync(JSON.stringify(data)).length).toBeLessThanOrEqual(25_000);
  });

  it('refuses a set that judges no commune', async () => {
    const { errors } = await asker.ask(GRID, { identity: CAO_BANG, set: 'DISTRICT_NTM_2021' });
    expect(errors[0]?.extensions?.code).toBe('UNKNOWN_CODE');
  });
});
