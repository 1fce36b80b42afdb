import { expect, it } from 'vitest';
import { loadI18n } from './i18n/i18n.tsx';
import { lifeSpan } from './life-span.ts';

const vi = await loadI18n('vi');
const en = await loadI18n('en');

it('ends on the last day on which the unit existed, not on the first without it', () => {
  const life = { validFrom: '2020-02-01', validTo: '2025-07-01', isOlderThanRegister: false };
  expect(lifeSpan(life, vi)).toBe('từ 01/02/2020, đến hết 30/06/2025');
  expect(lifeSpan(life, en)).toBe('from 01/02/2020, to 30/06/2025');
});

it('does not take the first day of the register for a birthday', () => {
  const life = { validFrom: '2019-01-01', validTo: null, isOlderThanRegister: true };
  expect(lifeSpan(life, vi)).toBe('có từ trước 01/01/2019, đến nay');
});
