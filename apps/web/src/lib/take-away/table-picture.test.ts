import { beforeAll, expect, it } from 'vitest';
import { type I18n, loadI18n } from '../i18n/i18n.tsx';
import { withWords } from '../i18n/words.ts';
import { picturedTable } from './pictured-table.ts';
import { tableSvg } from './table-picture.ts';
import type { TakenFile } from './taken-table.ts';

const LOOK = {
  font: 'sans-serif',
  ground: '#fff',
  ink: '#000',
  line: '#ccc',
  met: '#0a0',
  notMet: '#a60',
  noData: '#888',
};
const WORDS = { title: 'Lưới tiêu chí – tỉnh Cao Bằng', foot: ['Ngày: 31/12/2019', 'Nguồn: Báo Cao Bằng'] };

const FILE: TakenFile = {
  title: WORDS.title,
  day: '2019-12-31',
  address: 'https://ntm.example.org/luoi/P04-1',
  revision: 1,
  isSynthetic: false,
  sources: [],
  columns: [
    { key: 'unit_identity', label: 'Ký hiệu' },
    { key: 'unit', label: 'Đơn vị' },
    { key: 'met_count', label: 'Đạt' },
    { key: 'assessed_on', label: 'Ngày đánh giá' },
    { key: 'note', label: 'Ghi chú' },
    { key: 'criterion_1', label: '1 Quy hoạch', short: '1' },
  ],
  rows: [
    ['C01-1', 'xã <Một> & Hai', 1430, '2019-12-31', null, 'MET'],
    ['C02-1', 'xã Ba', null, null, null, null],
    ['C03-1', 'xã Bốn', 11.5, null, null, 'NOT_MET'],
  ],
  pictured: ['unit', 'met_count', 'assessed_on', 'note', 'criterion_1'],
};

let vi: I18n;
let en: I18n;
beforeAll(async () => {
  await withWords(async () => undefined, 'take-away')();
  [vi, en] = await Promise.all([loadI18n('vi'), loadI18n('en')]);
});

it('shows people the columns they read, in their language, and leaves out what nobody knows', () => {
  const { columns, rows } = picturedTable(FILE, vi);
  expect(columns.map(({ head }) => head)).toEqual(['Đơn vị', 'Đạt', 'Ngày đánh giá', '1']);
  expect(rows[0]?.map(({ text }) => text)).toEqual(['xã <Một> & Hai', '1.430', '31/12/2019', '']);
  expect(picturedTable(FILE, en).rows[2]?.[1]?.text).toBe('11.5');
});

it('never shows what is not known as 0, and says what the dash means', () => {
  const { rows, legend } = picturedTable(FILE, vi);
  expect(rows[1]?.map(({ text }) => text)).toEqual(['xã Ba', '–', '–', '–']);
  expect(legend).toContain('– chưa có số liệu, không phải 0');
});

it('says beside the table what its short heads and its signs mean', () => {
  const { legend, signs } = picturedTable(FILE, vi);
  expect(legend[0]).toBe('1 Quy hoạch');
  expect(signs).toEqual([
    { sign: 'MET', text: 'Đạt' },
    { sign: 'NOT_MET', text: 'Chưa đạt' },
  ]);
});

it('draws every row with its title, day and source, and nothing that a browser would take for a tag', () => {
  const svg = tableSvg(picturedTable(FILE, vi), WORDS, LOOK);
  expect(svg).toContain('xã &lt;Một&gt; &amp; Hai');
  for (const said of ['xã Ba', 'xã Bốn', ...WORDS.foot]) expect(svg).toContain(`>${said}</text>`);
  expect(svg.match(/<text /g)).toHaveLength(1 + 4 + 10 + 2 + 2 + 2);
});

it('tells verdicts apart by shape, not by colour alone', () => {
  const grey = { ...LOOK, met: '#000', notMet: '#000', noData: '#000' };
  const [met, notMet] = ['MET', 'NOT_MET'].map((verdict) => {
    const file = { ...FILE, rows: [['C01-1', 'xã', 1, null, null, verdict]], pictured: ['criterion_1'] };
    return /<circle.*?>/.exec(tableSvg(picturedTable(file, vi), WORDS, grey))?.[0];
  });
  expect(met).toContain('fill="#000"');
  expect(notMet).toContain('fill="none"');
});

it('grows with its rows and breaks what is long instead of running out of the picture', () => {
  const heightOf = (svg: string) => Number(/ height="(\d+)"/.exec(svg)?.[1]);
  const long = { ...FILE, rows: [[null, 'một hai ba bốn năm '.repeat(10).trim(), 1, null, null, 'MET']] };
  const short = { ...FILE, rows: FILE.rows.slice(0, 1) };
  const draw = (file: TakenFile) => tableSvg(picturedTable(file, vi), WORDS, LOOK);
  expect(heightOf(draw(FILE))).toBeGreaterThan(heightOf(draw(short)));
  expect(heightOf(draw(long))).toBeGreaterThan(heightOf(draw(short)));
});
