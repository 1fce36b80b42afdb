import { expect, it } from 'vitest';
import { compareVietnamese } from './vietnamese-order.ts';

it('sorts by the Vietnamese alphabet, then tone, numbers by size', () => {
  const inOrder = [
    'An Lạc',
    'Ân Thi',
    'Ba Bể',
    'Dân Chủ',
    'Đa Thông',
    'Ea Kly',
    'Thôn 2',
    'Thôn 10',
    'Ước Lễ',
    'Yên Thổ',
  ];
  expect(inOrder.toReversed().sort(compareVietnamese)).toEqual(inOrder);
});
