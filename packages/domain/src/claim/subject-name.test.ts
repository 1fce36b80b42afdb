import { describe, expect, it } from 'vitest';
import { day } from '../kernel/calendar-day.ts';
import { buildVersion, CAO_BANG, NATION } from '../recognition/recognition.test-data.ts';
import type { UnitVersion } from '../unit/unit-version.ts';
import { subjectName } from './subject-name.ts';

function named(version: UnitVersion) {
  const unit = { version, asOf: day('2020-06-01') };
  return [subjectName(unit, 'vi'), subjectName(unit, 'en')];
}

describe('a unit in the sentence of a claim', () => {
  it('has its type word before the name in Vietnamese and after it in English', () => {
    expect(named(CAO_BANG)).toEqual(['tỉnh Cao Bằng', 'Cao Bằng province']);
    expect(named(buildVersion())).toEqual(['xã Đức Long', 'Đức Long commune']);
    expect(named(buildVersion({ kind: 'PROVINCIAL_CITY', level: 'DISTRICT', name: 'Cao Bằng' }))).toEqual([
      'thành phố Cao Bằng',
      'Cao Bằng city',
    ]);
  });

  it('is the whole country for the nation', () => {
    expect(named(NATION)).toEqual(['cả nước', 'the whole country']);
  });

  it('keeps the Vietnamese word of a village in both languages', () => {
    expect(named(buildVersion({ kind: 'XOM', level: 'VILLAGE', name: 'Nà Sác' }))).toEqual([
      'xóm Nà Sác',
      'xóm Nà Sác',
    ]);
  });
});
