import { expect, it } from 'vitest';
import { addresses } from './addresses.ts';

const PAGES = ['Nation', 'Unit', 'Search', 'Sources', 'Source'] as const;

it.each([
  ['/', 'Nation', {}],
  ['/don-vi/C01669-1?ngay=2020-02-15', 'Unit', { identity: 'C01669-1', ngay: '2020-02-15' }],
  ['/tim?q=duc+long&cap=COMMUNE', 'Search', { q: 'duc long', cap: 'COMMUNE' }],
  ['/nguon', 'Sources', {}],
  ['/nguon/cao-bang-2020?lang=en', 'Source', { slug: 'cao-bang-2020', lang: 'en' }],
])('%s is the page %s', (address, name, params) => {
  expect(addresses.getRoute(PAGES, address)).toMatchObject({ name, params });
});

it.each(['/don-vi', '/nguon/a/b', '/khong-co'])('%s is no page', (address) => {
  expect(addresses.getRoute(PAGES, address)).toBeUndefined();
});

it('a level that does not exist narrows nothing', () => {
  expect(addresses.getRoute(PAGES, '/tim?q=a&cap=PLANET')?.params).toEqual({ q: 'a' });
});
