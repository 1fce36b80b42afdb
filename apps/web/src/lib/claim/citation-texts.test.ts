import { csvText } from '@ntm/domain/file/csv-text';
import { expect, it } from 'vitest';
import { bibtex, type Cited, citationSentence } from './citation-texts.ts';

const cited: Cited = {
  key: 'S0-03',
  statement: 'Phấn đấu năm 2020: tỉnh Cao Bằng có thêm 8 xã đạt chuẩn nông thôn mới.',
  statementEn: 'Target for 2020: 8 more communes in Cao Bằng.',
  source: { title: 'Cao Bằng phấn đấu 8 xã', issuer: 'Báo Cao Bằng', publishedOn: '2020-02-15', url: null },
  permalink: 'http://atlas/nguon/cao-bang-2020?ngay=2020-02-15#S0-03',
};

it('is quoted in one sentence with who said it, when, and where to check it', () => {
  expect(citationSentence(cited, 'vi', () => '15/02/2020')).toBe(
    'Phấn đấu năm 2020: tỉnh Cao Bằng có thêm 8 xã đạt chuẩn nông thôn mới (Báo Cao Bằng, “Cao Bằng phấn đấu 8 xã”, 15/02/2020; theo NTM Atlas, http://atlas/nguon/cao-bang-2020?ngay=2020-02-15#S0-03).',
  );
  expect(citationSentence(cited, 'en', () => '15/02/2020')).toMatch(/^Target for 2020.*; via NTM Atlas/);
});

it('leaves out of a bibliography what the source does not say', () => {
  const entry = bibtex({ ...cited, source: { title: 'Quyết định' } });
  expect(entry).toMatch(/^@misc\{ntmatlas-S0-03,\n {2}title = \{Quyết định\},\n {2}url = \{http/);
  expect(entry).not.toContain('author');
});

it('opens in a spreadsheet as text, whatever a cell begins with', () => {
  expect(
    csvText([
      ['a', 'b'],
      ['=1+1', 'nói "thế", rồi'],
      [2.5, null],
    ]),
  ).toBe('\uFEFFa,b\r\n\'=1+1,"nói ""thế"", rồi"\r\n2.5,\r\n');
});
