import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { sameName } from './same-name.ts';

describe('folding, for finding', () => {
  it.each([
    ['Đức Long', 'duc long'],
    ['ĐẮK  NÔNG ', 'dak nong'],
    ['Bà Rịa\u00a0- Vũng Tàu', 'ba ria - vung tau'],
    ['Thừa Thiên Huế'.normalize('NFD'), 'thua thien hue'],
  ])('reads %s as typed without marks', (name, folded) => {
    expect(fold(name)).toBe(folded);
  });
});

describe('the same name, for matching', () => {
  it.each([
    ['Hoà An', 'Hòa An'],
    ['Thuỷ Nguyên', 'Thủy Nguyên'],
    ['Loè', 'Lòe'],
    ['Hoà An', 'HOÀ AN'],
    ['Đức Long', 'Đức Long'.normalize('NFD')],
    ['Khoẻ', 'Khỏe'],
  ])('holds %s and %s for one', (one, other) => {
    expect(sameName(one, other)).toBe(true);
  });

  it.each([
    ['Hòa An', 'Hoa An'],
    ['Đức Long', 'Duc Long'],
    ['Quý', 'Qúy'],
    ['Hoàn', 'Hòan'],
    ['Mỹ Hưng', 'Mĩ Hưng'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(sameName(one, other)).toBe(false);
  });
});
