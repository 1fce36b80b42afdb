import { expect, it } from 'vitest';
import { headlineName, unbrokenName } from './unit-name.ts';

it('keeps the type word with the name', () => {
  expect(unbrokenName({ name: 'Ngọc Côn', fullName: 'xã Ngọc Côn' })).toBe('xã\u00a0Ngọc Côn');
  expect(unbrokenName({ name: 'Cao Bằng', fullName: 'thành phố Cao Bằng' })).toBe('thành\u00a0phố\u00a0Cao Bằng');
});

it('leaves a name without a type word alone', () => {
  expect(unbrokenName({ name: 'Tổ dân phố 3', fullName: 'Tổ dân phố 3' })).toBe('Tổ dân phố 3');
});

it('begins a headline with a capital, the Vietnamese way', () => {
  expect(headlineName({ name: 'Hồng Trị', fullName: 'xã Hồng Trị' })).toBe('Xã\u00a0Hồng Trị');
  expect(headlineName({ name: 'A', fullName: 'đặc khu A' })).toBe('Đặc\u00a0khu\u00a0A');
});
