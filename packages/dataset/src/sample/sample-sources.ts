import { type CalendarDay, day, dayBefore } from '@ntm/domain/kernel/calendar-day';
import type { Source } from '@ntm/domain/source/source';
import { fullName } from '@ntm/domain/unit/full-name';
import { groupIntoLives } from '@ntm/domain/unit/unit-life';
import type { UnitOnDay } from '@ntm/domain/unit/unit-on-day';
import type { UnitIdentity } from '@ntm/domain/unit/unit-version';
import { REPORT_ROUNDS, type ReportRound } from './report-rounds.ts';
import type { SampleBase } from './sample-base.ts';

/** Years that have a plan. */
export const PLAN_YEARS = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;

export const VILLAGE_SOURCE = 'sample-villages';

/** The day that a year's plan is made and names its units on. */
export function planDay(year: number): CalendarDay {
  return day(`${year}-01-15`);
}

export function planSource(unit: UnitIdentity, year: number): string {
  return `sample-${unit.toLowerCase()}-${year}-plan`;
}

export function reportSource(unit: UnitIdentity, { on }: ReportRound): string {
  return `sample-${unit.toLowerCase()}-${on.slice(0, 7)}`;
}

/** The running list of all recognised communes of a province. */
export function recognitionListSource(province: UnitIdentity): string {
  return `sample-${province.toLowerCase()}-recognised`;
}

export function ocopSource(province: UnitIdentity): string {
  return `sample-${province.toLowerCase()}-ocop`;
}

/**
 * One made-up source for each province and round of reports, one for each of its yearly plans, one for its
 * recognised communes and one for its products; the same for the nation. Each says in its title and its note that nothing in it is real.
 */
export function sampleSources(base: SampleBase): Source[] {
  const { tree, known, nation } = base;
  const places = [...groupIntoLives(base.record.unitVersions).values()].filter(
    ({ identity, level }) => level === 'NATION' || (level === 'PROVINCE' && base.covers(identity)),
  );
  const sources = places.flatMap(({ identity, validTo }) => {
    const plans = PLAN_YEARS.flatMap((year) => {
      const unit = tree.unitOn(identity, known(planDay(year)));
      return unit
        ? [source(planSource(identity, year), `chỉ tiêu năm ${year} của ${nameOf(unit)}`, planDay(year), unit)]
        : [];
    });
    const reports = REPORT_ROUNDS.flatMap((round) => {
      const unit = tree.unitOn(identity, known(round.on));
      const title = `kết quả đến ${printed(round.on)} của ${unit ? nameOf(unit) : ''}`;
      return unit ? [source(reportSource(identity, round), title, round.publishedOn, unit)] : [];
    });
    const last = tree.unitNearest(identity, validTo === null ? day('2026-10-31') : dayBefore(validTo));
    const lists = last
      ? [
          source(recognitionListSource(identity), `các xã đã được công nhận của ${nameOf(last)}`, last.asOf, last),
          source(ocopSource(identity), `sản phẩm OCOP của ${nameOf(last)}`, last.asOf, last),
        ]
      : [];
    return [...plans, ...reports, ...lists];
  });
  return [source(VILLAGE_SOURCE, 'danh sách thôn của mọi xã', null, nation), ...sources];
}

function source(id: string, what: string, publishedOn: CalendarDay | null, { asOf }: UnitOnDay): Source {
  return {
    id,
    kind: 'SAMPLE',
    title: `Dữ liệu mô phỏng: ${what}`,
    number: null,
    issuer: null,
    publishedOn,
    url: null,
    unitsOn: asOf,
    note: {
      vi: 'Không có thật: số liệu do máy tạo ra để thử quy mô, không được trích dẫn.',
      en: 'Not real: figures made by a program to test scale; nothing of it may be quoted.',
    },
  };
}

function nameOf({ version }: UnitOnDay): string {
  return version.level === 'NATION' ? 'cả nước' : fullName(version);
}

function printed(on: CalendarDay): string {
  return on.split('-').toReversed().join('/');
}
