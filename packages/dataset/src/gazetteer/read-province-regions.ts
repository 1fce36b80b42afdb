import type { UnitIdentity } from '@ntm/domain/unit/unit-version';
import { z } from 'zod';
import { oneOf, optional, textCell } from '../cell.ts';
import { DatasetError } from '../dataset-error.ts';
import { readTsv } from '../tsv.ts';

export const REGIONS = ['TDMNPB', 'DBSH', 'BTB', 'DHNTB', 'TN', 'DNB', 'DBSCL'] as const;
/** A vùng of the criteria sets of 2016–2025. */
export type Region = (typeof REGIONS)[number];

const provinceRegionRow = z.object({
  identity: textCell,
  name: textCell,
  region: oneOf(REGIONS),
  region_name: textCell,
  iso_3166_2: optional(textCell),
  successor: textCell,
});

/**
 * The region of each of the 63 provinces of before July 2025. Those made later lie in several regions.
 *
 * @throws DatasetError with all problems of the file
 */
export function readProvinceRegions(dataFolder: string): ReadonlyMap<UnitIdentity, Region> {
  const { rows, problems } = readTsv(dataFolder, 'gazetteer/province-regions.tsv', provinceRegionRow);
  if (problems.length > 0) throw new DatasetError(problems);
  return new Map(rows.map(({ row }) => [row.identity, row.region]));
}
