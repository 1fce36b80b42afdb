import { describe, expect, it } from 'vitest';
import { hasAllWords } from './match-words.ts';

describe('what is typed finds a title', () => {
  it.each([
    ['quyet dinh 318', 'Quyết định 318/QĐ-TTg về bộ tiêu chí quốc gia'],
    ['tieu chi 2021', 'Bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2021–2025'],
    ['OCOP sao', 'Sản phẩm OCOP từ 3 sao trở lên'],
    ['thu nhap', 'Thu nhập bình quân đầu người'],
  ])('%s → %s', (typed, title) => expect(hasAllWords(title, typed)).toBe(true));

  it.each([
    ['', 'Thu nhập bình quân đầu người'],
    ['/ -', 'Thu nhập bình quân đầu người'],
    ['nhap khau', 'Thu nhập bình quân đầu người'],
    ['hap', 'Thu nhập bình quân đầu người'],
  ])('%s does not find %s', (typed, title) => expect(hasAllWords(title, typed)).toBe(false));
});
