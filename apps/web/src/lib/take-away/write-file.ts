import { csvText } from '@ntm/domain/file/csv-text';
import { fileName } from '@ntm/domain/file/file-name';
import type { Messages } from '../i18n/words.ts';
import { jsonText } from './json-text.ts';
import type { TakenFile } from './taken-table.ts';

export type TableFormat = 'xlsx' | 'csv' | 'json';

/** The rows as a file; the writer of workbooks comes when one is asked for. */
export async function writeFile(file: TakenFile, format: TableFormat, words: Messages['takeAway']): Promise<Blob> {
  if (format === 'json') return new Blob([jsonText(file)], { type: 'application/json' });
  if (format === 'csv') {
    const rows = [file.columns.map(({ key }) => key), ...file.rows];
    return new Blob([csvText(rows)], { type: 'text/csv;charset=utf-8' });
  }
  const { xlsxFile } = await import('./xlsx-file.ts');
  return xlsxFile(file, words);
}

/** Hands a file over to the reader's device, named after what is in it. */
export function saveFile(blob: Blob, naming: readonly string[], ending: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(naming, ending);
  link.click();
  // The browser has begun to read it by then; an address never given back would keep the file in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
