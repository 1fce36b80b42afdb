/** Place in the hierarchy. How many levels exist depends on the day: no DISTRICT since 2025-07-01. */
export const UNIT_LEVELS = ['NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** Legal kind of a unit with its level and the Vietnamese type word that stands before its name. */
export const UNIT_KINDS = {
  NATION: { level: 'NATION', word: '' },
  PROVINCE: { level: 'PROVINCE', word: 'tỉnh' },
  MUNICIPALITY: { level: 'PROVINCE', word: 'thành phố' },
  RURAL_DISTRICT: { level: 'DISTRICT', word: 'huyện' },
  URBAN_DISTRICT: { level: 'DISTRICT', word: 'quận' },
  TOWN: { level: 'DISTRICT', word: 'thị xã' },
  PROVINCIAL_CITY: { level: 'DISTRICT', word: 'thành phố' },
  MUNICIPAL_CITY: { level: 'DISTRICT', word: 'thành phố' },
  COMMUNE: { level: 'COMMUNE', word: 'xã' },
  WARD: { level: 'COMMUNE', word: 'phường' },
  TOWNSHIP: { level: 'COMMUNE', word: 'thị trấn' },
  SPECIAL_ZONE: { level: 'COMMUNE', word: 'đặc khu' },
  THON: { level: 'VILLAGE', word: 'thôn' },
  XOM: { level: 'VILLAGE', word: 'xóm' },
  BAN: { level: 'VILLAGE', word: 'bản' },
  AP: { level: 'VILLAGE', word: 'ấp' },
  BUON: { level: 'VILLAGE', word: 'buôn' },
  LANG: { level: 'VILLAGE', word: 'làng' },
  RESIDENTIAL_GROUP: { level: 'VILLAGE', word: 'tổ dân phố' },
} as const satisfies Record<string, { level: UnitLevel; word: string }>;
export type UnitKind = keyof typeof UNIT_KINDS;
