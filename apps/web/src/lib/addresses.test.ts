import { expect, it } from 'vitest';
import { addresses, PAGES } from './addresses.ts';

it.each([
  ['/', 'Nation', {}],
  ['/don-vi?mo=P04-1.D045-1&tai=P04-1', 'Tree', { mo: 'P04-1.D045-1', tai: 'P04-1' }],
  ['/don-vi/C01669-1?ngay=2020-02-15', 'Unit', { identity: 'C01669-1', ngay: '2020-02-15' }],
  [
    '/luoi/P04-1?bo=A&nam=2024&sap-xep=tc-10&loc=an&thieu=3',
    'Grid',
    { identity: 'P04-1', bo: 'A', 'sap-xep': 'tc-10' },
  ],
  ['/tim?q=duc+long&cap=COMMUNE', 'Search', { q: 'duc long', cap: 'COMMUNE' }],
  ['/nguon', 'Sources', {}],
  ['/nguon/cao-bang-2020?lang=en', 'Source', { slug: 'cao-bang-2020', lang: 'en' }],
  ['/chi-tieu?danh-gia=NOT_MET&ky=2021-2025', 'Targets', { 'danh-gia': 'NOT_MET', ky: '2021-2025' }],
  ['/mau-thuan?tinh-trang=OPEN', 'Conflicts', { 'tinh-trang': 'OPEN' }],
  ['/doi-chieu?don-vi=VN&thuoc-do=X&tu=2019&den=2020', 'Reconciliation', { 'don-vi': 'VN', tu: '2019', den: '2020' }],
  ['/bo-tieu-chi', 'RuleBooks', {}],
  ['/bo-tieu-chi/A?so-sanh=B', 'RuleBook', { code: 'A', 'so-sanh': 'B' }],
  ['/ocop?a=30&b=22.5&c=35&ngay-cham=2026-08-05', 'Ocop', { a: '30', b: '22.5', 'ngay-cham': '2026-08-05' }],
])('%s is the page %s', (address, name, params) => {
  expect(addresses.getRoute(PAGES, address)).toMatchObject({ name, params });
});

it.each(['/don-vi/a/b', '/nguon/a/b', '/khong-co'])('%s is no page', (address) => {
  expect(addresses.getRoute(PAGES, address)).toBeUndefined();
});

it('a level that does not exist narrows nothing', () => {
  expect(addresses.getRoute(PAGES, '/tim?q=a&cap=PLANET')?.params).toEqual({ q: 'a' });
});
