import type { UnitKind } from '@ntm/domain/unit/unit-kind';
import { groupIntoLives, type UnitLife } from '@ntm/domain/unit/unit-life';
import type { UnitVersion } from '@ntm/domain/unit/unit-version';
import type { VillageList } from '@ntm/domain/unit/village-list';
import type { Region } from '../gazetteer/read-province-regions.ts';
import { randomOf } from './random.ts';
import { GREAT_MERGER } from './report-rounds.ts';
import type { SampleBase, SampleCommune } from './sample-base.ts';
import { VILLAGE_SOURCE } from './sample-sources.ts';

/** What villages are mostly called in a region, and in the provinces that differ from it. */
const KIND_OF_REGION: Record<Region, UnitKind> = {
  TDMNPB: 'THON',
  DBSH: 'THON',
  BTB: 'THON',
  DHNTB: 'THON',
  TN: 'THON',
  DNB: 'AP',
  DBSCL: 'AP',
};
const KIND_OF_PROVINCE: Readonly<Record<string, UnitKind>> = {
  'Cao Bằng': 'XOM',
  'Hoà Bình': 'XOM',
  'Thái Nguyên': 'XOM',
  'Điện Biên': 'BAN',
  'Lai Châu': 'BAN',
  'Sơn La': 'BAN',
  'Đắk Lắk': 'BUON',
  'Gia Lai': 'LANG',
};

/** Neutral words that name no place; a number follows where a commune has more villages than these. */
const NAMES = [
  'Đông',
  'Tây',
  'Nam',
  'Bắc',
  'Trung',
  'Thượng',
  'Hạ',
  'Nội',
  'Ngoại',
  'Mới',
  'Giữa',
  'Đầu',
  'Cuối',
  'Trước',
  'Sau',
] as const;

export interface SampleVillages {
  readonly versions: readonly UnitVersion[];
  readonly lists: readonly VillageList[];
}

/**
 * Villages of every commune, ward and township for the whole of its life, and the complete list that names them. None
 * passes from one commune to another: a village ends with its commune, as in the record.
 */
export function sampleVillages(base: SampleBase): SampleVillages {
  const settled = [...groupIntoLives(base.record.unitVersions).values()].flatMap((life) => {
    const [first] = life.versions;
    const commune = first?.level === 'COMMUNE' ? base.describe({ version: first, asOf: life.validFrom }) : undefined;
    return commune ? [{ life, villages: villagesOf(life, commune) }] : [];
  });
  return {
    versions: settled.flatMap(({ villages }) => villages),
    lists: settled.map(({ life, villages }) => listOf(life, villages)),
  };
}

function villagesOf({ identity, validFrom, validTo }: UnitLife, commune: SampleCommune): UnitVersion[] {
  const random = randomOf('villages', identity);
  const isRural = commune.unit.version.kind === 'COMMUNE' || commune.unit.version.kind === 'SPECIAL_ZONE';
  const [fewest, most] = sizeOf(isRural, validFrom >= GREAT_MERGER);
  const count = random.whole(fewest, most);
  const kind = isRural ? ruralKind(commune) : 'RESIDENTIAL_GROUP';
  const isNumbered = !isRural || random.happens(0.4);
  const firstName = random.whole(0, NAMES.length - 1);
  return Array.from({ length: count }, (_, place) => ({
    identity: `SV-${identity}-${place + 1}`,
    level: 'VILLAGE' as const,
    kind,
    typeWord: null,
    code: null,
    name: isNumbered ? `${place + 1}` : inventedName(firstName + place),
    parent: identity,
    validFrom,
    validTo,
    instrument: null,
  }));
}

/** Fewest and most villages. The communes of July 2025 are made from several older ones. */
function sizeOf(isRural: boolean, isYoung: boolean): readonly [number, number] {
  if (isYoung) return isRural ? [10, 22] : [6, 14];
  return isRural ? [4, 8] : [3, 5];
}

function ruralKind({ province, region }: SampleCommune): UnitKind {
  return KIND_OF_PROVINCE[province.version.name] ?? KIND_OF_REGION[region];
}

/** "Đông", and "Đông 2" on the second round through the names. */
function inventedName(place: number): string {
  const round = Math.floor(place / NAMES.length);
  return `${NAMES[place % NAMES.length]}${round === 0 ? '' : ` ${round + 1}`}`;
}

function listOf({ identity, validFrom }: UnitLife, villages: readonly UnitVersion[]): VillageList {
  return {
    id: `sample-villages-${identity.toLowerCase()}`,
    commune: identity,
    source: VILLAGE_SOURCE,
    asOf: validFrom,
    isComplete: true,
    statedCount: villages.length,
    villages: villages.map((village) => village.identity),
    note: null,
  };
}
