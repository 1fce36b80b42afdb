import { day } from '@ntm/domain/kernel/calendar-day';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRecord } from '../../src/dataset/load-record.ts';
import { judgementsOf } from '../factories/build-judgements.ts';
import { type Asker, openAsker } from '../harness/asker.ts';
import { freshDatabase } from '../harness/database.ts';
import { wholeDataset } from '../harness/whole-dataset.ts';

/** Đức Long of Hoà An, in the Northern Midlands and Mountains. */
const DUC_LONG = 'C01669-1';

let asker: Asker;
beforeAll(async () => {
  const url = await freshDatabase();
  const build = judgementsOf('cao-bang-2020');
  const assessments = [
    build.assessment(DUC_LONG, {
      id: 'duc-long-2019',
      asOf: day('2019-12-31'),
      scope: { region: 'TDMNPB', communeGroup: null, year: 2019 },
      readings: [{ indicator: '10', value: 30, officer: null }],
    }),
    build.assessment(DUC_LONG, {
      id: 'duc-long-2020',
      readings: [
        { indicator: '4.2', value: 96, officer: null },
        { indicator: '10', value: 33, officer: null },
        { indicator: '11', value: 14, officer: null },
        { indicator: '15.1', value: null, officer: null },
      ],
      judgements: [
        { criterion: 1, officer: 'MET' },
        { criterion: 2, officer: 'NOT_MET' },
        { criterion: 4, officer: 'MET' },
      ],
    }),
  ];
  await loadRecord(url, { checksum: 'assessments', read: () => ({ ...wholeDataset(), assessments }) });
  asker = await openAsker(url);
});
afterAll(() => asker.close());

const RESULT =
  'criterion { number name } verdict byRule officer isDisputed observed required distance explanation explanationEn';
const ASSESSMENTS = `query ($asOf: Date) { unit(level: COMMUNE, code: "01669", asOf: $asOf) { ... on Commune {
  assessments {
    id asOf metCount unknownCount totalCount criteriaSet { code } unit { fullName asOf } citation { source { slug } }
    results { ${RESULT} } gaps { ${RESULT} }
  }
} } }`;

async function assessmentsOn(asOf: string) {
  return (await asker.get(ASSESSMENTS, { asOf })).unit.assessments;
}

describe('the assessments of a commune', () => {
  it.each([
    ['2019-12-30', []],
    ['2019-12-31', ['2019-12-31']],
    ['2020-12-31', ['2020-12-31', '2019-12-31']],
  ])('on %s are those made until then, newest first', async (asOf, days) => {
    const assessments = await assessmentsOn(asOf);
    expect(assessments.map((it: { asOf: string }) => it.asOf)).toEqual(days);
  });

  it('count what is met and what nothing is known of, by the set that their source names', async () => {
    const [latest] = await assessmentsOn('2021-01-01');
    expect(latest).toMatchObject({
      criteriaSet: { code: 'COMMUNE_NTM_2016' },
      unit: { fullName: 'xã Đức Long', asOf: '2021-01-01' },
      citation: { source: { slug: 'cao-bang-2020' } },
      metCount: 2,
      totalCount: 19,
    });
    expect(latest.results).toHaveLength(19);
    expect(latest.metCount + latest.unknownCount).toBeLessThan(19);
  });

  it('judge income by the verified threshold of region and year, and say so', async () => {
    const [latest] = await assessmentsOn('2021-01-01');
    const income = latest.results[9];
    expect(income).toMatchObject({ verdict: 'NOT_MET', observed: 33, required: 36, distance: 3 / 36 });
    expect(income.explanation).toContain('33 triệu đồng/người/năm; yêu cầu ít nhất 36 triệu đồng/người/năm');
    expect(income.explanation).toContain('vùng Trung du miền núi phía Bắc, năm 2020');
    expect(income.explanationEn).toContain('Not met');
  });

  it('do not know income of a year whose threshold is not on record, and say that it is missing', async () => {
    const [in2019] = await assessmentsOn('2019-12-31');
    const income = in2019.results[9];
    expect(income).toMatchObject({ verdict: 'UNKNOWN', observed: 30, required: null });
    expect(income.explanation).toContain('hồ sơ chưa ghi mức cho năm 2019');
  });

  it('never count a missing figure as 0 or as a no', async () => {
    const [latest] = await assessmentsOn('2021-01-01');
    expect(latest.results[14]).toMatchObject({ verdict: 'UNKNOWN', observed: null });
    expect(latest.results[14].explanation).toContain('chưa có số liệu');
  });

  it('show a threshold that nobody has checked as unverified', async () => {
    const [latest] = await assessmentsOn('2021-01-01');
    expect(latest.results[3]).toMatchObject({ verdict: 'MET', officer: 'MET' });
    expect(latest.results[3].explanation).toContain('Mức yêu cầu chưa được kiểm chứng.');
  });

  it('put what still blocks recognition nearest first, what has no distance after it, the unknown last', async () => {
    const [latest] = await assessmentsOn('2021-01-01');
    const gaps: { criterion: { number: number }; verdict: string; distance: number | null }[] = latest.gaps;
    expect(gaps).toHaveLength(17);
    const known = gaps.filter(({ verdict }) => verdict !== 'UNKNOWN');
    expect(known.map(({ criterion }) => criterion.number)).toEqual([10, 11, 2]);
    expect(gaps.slice(known.length).every(({ verdict }) => verdict === 'UNKNOWN')).toBe(true);
    expect(known.map(({ distance }) => distance)).toEqual([3 / 36, expect.any(Number), null]);
  });

  it('are found again by their id', async () => {
    const [latest] = await assessmentsOn('2021-01-01');
    const { node } = await asker.get(
      'query ($id: ID!) { node(id: $id) { ... on Assessment { id asOf metCount unit { fullName } } } }',
      { id: latest.id },
    );
    expect(node).toEqual({ id: latest.id, asOf: '2020-12-31', metCount: 2, unit: { fullName: 'xã Đức Long' } });
  });
});
