import { type CalendarDay, day, dayBefore } from '@ntm/domain/kernel/calendar-day';
import type { Source } from '@ntm/domain/source/source';
import { fullName } from '@ntm/domain/unit/full-name';
import { groupIntoLives } from '@ntm/domain/unit/unit-life';
import type { UnitOnDay } from '@ntm/domain/unit/unit-on-day';
import type { UnitIdentity } from '@ntm/domain/unit/unit-version';
import { daysAfter } from './day-arithmetic.ts';
import { randomOf } from './random.ts';
import { GREAT_MERGER, REPORT_ROUNDS, type ReportRound } from './report-rounds.ts';
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

/** The running list of all recognised districts of a province. */
export function districtListSource(province: UnitIdentity): string {
  return `sample-${province.toLowerCase()}-recognised-districts`;
}

/** Share of the provinces' reports that the news gives another figure for. */
const DISPUTED = 0.12;

/** Whether the news contradicts what a province reported of a round. */
export function isDisputed(unit: UnitIdentity, { on, recognised }: ReportRound): boolean {
  return recognised.STANDARD > 0 && randomOf('disputed', unit, on).happens(DISPUTED);
}

export function newsSource(unit: UnitIdentity, round: ReportRound): string {
  return `${reportSource(unit, round)}-news`;
}

export function ocopSource(province: UnitIdentity): string {
  return `sample-${province.toLowerCase()}-ocop`;
}

/**
 * One made-up source for each province and round of reports, one for each of its yearly plans, one for its
 * recognised communes, one for its products, one for its districts and some for what the news says; most of it for the nation too. Each says in its title and its note that nothing in it is real.
 */
export function sampleSources(base: SampleBase): Source[] {
  const { tree, known, nation } = base;
  const places = [...groupIntoLives(base.record.unitVersions).values()].filter(
    ({ identity, level }) => level === 'NATION' || (level === 'PROVINCE' && base.covers(identity)),
  );
  const sources = places.flatMap(({ identity, level, validFrom, validTo }) => {
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
    const news = REPORT_ROUNDS.flatMap((round) => {
      const unit = tree.unitOn(identity, known(round.on));
      const title = `tin báo chí về kết quả đến ${printed(round.on)} của ${unit ? nameOf(unit) : ''}`;
      return unit && level === 'PROVINCE' && isDisputed(identity, round)
        ? [source(newsSource(identity, round), title, daysAfter(round.publishedOn, 3), unit)]
        : [];
    });
    const eve = tree.unitNearest(identity, dayBefore(GREAT_MERGER));
    const districts =
      eve && level === 'PROVINCE' && validFrom < GREAT_MERGER
        ? [source(districtListSource(identity), `các huyện đã được công nhận của ${nameOf(eve)}`, eve.asOf, eve)]
        : [];
    const last = tree.unitNearest(identity, validTo === null ? day('2026-10-31') : dayBefore(validTo));
    const lists = last
      ? [
          source(recognitionListSource(identity), `các xã đã được công nhận của ${nameOf(last)}`, last.asOf, last),
          source(ocopSource(identity), `sản phẩm OCOP của ${nameOf(last)}`, last.asOf, last),
        ]
      : [];
    return [...plans, ...reports, ...news, ...districts, ...lists];
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
