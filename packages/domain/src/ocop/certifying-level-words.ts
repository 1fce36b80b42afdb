import type { Language } from '../kernel/bilingual.ts';
import type { UnitLevel } from '../unit/unit-kind.ts';

/** A level of government as the one that certifies. */
export const CERTIFYING_LEVEL_WORDS: Record<Language, Record<UnitLevel, string>> = {
  vi: { NATION: 'cấp trung ương', PROVINCE: 'cấp tỉnh', DISTRICT: 'cấp huyện', COMMUNE: 'cấp xã', VILLAGE: 'thôn' },
  en: { NATION: 'central', PROVINCE: 'provincial', DISTRICT: 'district', COMMUNE: 'commune', VILLAGE: 'village' },
};
