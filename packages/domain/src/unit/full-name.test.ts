import { expect, it } from 'vitest';
import { fullName } from './full-name.ts';
import type { UnitKind } from './unit-kind.ts';

it.each<[UnitKind, string | null, string, string]>([
  ['COMMUNE', null, 'Đức Long', 'xã Đức Long'],
  ['WARD', null, '1', 'phường 1'],
  ['MUNICIPALITY', null, 'Hà Nội', 'thành phố Hà Nội'],
  ['SPECIAL_ZONE', null, 'Lý Sơn', 'đặc khu Lý Sơn'],
  ['COMMUNE', null, 'Bản Qua', 'xã Bản Qua'],
  ['RESIDENTIAL_GROUP', null, 'Tổ dân phố 3', 'Tổ dân phố 3'],
  ['RESIDENTIAL_GROUP', 'khối phố', 'Trần Phú', 'khối phố Trần Phú'],
  ['NATION', null, 'Việt Nam', 'Việt Nam'],
])('writes a %s with type word %s called %s as "%s"', (kind, typeWord, name, written) => {
  expect(fullName({ kind, typeWord, name })).toBe(written);
});
