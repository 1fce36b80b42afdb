import { expect, it } from 'vitest';
import { loadI18n } from './i18n/i18n.tsx';
import { withWords } from './i18n/words.ts';
import { paperName } from './paper-name.ts';

await withWords(async () => undefined, 'unit-page')();
const vi = await loadI18n('vi');

it('says what kind of paper a number names', () => {
  expect(paperName('72/2025/QH15', vi)).toBe('Nghị quyết 72/2025/QH15');
  expect(paperName('1657/NQ-UBTVQH15', vi)).toBe('Nghị quyết 1657/NQ-UBTVQH15');
  expect(paperName('27/NQ-HĐND', vi)).toBe('Nghị quyết 27/NQ-HĐND');
  expect(paperName('1980/QĐ-TTg', vi)).toBe('Quyết định 1980/QĐ-TTg');
});

it('leaves what is no number as it is written', () => {
  expect(paperName('Nghị quyết của tỉnh', vi)).toBe('Nghị quyết của tỉnh');
});
