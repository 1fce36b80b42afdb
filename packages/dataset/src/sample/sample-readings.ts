import type { Region } from '../gazetteer/read-province-regions.ts';
import type { SampleStanding } from './sample-standings.ts';

/** Million VND per person that a commune of the region needed in 2020; the real thresholds of that year. */
const INCOME_2020: Record<Region, number> = {
  TDMNPB: 36,
  DBSH: 50,
  BTB: 36,
  DHNTB: 41,
  TN: 41,
  DNB: 59,
  DBSCL: 50,
};

/** Poor households in percent, at most. */
const POVERTY_LIMIT: Record<Region, number> = { TDMNPB: 12, DBSH: 2, BTB: 5, DHNTB: 5, TN: 7, DNB: 1, DBSCL: 4 };

/** Nobody knows the levels before 2020: these rise by 2.5 a year to it, and by 3 from 2022 on, as the rule books do. */
function incomeNeeded(region: Region, year: number): number {
  return INCOME_2020[region] + (year <= 2020 ? (year - 2020) * 2.5 : (year - 2021) * 3);
}

/**
 * A figure for a criterion of which one is made up: income rises and poverty falls as years pass and as the commune
 * gets nearer to the standard.
 *
 * @returns in the indicator's unit, one decimal; undefined for criteria that only an officer judges
 */
export function readingOf(
  concept: string,
  isMet: boolean,
  { nearness, rank, region, round }: SampleStanding,
): number | undefined {
  const progress = Math.min(1, nearness);
  if (concept === 'INCOME') {
    const ofNeeded = isMet ? 1.01 + 0.3 * (1 - rank) : 0.72 + 0.25 * progress;
    return toOneDecimal(incomeNeeded(region, round.year) * ofNeeded);
  }
  if (concept === 'POVERTY') {
    const ofLimit = isMet ? 0.95 - 0.6 * progress : 2.4 - 1.2 * progress;
    return toOneDecimal(POVERTY_LIMIT[region] * ofLimit);
  }
  return undefined;
}

function toOneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
