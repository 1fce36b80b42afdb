import { expect, it } from 'vitest';
import { withoutVerdict } from './without-verdict.ts';

it('does not say the outcome twice', () => {
  expect(withoutVerdict('Chưa rõ: hồ sơ chưa có quyết định nào.', 'Chưa rõ')).toBe('Hồ sơ chưa có quyết định nào.');
  expect(withoutVerdict('Đạt: điện an toàn.', 'Đạt')).toBe('Điện an toàn.');
});

it('leaves a reason alone that does not begin with its outcome', () => {
  expect(withoutVerdict('Xã A được công nhận.', 'Được công nhận')).toBe('Xã A được công nhận.');
});
