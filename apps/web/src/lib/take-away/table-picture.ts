import type { PictureWords } from './picture-file.ts';
import type { PicturedCell, PicturedSign, PicturedTable } from './pictured-table.ts';
import { wrappedLines } from './wrapped-lines.ts';

/** Colours and letters of the page, so that the picture looks like it in either theme. */
export interface PictureLook {
  readonly font: string;
  readonly ground: string;
  readonly ink: string;
  readonly line: string;
  readonly met: string;
  readonly notMet: string;
  readonly noData: string;
}

const MARGIN = 24;
const TITLE_SIZE = 20;
const CELL_SIZE = 13;
const FOOT_SIZE = 12;
const LINE_HEIGHT = 1.5;
/** Of a letter, of its size. */
const LETTER = 0.56;
const CELL_PADDING = 8;
const WIDEST_CELL = 36;
const NARROWEST_PICTURE = 480;
const SIGN = 6;

/**
 * A table as a picture of its own: title above, heads, rows, then what signs mean, its day, sources and address.
 *
 * @returns the text of an SVG file, sizes in px; the same table gives the same text
 */
export function tableSvg(table: PicturedTable, { title, foot }: PictureWords, look: PictureLook): string {
  const laid = layOut(table);
  const width = Math.max(NARROWEST_PICTURE, laid.width) + 2 * MARGIN;
  const letters = (size: number) => (width - 2 * MARGIN) / (size * LETTER);
  const titleLines = wrappedLines(title, letters(TITLE_SIZE));
  const footLines = [...table.legend, ...foot].flatMap((line) => wrappedLines(line, letters(FOOT_SIZE)));
  const top = MARGIN + titleLines.length * TITLE_SIZE * LINE_HEIGHT;
  const signsAt = top + laid.height + 2 * CELL_PADDING;
  const below = signsAt + (table.signs.length > 0 ? 2 * CELL_PADDING : 0);
  const height = Math.ceil(below + footLines.length * FOOT_SIZE * LINE_HEIGHT + MARGIN);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(look.font)}" fill="${look.ink}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${look.ground}"/>`,
    ...titleLines.map((line, place) =>
      text(line, MARGIN, MARGIN + TITLE_SIZE * (1 + place * LINE_HEIGHT), TITLE_SIZE, ' font-weight="600"'),
    ),
    ...laid.rows.flatMap((row) => drawnRow(row, laid, top, look)),
    ...drawnLegend(table.signs, signsAt, look),
    ...footLines.map((line, place) => text(line, MARGIN, below + FOOT_SIZE * (1 + place * LINE_HEIGHT), FOOT_SIZE, '')),
    '</svg>',
  ].join('\n');
}

interface LaidCell {
  readonly lines: readonly string[];
  readonly sign?: PicturedSign | undefined;
}

interface LaidRow {
  readonly y: number;
  readonly height: number;
  readonly isHead: boolean;
  readonly cells: readonly LaidCell[];
}

interface LaidTable {
  readonly rows: readonly LaidRow[];
  readonly columns: readonly { readonly x: number; readonly width: number; readonly isNumber: boolean }[];
  readonly width: number;
  readonly height: number;
}

function layOut({ columns, rows }: PicturedTable): LaidTable {
  const wrap = ({ text, sign }: PicturedCell): LaidCell => ({
    lines: text === '' ? [] : wrappedLines(text, WIDEST_CELL),
    sign,
  });
  const all = [columns.map(({ head }) => wrap({ text: head })), ...rows.map((row) => row.map(wrap))];
  const widths = columns.map((_, place) => Math.max(...all.map((row) => widthOf(row[place]))));
  const heights = all.map((row) => Math.max(1, ...row.map(({ lines }) => lines.length)) * CELL_SIZE * LINE_HEIGHT);
  const tops = beginnings(heights.map((height) => height + CELL_PADDING));
  const lefts = beginnings(widths);
  return {
    rows: all.map((cells, place) => ({
      cells,
      isHead: place === 0,
      y: tops[place] ?? 0,
      height: (heights[place] ?? 0) + CELL_PADDING,
    })),
    columns: columns.map(({ isNumber }, place) => ({ x: lefts[place] ?? 0, width: widths[place] ?? 0, isNumber })),
    width: Math.ceil(sum(widths)),
    height: Math.ceil(sum(heights) + heights.length * CELL_PADDING),
  };
}

function widthOf(cell: LaidCell | undefined): number {
  const longest = Math.max(0, ...(cell?.lines ?? []).map((line) => line.length));
  return longest * CELL_SIZE * LETTER + (cell?.sign ? 3 * SIGN : 0) + 2 * CELL_PADDING;
}

function drawnRow({ cells, y, height, isHead }: LaidRow, laid: LaidTable, top: number, look: PictureLook): string[] {
  const baseline = round(top + y + height);
  const rule = `<path d="M${MARGIN} ${baseline}h${laid.width}" stroke="${isHead ? look.ink : look.line}"/>`;
  const drawn = cells.flatMap(({ lines, sign }, place) => {
    const column = laid.columns[place];
    if (column === undefined) return [];
    const left = MARGIN + column.x + CELL_PADDING;
    const x = column.isNumber ? MARGIN + column.x + column.width - CELL_PADDING : left + (sign ? 3 * SIGN : 0);
    const style = `${column.isNumber ? ' text-anchor="end"' : ''}${isHead ? ' font-weight="600"' : ''}`;
    const middle = top + y + CELL_PADDING / 2 + (CELL_SIZE * LINE_HEIGHT) / 2;
    return [
      ...(sign ? [drawnSign(sign, left + SIGN, middle, look)] : []),
      ...lines.map((line, nth) =>
        text(line, x, middle + CELL_SIZE * 0.36 + nth * CELL_SIZE * LINE_HEIGHT, CELL_SIZE, style),
      ),
    ];
  });
  return [...drawn, rule];
}

function drawnLegend(signs: readonly PicturedCell[], y: number, look: PictureLook): string[] {
  const lefts = beginnings(signs.map(({ text: said }) => 4 * SIGN + said.length * FOOT_SIZE * LETTER + CELL_PADDING));
  return signs.flatMap(({ sign, text: said }, place) => {
    const left = MARGIN + (lefts[place] ?? 0);
    return [
      ...(sign ? [drawnSign(sign, left + SIGN, y, look)] : []),
      text(said, left + 3 * SIGN, y + FOOT_SIZE * 0.36, FOOT_SIZE, ''),
    ];
  });
}

/** The shapes that tell a verdict without its colour, as on the page: full, half, hollow, dashed. */
function drawnSign(sign: PicturedSign, x: number, y: number, look: PictureLook): string {
  const ring = (colour: string, more = '') =>
    `<circle cx="${x}" cy="${y}" r="${SIGN - 1}" fill="none" stroke="${colour}" stroke-width="1.5"${more}/>`;
  switch (sign) {
    case 'MET':
      return `<circle cx="${x}" cy="${y}" r="${SIGN}" fill="${look.met}"/>`;
    case 'PARTLY_MET':
      return `${ring(look.notMet)}<path d="M${x} ${y - SIGN}a${SIGN} ${SIGN} 0 0 0 0 ${2 * SIGN}z" fill="${look.notMet}"/>`;
    case 'NOT_MET':
      return ring(look.notMet);
    case 'UNKNOWN':
      return ring(look.noData, ' stroke-dasharray="2 2"');
  }
}

function text(line: string, x: number, y: number, size: number, style: string): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${style}>${escaped(line)}</text>`;
}

function beginnings(sizes: readonly number[]): number[] {
  return sizes.map((_, place) => sum(sizes.slice(0, place)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(said: string): string {
  return said.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
