import { expect, it } from 'vitest';
import { type CitedPage, pageBibtex, pageSentence } from './page-citation-texts.ts';

const PAGE: CitedPage = {
  title: 'Xã Chu Trinh',
  day: '2020-02-15',
  readOn: '2026-11-22',
  revision: 3,
  isSynthetic: false,
  permalink: 'https://ntm.example.org/don-vi/C01720-1?ngay=2020-02-15',
};
const day = (iso: string) => iso.split('-').toReversed().join('/');

it('says in one sentence which page, as of which day, of which revision, where and when it was read', () => {
  expect(pageSentence(PAGE, 'vi', day)).toBe(
    '“Xã Chu Trinh”, NTM Atlas, số liệu tại ngày 15/02/2020, bản ghi số 3, https://ntm.example.org/don-vi/C01720-1?ngay=2020-02-15 (đọc ngày 22/11/2026).',
  );
  expect(pageSentence(PAGE, 'en', day)).toContain('as of 15/02/2020, revision 3, https://');
});

it('is an entry that a bibliography can hold, under a key without diacritics', () => {
  const entry = pageBibtex(PAGE);
  expect(entry).toMatch(/^@online\{ntmatlas-xa-chu-trinh-2020-02-15,\n/);
  expect(entry).toContain('  date = {2020-02-15},\n');
  expect(entry).toContain('  urldate = {2026-11-22},\n');
  expect(entry).toContain('note = {As of 2020-02-15, revision 3}');
  expect([...entry].filter((sign) => sign === '{')).toHaveLength([...entry].filter((sign) => sign === '}').length);
});

it('never lets invented figures be cited as real', () => {
  const invented = { ...PAGE, isSynthetic: true };
  expect(pageSentence(invented, 'vi', day)).toContain('dữ liệu mô phỏng, không phải số liệu thật');
  expect(pageSentence(invented, 'en', day)).toContain('synthetic data, not real figures');
  expect(pageBibtex(invented)).toContain('synthetic data, not real figures');
});
