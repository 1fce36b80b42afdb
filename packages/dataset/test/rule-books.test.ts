import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CalendarDay, day } from '@ntm/domain/kernel/calendar-day';
import { chooseRuleBook } from '@ntm/domain/rule-book/choose-rule-book';
import { compareCriteriaSets } from '@ntm/domain/rule-book/compare-criteria-sets';
import type { CriteriaSet, Indicator } from '@ntm/domain/rule-book/criteria-set';
import { findThreshold } from '@ntm/domain/rule-book/find-threshold';
import { describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../src/data-folder.ts';
import { criteriaSet, ruleBook, ruleBooks } from './real-rule-books.ts';

const inForce = (on: CalendarDay, level: 'COMMUNE' | 'DISTRICT' | 'PROVINCE' | 'VILLAGE', tier = 'STANDARD' as const) =>
  chooseRuleBook(ruleBooks, { level, tier, adoptedBy: null, on });

const registerRegions = new Set(
  readFileSync(join(DATA_FOLDER, 'gazetteer/province-regions.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[2]),
);

function indicator(set: CriteriaSet, code: string): Indicator {
  const found = set.criteria.flatMap((criterion) => criterion.indicators).find((candidate) => candidate.code === code);
  if (!found) throw new Error(`${set.code} has no indicator ${code} on record.`);
  return found;
}

describe('the register of rule books (criteria-sets.md: Register)', () => {
  it('has every national set of communes, districts, provinces and the village scheme', () => {
    expect(ruleBooks.map(({ code }) => code)).toEqual([
      'COMMUNE_ADV_2021',
      'COMMUNE_MODEL_2018',
      'COMMUNE_MODEL_2021',
      'COMMUNE_MODERN_2026',
      'COMMUNE_NTM_2009',
      'COMMUNE_NTM_2016',
      'COMMUNE_NTM_2021',
      'COMMUNE_NTM_2026',
      'DISTRICT_ADV_2021',
      'DISTRICT_NTM_2016',
      'DISTRICT_NTM_2021',
      'PROVINCE_DONE_2021',
      'PROVINCE_DONE_2026',
      'TOWN_DONE_2021',
      'VILLAGE_NTM_2018',
      'VILLAGE_NTM_LANG_SON_2019',
    ]);
  });

  it.each([
    ['COMMUNE_NTM_2009', 19, 39],
    ['COMMUNE_NTM_2016', 19, 49],
    ['COMMUNE_NTM_2021', 19, 57],
    ['COMMUNE_ADV_2021', 19, 75],
    ['COMMUNE_NTM_2026', 10, 47],
    ['DISTRICT_NTM_2016', 9, 14],
    ['DISTRICT_NTM_2021', 9, 36],
    ['DISTRICT_ADV_2021', 9, 38],
    ['VILLAGE_NTM_2018', null, null],
  ])('counts for %s %s criteria and %s indicators', (code, criteria, indicators) => {
    expect(criteriaSet(code).stated).toMatchObject({ criteria, indicators });
  });

  it.each([
    ['2016-10-16', 'COMMUNE_NTM_2009'],
    ['2016-10-17', 'COMMUNE_NTM_2016'],
    ['2020-12-31', 'COMMUNE_NTM_2016'],
    ['2022-03-08', 'COMMUNE_NTM_2021'],
    ['2026-02-15', 'COMMUNE_NTM_2026'],
  ])('judges a commune on %s by %s', (on, code) => {
    expect(inForce(day(on), 'COMMUNE')).toMatchObject({ ok: true, value: { code } });
  });

  it('says that it does not know what judged communes in 2021', () => {
    expect(inForce(day('2021-06-30'), 'COMMUNE')).toMatchObject({
      ok: false,
      refusal: { kind: 'no-set-in-force', before: 'COMMUNE_NTM_2016', after: 'COMMUNE_NTM_2021' },
    });
  });

  it('judges districts to the end of their level and not a day longer', () => {
    expect(inForce(day('2025-06-30'), 'DISTRICT')).toMatchObject({ ok: true, value: { code: 'DISTRICT_NTM_2021' } });
    expect(inForce(day('2025-07-01'), 'DISTRICT')).toMatchObject({ ok: false, refusal: { after: null } });
  });

  it("keeps a province's own village set apart from the national scheme", () => {
    const question = { level: 'VILLAGE', tier: 'STANDARD', on: day('2020-06-30') } as const;
    const own = chooseRuleBook(ruleBooks, { ...question, adoptedBy: 'P20-1' });
    expect(own).toMatchObject({ ok: true, value: { code: 'VILLAGE_NTM_LANG_SON_2019', basedOn: 'VILLAGE_NTM_2018' } });
    expect(inForce(day('2020-06-30'), 'VILLAGE')).toMatchObject({ ok: true, value: { code: 'VILLAGE_NTM_2018' } });
  });
});

describe('the names of criteria (criteria-sets.md: Numbers, concepts and groups)', () => {
  it('have four groups in 2016 and five in 2009', () => {
    expect(criteriaSet('COMMUNE_NTM_2009').groups).toHaveLength(5);
    expect(criteriaSet('COMMUNE_NTM_2016').groups).toHaveLength(4);
    const regrouped = compareCriteriaSets(criteriaSet('COMMUNE_NTM_2009'), criteriaSet('COMMUNE_NTM_2016')).regrouped;
    expect(regrouped.map(({ to }) => to.number)).toEqual([18, 19]);
  });

  it('differ from 2016 to 2021 in four places', () => {
    const { added, dropped, renamed } = compareCriteriaSets(
      criteriaSet('COMMUNE_NTM_2016'),
      criteriaSet('COMMUNE_NTM_2021'),
    );
    expect([...added, ...dropped]).toEqual([]);
    expect(renamed.map(({ to }) => to.name.vi)).toEqual([
      'Thủy lợi và phòng, chống thiên tai',
      'Nghèo đa chiều',
      'Lao động',
      'Tổ chức sản xuất và phát triển kinh tế nông thôn',
    ]);
  });

  it('put health at 15 in one set of 2021 and public administration in the other', () => {
    const fifteenth = (code: string): string | undefined => criteriaSet(code).criteria[14]?.name.vi;
    expect(fifteenth('COMMUNE_NTM_2021')).toBe('Y tế');
    expect(fifteenth('COMMUNE_ADV_2021')).toBe('Hành chính công');
  });

  it('share only planning between 2021 and 2026', () => {
    const { added, dropped } = compareCriteriaSets(criteriaSet('COMMUNE_NTM_2021'), criteriaSet('COMMUNE_NTM_2026'));
    expect([added.length, dropped.length]).toEqual([9, 18]);
  });
});

describe('the thresholds on record (criteria-sets.md: Thresholds)', () => {
  it.each([
    ['TDMNPB', 36],
    ['DBSH', 50],
    ['BTB', 36],
    ['DHNTB', 41],
    ['TN', 41],
    ['DNB', 59],
    ['DBSCL', 50],
  ])('ask of a commune in %s an income of %i in 2020, verified', (region, value) => {
    const found = findThreshold(indicator(criteriaSet('COMMUNE_NTM_2016'), '10'), {
      region,
      communeGroup: null,
      year: 2020,
    });
    expect(found).toMatchObject({ ok: true, value: { comparator: 'AT_LEAST', value, verified: true } });
  });

  it('have 45 as the general goal of 2020, which judges no commune', () => {
    const general = indicator(criteriaSet('COMMUNE_NTM_2016'), '10').thresholds.filter(({ region }) => region === null);
    expect(general).toMatchObject([{ year: 2020, value: 45, verified: true }]);
  });

  it('move with the year in the set of 2021', () => {
    const income = indicator(criteriaSet('COMMUNE_NTM_2021'), '10');
    const values = [2022, 2023, 2024, 2025].map((year) =>
      findThreshold(income, { region: 'BTB', communeGroup: null, year }),
    );
    expect(values).toMatchObject([39, 42, 45, 48].map((value) => ({ ok: true, value: { value, verified: false } })));
    expect(findThreshold(income, { region: 'BTB', communeGroup: null, year: 2021 })).toMatchObject({
      refusal: { kind: 'key-not-recorded', key: 'year', recorded: [2022, 2023, 2024, 2025] },
    });
  });

  it('are missing where they were not found, and say so', () => {
    const poverty = indicator(criteriaSet('COMMUNE_NTM_2021'), '11');
    expect(findThreshold(poverty, { region: 'DBSH', communeGroup: null, year: 2024 })).toMatchObject({
      refusal: { kind: 'key-not-recorded', key: 'region', asked: 'DBSH' },
    });
  });

  it('know regions by the codes of the register', () => {
    const listed = criteriaSet('COMMUNE_NTM_2016').regions.map(({ code }) => code);
    expect(new Set(listed)).toEqual(registerRegions);
  });
});

describe('what counts as verified (criteria-sets.md: What counts as verified)', () => {
  it('is no rule book as a whole: no signed text has been opened', () => {
    expect(ruleBooks.filter(({ verified }) => verified)).toEqual([]);
  });

  it('is of all thresholds only income in 2009 and 2016 and the general one of poverty', () => {
    const verified = ruleBooks.flatMap((book) => {
      if (book.kind !== 'CRITERIA') return [];
      return book.criteria.flatMap(({ indicators }) =>
        indicators.flatMap(({ code, thresholds }) =>
          thresholds.flatMap((threshold) => (threshold.verified ? [`${book.code} ${code}`] : [])),
        ),
      );
    });
    expect(new Set(verified)).toEqual(new Set(['COMMUNE_NTM_2009 10', 'COMMUNE_NTM_2016 10', 'COMMUNE_NTM_2016 11']));
    expect(verified.filter((key) => key === 'COMMUNE_NTM_2016 11')).toHaveLength(1);
  });
});

describe('the conditions of kiểu mẫu (criteria-sets.md: Condition sets)', () => {
  it('of 2021 ask for the advanced set in full and for a tenth more income than it', () => {
    const model = ruleBook('COMMUNE_MODEL_2021');
    if (model.kind !== 'CONDITIONS') throw new Error('not a set of conditions');
    expect(model).toMatchObject({ hasAllConditions: true, basedOn: 'COMMUNE_ADV_2021' });
    expect(model.conditions.map(({ link }) => link)).toEqual([
      { set: 'COMMUNE_ADV_2021', criterion: null, factor: null },
      { set: 'COMMUNE_ADV_2021', criterion: 'INCOME', factor: 1.1 },
      null,
      null,
    ]);
  });

  it('are not on record for towns, provinces and modern communes, which is said', () => {
    for (const code of ['TOWN_DONE_2021', 'PROVINCE_DONE_2021', 'PROVINCE_DONE_2026', 'COMMUNE_MODERN_2026']) {
      expect(ruleBook(code)).toMatchObject({ kind: 'CONDITIONS', hasAllConditions: false, conditions: [] });
      expect(ruleBook(code).note).not.toBeNull();
    }
  });
});
