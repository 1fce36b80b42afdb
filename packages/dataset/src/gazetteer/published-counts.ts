import { dayBefore } from '@ntm/domain/kernel/calendar-day';
import type { UnitTree } from '@ntm/domain/unit/unit-tree';
import { z } from 'zod';
import { countCell, dayCell, oneOf, optional, textCell } from '../cell.ts';
import { DATA_FOLDER } from '../data-folder.ts';
import { readTsv } from '../tsv.ts';

const countRow = z.object({
  as_of: dayCell,
  scope: textCell,
  provinces: optional(countCell),
  districts: optional(countCell),
  communes: optional(countCell),
  xa: optional(countCell),
  phuong: optional(countCell),
  thi_tran: optional(countCell),
  dac_khu: optional(countCell),
  basis: oneOf(['official', 'catalogue', 'units']),
  source: textCell,
  note: optional(textCell),
});
/** One row of counts.tsv: an empty figure says nothing. */
export type PublishedCount = z.output<typeof countRow>;

const differenceRow = z.object({
  catalogue_as_of: dayCell,
  level: oneOf(['province', 'district', 'commune']),
  code: textCell,
  difference: oneOf(['catalogue_only', 'units_only', 'differs']),
  catalogue_value: optional(textCell),
  units_value: optional(textCell),
  reason: textCell,
});

export const publishedCounts = readTsv(DATA_FOLDER, 'gazetteer/checks/counts.tsv', countRow);
export const catalogueDifferences = readTsv(DATA_FOLDER, 'gazetteer/checks/catalogue-differences.tsv', differenceRow);

/** True when "phường Hoàng Tiến (290)" names a unit inside the scope: the number is the code above it. */
function isInScope(value: string, level: string, { scope, as_of }: PublishedCount, tree: UnitTree): boolean {
  if (scope === 'VN') return true;
  const codeAbove = /\((\d+)\)$/.exec(value)?.[1] ?? '';
  if (level !== 'commune') return codeAbove === scope;
  const district =
    tree.unitByCode('DISTRICT', codeAbove, as_of) ?? tree.unitByCode('DISTRICT', codeAbove, dayBefore(as_of));
  return district !== undefined && tree.parentOf(district)?.version.code === scope;
}

/** What the catalogue has more than the register within the row's scope, by the differences recorded for its day. */
export function surplus(row: PublishedCount, tree: UnitTree, level: string, typeWord = ''): number {
  const counts = (value: string | null): number =>
    Number(value?.startsWith(typeWord) === true && isInScope(value, level, row, tree));
  return catalogueDifferences.rows
    .filter(({ row: difference }) => difference.catalogue_as_of === row.as_of && difference.level === level)
    .reduce((sum, { row: { catalogue_value, units_value } }) => sum + counts(catalogue_value) - counts(units_value), 0);
}
