import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, openAsker } from '../harness/asker.ts';
import { recordDatabase } from '../harness/database.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await openAsker(recordDatabase());
});
afterAll(() => asker.close());

describe('the districts of Cao Bằng', () => {
  it.each([
    ['2020-01-31', 13],
    ['2020-02-01', 12],
    ['2020-03-01', 10],
    ['2025-06-30', 10],
    ['2025-07-01', 0],
  ])('on %s number %i', async (asOf, expected) => {
    const { province } = await asker.get(
      'query ($asOf: Date) { province(code: "04", asOf: $asOf) { districts(first: 100) { totalCount nodes { asOf parent { code } } } } }',
      { asOf },
    );
    expect(province.districts.totalCount).toBe(expected);
    expect(province.districts.nodes).toEqual(Array(expected).fill({ asOf, parent: { code: '04' } }));
  });

  it('are none today, and the communes stand directly below the province', async () => {
    const { province } = await asker.get(
      '{ province(code: "04") { asOf districts { totalCount } communes(first: 100) { totalCount nodes { parent { __typename code } } } } }',
    );
    expect(province.asOf).toBe('2026-11-21');
    expect(province.districts.totalCount).toBe(0);
    expect(province.communes.totalCount).toBe(56);
    expect(province.communes.nodes).toEqual(Array(56).fill({ parent: { __typename: 'Province', code: '04' } }));
  });

  it('hold every commune of the province while they stand', async () => {
    const { province } = await asker.get(
      '{ province(code: "04", asOf: "2020-02-15") { communes { totalCount } districts(first: 100) { nodes { communes { totalCount } } } } }',
    );
    const inDistricts = province.districts.nodes.map(
      (it: { communes: { totalCount: number } }) => it.communes.totalCount,
    );
    expect(inDistricts.reduce((sum: number, count: number) => sum + count, 0)).toBe(province.communes.totalCount);
    expect(province.communes.totalCount).toBeGreaterThan(100);
  });
});

describe('the eight communes that Cao Bằng named for 2020', () => {
  it.each([
    ['01720', 'Chu Trinh', 'thành phố Cao Bằng', '01288', 'phường Tân Giang'],
    ['01582', 'Quảng Hưng', 'huyện Quảng Uyên', '01594', 'xã Độc Lập'],
    ['01669', 'Đức Long', 'huyện Hoà An', '01660', 'xã Nam Tuấn'],
    ['01384', 'Lương Can', 'huyện Hà Quảng', '01363', 'xã Thông Nông'],
    ['01573', 'Thị Hoa', 'huyện Hạ Lang', '01558', 'xã Hạ Lang'],
    ['01481', 'Ngọc Côn', 'huyện Trùng Khánh', '01489', 'xã Đình Phong'],
    ['01318', 'Yên Thổ', 'huyện Bảo Lâm', '01318', 'xã Yên Thổ'],
    ['01354', 'Huy Giáp', 'huyện Bảo Lạc', '01354', 'xã Huy Giáp'],
  ])('%s %s stood in %s and went into %s %s', async (code, name, district, successorCode, successorName) => {
    const { unit } = await asker.get(
      `query ($code: String!) { unit(level: COMMUNE, code: $code, asOf: "2020-02-15") {
        identity name kind validTo ancestors { fullName }
        parent { fullName }
        successors { effectiveOn unit { identity fullName code asOf } }
      } }`,
      { code },
    );
    expect(unit).toMatchObject({ name, kind: 'COMMUNE', validTo: '2025-07-01' });
    expect(plain(unit.parent.fullName)).toBe(plain(district));
    expect(unit.ancestors).toHaveLength(3);
    expect(unit.successors).toHaveLength(1);
    const [successor] = unit.successors;
    expect(successor.effectiveOn).toBe('2025-07-01');
    // It did not exist on the day asked for, so it stands on the first day of its life.
    expect(successor.unit).toMatchObject({ fullName: successorName, code: successorCode, asOf: '2025-07-01' });
    expect(successor.unit.identity).not.toBe(unit.identity);
  });

  it('are named by the target of the article, as they stood on its day, whatever day is asked', async () => {
    const document = `query ($asOf: Date) { province(code: "04", asOf: $asOf) { targets(first: 100, period: "2020") {
      nodes { key subject { asOf } namedUnits { fullName asOf parent { level } } }
    } } }`;
    for (const asOf of ['2020-02-15', '2026-11-21']) {
      const { province } = await asker.get(document, { asOf });
      const target = province.targets.nodes.find(({ key }: { key: string }) => key === 'S0-03');
      expect(target.subject.asOf).toBe(asOf);
      expect(target.namedUnits).toHaveLength(8);
      for (const unit of target.namedUnits) {
        expect(unit).toMatchObject({ asOf: '2020-02-15', parent: { level: 'DISTRICT' } });
      }
    }
  });
});

/** Tone placement is a matter of spelling: Hoà An, Hòa An. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}
