import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/browser';
import type { Messages } from '../i18n/words.ts';
import type { TakenCell, TakenFile } from './taken-table.ts';

const WIDEST = 60;

/** A workbook of three sheets: the rows, where they were read, and what to know about them. */
export function xlsxFile(file: TakenFile, words: Messages['takeAway']): Promise<Blob> {
  const { columns, rows, sources } = file;
  const data = [columns.map(({ label }) => head(label)), ...rows.map((row) => row.map(cell))];
  const sourceRows = [
    [words.sourceTitle, words.publisher, words.publishedOn, words.link].map(head),
    ...sources.map(({ title, publisher, publishedOn, link }) => [title, publisher, publishedOn, link].map(cell)),
  ];
  const notes = notesOf(file, words).map(([name, text]) => [head(name), cell(text)]);
  return writeExcelFile([
    { sheet: words.dataSheet, data, columns: widths(data), stickyRowsCount: 1 },
    { sheet: words.sourceSheet, data: sourceRows, columns: widths(sourceRows), stickyRowsCount: 1 },
    { sheet: words.noteSheet, data: notes, columns: [{ width: 22 }, { width: 90 }] },
  ]).toBlob();
}

function notesOf(file: TakenFile, words: Messages['takeAway']): [string, TakenCell][] {
  return [
    [words.title, file.title],
    [words.day, file.day],
    [words.link, file.address],
    [words.revision, file.revision],
    [words.rowCount, file.rows.length],
    ...(file.isSynthetic ? [[words.synthetic, words.syntheticText] as [string, string]] : []),
    [words.kinds, words.kindsText],
    ...(file.notes ?? []).map((note): [string, string] => [words.note, note]),
  ];
}

function head(value: string): Cell {
  return { value, type: String, fontWeight: 'bold' };
}

/** A code stays text, so that 04 keeps its zero. */
function cell(value: TakenCell): Cell {
  if (value === null) return null;
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
}

function widths(data: SheetData): { width: number }[] {
  const [first = []] = data;
  return first.map((_, place) => {
    const lengths = data.map((row) => String((row[place] as { value?: unknown } | null)?.value ?? '').length);
    return { width: Math.min(WIDEST, Math.max(8, ...lengths) + 2) };
  });
}
