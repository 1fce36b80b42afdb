import type { UnitVersion } from './unit-version.ts';

const collator = new Intl.Collator('vi', { numeric: true });

/** Vietnamese alphabetical order (a ă â b … d đ e ê …, then tone), with "Thôn 2" before "Thôn 10". */
export function compareVietnamese(one: string, other: string): number {
  return collator.compare(one, other);
}

/** Where a version of the record stands among all of them. */
export type RankOf = (version: UnitVersion) => number;

/**
 * Place of each version in the Vietnamese order of name, then identity. Collation is a thousand times
 * dearer than comparing two numbers, so it is paid once for each record and never by a question.
 */
export function rankInVietnameseOrder(versions: readonly UnitVersion[]): RankOf {
  const names = [...new Set(versions.map((version) => version.name))].sort(compareVietnamese);
  const placeOfName = new Map(names.map((name, place) => [name, place]));
  const place = (version: UnitVersion): number => placeOfName.get(version.name) as number;
  const ordered = versions.toSorted(
    (one, other) =>
      place(one) - place(other) ||
      compareText(one.identity, other.identity) ||
      compareText(one.validFrom, other.validFrom),
  );
  const ranks = new Map(ordered.map((version, rank) => [version, rank]));
  return (version) => ranks.get(version) as number;
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
