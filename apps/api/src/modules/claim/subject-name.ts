import type { Language } from '@ntm/domain/claim/measure';
import { fullName } from '@ntm/domain/unit/full-name';
import type { UnitKind } from '@ntm/domain/unit/unit-kind';
import type { UnitOnDay } from '@ntm/domain/unit/unit-on-day';

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
