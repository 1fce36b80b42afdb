import type { Language } from '../kernel/bilingual.ts';
import { fullName } from '../unit/full-name.ts';
import type { UnitKind } from '../unit/unit-kind.ts';
import type { UnitOnDay } from '../unit/unit-on-day.ts';

const ENGLISH_WORD = {
  PROVINCE: 'province',
  MUNICIPALITY: 'city',
  RURAL_DISTRICT: 'district',
  URBAN_DISTRICT: 'urban district',
  TOWN: 'town',
  PROVINCIAL_CITY: 'city',
  MUNICIPAL_CITY: 'city',
  COMMUNE: 'commune',
  WARD: 'ward',
  TOWNSHIP: 'township',
  SPECIAL_ZONE: 'special zone',
} as const satisfies Partial<Record<UnitKind, string>>;

/** A unit as a sentence names it: "tỉnh Cao Bằng", "Cao Bằng province". Villages keep their Vietnamese word. */
export function subjectName(unit: UnitOnDay, lang: Language): string {
  const { version } = unit;
  if (version.kind === 'NATION') return lang === 'vi' ? 'cả nước' : 'the whole country';
  if (lang === 'vi' || !hasEnglishWord(version.kind)) return fullName(version);
  return `${version.name} ${ENGLISH_WORD[version.kind]}`;
}

function hasEnglishWord(kind: UnitKind): kind is keyof typeof ENGLISH_WORD {
  return kind in ENGLISH_WORD;
}
