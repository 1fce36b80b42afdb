import { expect, it } from 'vitest';
import { tellingCertificate } from './telling-certificate.ts';

const told = (...states: string[]) => tellingCertificate(states.map((state, place) => ({ state, place })))?.place;

it('is one in force, also where a later one is not issued yet', () => {
  expect(told('NOT_YET', 'VALID', 'EXPIRED')).toBe(1);
});

it('is else the newest that was issued', () => {
  expect(told('NOT_YET', 'EXPIRED', 'REVOKED')).toBe(1);
});

it('is the first to come where none was issued, and none where there is none', () => {
  expect(told('NOT_YET', 'NOT_YET')).toBe(1);
  expect(told()).toBeUndefined();
});
