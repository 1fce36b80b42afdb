import type { ReactNode } from 'react';

/** One row that is in sight: its parents are open. */
export type TreeRow = {
  id: string;
  /** 1 for the outermost. */
  level: number;
  name: string;
  href: string;
  /** One for each column after the name. */
  cells: readonly ReactNode[];
  /** Undefined where nothing can be opened. */
  isOpen?: boolean | undefined;
  /** True while what it holds is on its way. */
  isLoading?: boolean;
  /** Its place among those of the same parent, from 1, and how many they are. */
  place: number;
  siblings: number;
};

/** What a key asks for: another row, or a change of the present one. */
export type TreeMove =
  | { readonly to: string }
  | { readonly toggle: string; readonly isOpen: boolean }
  | { readonly follow: string };

const PAGE_OF_ROWS = 10;

/** The meaning of a key on a row, as the treegrid pattern of WAI-ARIA has it; undefined where it means nothing. */
export function moveByKey(rows: readonly TreeRow[], at: number, key: string): TreeMove | undefined {
  const row = rows[at];
  if (!row) return undefined;
  const to = (place: number): TreeMove | undefined => {
    const target = rows[Math.min(Math.max(place, 0), rows.length - 1)];
    return target && { to: target.id };
  };
  switch (key) {
    case 'ArrowDown':
      return to(at + 1);
    case 'ArrowUp':
      return to(at - 1);
    case 'PageDown':
      return to(at + PAGE_OF_ROWS);
    case 'PageUp':
      return to(at - PAGE_OF_ROWS);
    case 'Home':
      return to(0);
    case 'End':
      return to(rows.length - 1);
    case 'ArrowRight':
      if (row.isOpen === false) return { toggle: row.id, isOpen: true };
      return row.isOpen && (rows[at + 1]?.level ?? 0) > row.level ? to(at + 1) : undefined;
    case 'ArrowLeft': {
      if (row.isOpen) return { toggle: row.id, isOpen: false };
      const parent = rows.slice(0, at).findLastIndex(({ level }) => level < row.level);
      return parent === -1 ? undefined : to(parent);
    }
    case 'Enter':
      return { follow: row.id };
    default:
      return undefined;
  }
}
