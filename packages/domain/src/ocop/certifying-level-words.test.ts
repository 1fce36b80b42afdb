import { expect, it } from 'vitest';
import { CERTIFYING_LEVEL_WORDS } from './certifying-level-words.ts';

it('every level that may certify has its words', () => {
  expect(CERTIFYING_LEVEL_WORDS).toEqual({
    vi: { NATION: 'cấp trung ương', PROVINCE: 'cấp tỉnh', DISTRICT: 'cấp huyện', COMMUNE: 'cấp xã', VILLAGE: 'thôn' },
    en: { NATION: 'central', PROVINCE: 'provincial', DISTRICT: 'district', COMMUNE: 'commune', VILLAGE: 'village' },
  });
});
