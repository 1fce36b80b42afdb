import { expect, it } from 'vitest';
import { fileName } from './file-name.ts';

it('names a file without diacritics, by place, content and day', () => {
  expect(fileName(['Cao Bằng', 'Chỉ tiêu', '2019-12-31'], 'csv')).toBe('cao-bang_chi-tieu_2019-12-31.csv');
});

it('leaves out what is empty and every sign that a file system minds', () => {
  expect(fileName(['', 'Đắk Lắk: 3/4 sao?', '2025-07-01'], 'xlsx')).toBe('dak-lak-3-4-sao_2025-07-01.xlsx');
});
