import type { I18n } from '../i18n/i18n.tsx';
import type { TakenCell, TakenFile } from './taken-table.ts';

/** How a verdict is drawn where its word would take too much room. */
export type PicturedSign = 'MET' | 'PARTLY_MET' | 'NOT_MET' | 'UNKNOWN';

export interface PicturedCell {
  readonly text: string;
  readonly sign?: PicturedSign;
}

interface PicturedColumn {
  readonly head: string;
  readonly isNumber: boolean;
}

/** A table as it is drawn: everything in words of one language, nothing for machines. */
export interface PicturedTable {
  readonly columns: readonly PicturedColumn[];
  readonly rows: readonly (readonly PicturedCell[])[];
  /** Signs that stand without their word above, each with it. */
  readonly signs: readonly PicturedCell[];
  /** What short heads and gaps mean. */
  readonly legend: readonly string[];
}

const SIGNS: readonly PicturedSign[] = ['MET', 'PARTLY_MET', 'NOT_MET', 'UNKNOWN'];

/** Not known; never 0. */
const NOTHING = '–';

/** The columns that people read, in their words; a column in which nothing is known is left out. */
export function picturedTable({ columns, rows, pictured }: TakenFile, i18n: I18n): PicturedTable {
  const { takeAway } = i18n.t;
  const shown = columns
    .map((column, place) => ({ ...column, place }))
    .filter(({ key, place }) => (pictured?.includes(key) ?? true) && rows.some((row) => row[place] != null));
  const cells = rows.map((row) =>
    shown.map(({ place, short }) => shownCell(row[place] ?? null, short !== undefined, i18n)),
  );
  const shortened = shown.flatMap(({ short, label }) => (short === undefined ? [] : [label]));
  const hasGaps = cells.some((row) => row.some(({ text }) => text === NOTHING));
  return {
    columns: shown.map(({ label, short, place }) => ({
      head: short ?? label,
      isNumber: rows.every((row) => row[place] == null || typeof row[place] === 'number'),
    })),
    rows: cells,
    signs: SIGNS.filter((sign) => cells.some((row) => row.some((cell) => cell.sign === sign && cell.text === ''))).map(
      (sign) => ({ sign, text: i18n.t.verdicts[sign] }),
    ),
    legend: [
      ...(shortened.length > 0 ? [shortened.join(' · ')] : []),
      ...(hasGaps ? [`${NOTHING} ${takeAway.noFigure}`] : []),
    ],
  };
}

function shownCell(cell: TakenCell, isShort: boolean, { t, number, day, language }: I18n): PicturedCell {
  if (cell === null || cell === '') return { text: NOTHING };
  if (typeof cell === 'number') {
    return { text: Number.isInteger(cell) ? number(cell) : cell.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB') };
  }
  const sign = SIGNS.find((one) => one === cell);
  if (sign) return { text: isShort ? '' : t.verdicts[sign], sign };
  if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) return { text: day(cell) };
  return { text: Object.hasOwn(t.takeAway.values, cell) ? t.takeAway.values[cell as TakenValue] : cell };
}

type TakenValue = keyof I18n['t']['takeAway']['values'];
