import { expect, it } from 'vitest';
import { printedIn } from './printed-in.ts';

it.each([
  ['phấn đấu có thêm 8 xã đạt chuẩn', { value: 8 }, '8'],
  ['có 02 xã, chiếm 2,5%', { value: 2.5 }, '2,5'],
  ['có 02 xã', { value: 2 }, '02'],
  ['bình quân 1 - 1,5 tiêu chí', { value: 1, valueTo: 1.5 }, '1 - 1,5'],
  ['hiến 177.165m2 đất', { value: 177165 }, '177.165'],
  ['năm 2020 có 18 xã', { value: 8 }, undefined],
  ['tám xã về đích', { value: 8 }, undefined],
  ['nâng cao chất lượng', { value: null }, undefined],
])('in “%s” finds the figure as it is printed', (phrase, claim, printed) => {
  expect(printedIn(phrase, claim)).toBe(printed);
});
