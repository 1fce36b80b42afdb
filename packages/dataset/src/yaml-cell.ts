import { z } from 'zod';
import { textCell } from './cell.ts';

/** The same words in both languages. */
export const bilingualCell = z.strictObject({ vi: textCell, en: textCell });

/** A key that may be left out of an entry: null then, for "none" or "not known". */
export function unlessGiven<Cell extends z.ZodType>(cell: Cell) {
  return cell.nullable().default(null);
}

/** kebab-case key that never changes: "communes-ntm". */
export const stableKey = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case');
