import { expect, it } from 'vitest';
import { csvText } from './csv-text.ts';

it('begins with a byte order mark, so that a spreadsheet reads the diacritics', () => {
  expect(csvText([['xã Chu Trinh']])).toBe('\uFEFFxã Chu Trinh\r\n');
});

it('leaves no cell that a spreadsheet would run as a formula', () => {
  expect(csvText([['=1+1', '+84', '-2', '@x', '\tx']])).toBe("\uFEFF'=1+1,'+84,'-2,'@x,'\tx\r\n");
});

it('quotes codes and leaves numbers bare', () => {
  expect(csvText([['04', 4, 11.5, '01720']])).toBe('\uFEFF"04",4,11.5,"01720"\r\n');
});

it('doubles quotes and keeps what is not known empty', () => {
  expect(csvText([['nói "đạt", rồi', null, undefined]])).toBe('\uFEFF"nói ""đạt"", rồi",,\r\n');
});
