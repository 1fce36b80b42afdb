import { describe, expect, it } from 'vitest';
import { RECOGNITION_TIERS, type RecognitionTier } from '../claim/claim.ts';
import { UNIT_KINDS, type UnitKind } from '../unit/unit-kind.ts';
import { includesTier, isInProgramme, stepOf, tiersBelow } from './recognition-ladder.ts';

const COMMUNE_TIERS: RecognitionTier[] = ['STANDARD', 'ADVANCED', 'MODEL', 'MODERN'];
const CAN_HOLD: Record<UnitKind, RecognitionTier[]> = {
  NATION: [],
  PROVINCE: ['TASK_COMPLETED'],
  MUNICIPALITY: ['TASK_COMPLETED'],
  RURAL_DISTRICT: ['STANDARD', 'ADVANCED'],
  URBAN_DISTRICT: [],
  TOWN: ['TASK_COMPLETED'],
  PROVINCIAL_CITY: ['TASK_COMPLETED'],
  MUNICIPAL_CITY: ['TASK_COMPLETED'],
  COMMUNE: COMMUNE_TIERS,
  WARD: [],
  TOWNSHIP: [],
  SPECIAL_ZONE: COMMUNE_TIERS,
  THON: ['STANDARD', 'MODEL'],
  XOM: ['STANDARD', 'MODEL'],
  BAN: ['STANDARD', 'MODEL'],
  AP: ['STANDARD', 'MODEL'],
  BUON: ['STANDARD', 'MODEL'],
  LANG: ['STANDARD', 'MODEL'],
  RESIDENTIAL_GROUP: [],
};

describe('docs/domain/recognition.md: Who can hold what', () => {
  it.each(Object.keys(UNIT_KINDS) as UnitKind[])('a %s holds the statuses of its kind and no other', (kind) => {
    const held = RECOGNITION_TIERS.filter((tier) => stepOf(kind, tier) !== undefined);
    expect(new Set(held)).toEqual(new Set(CAN_HOLD[kind]));
    expect(isInProgramme(kind)).toBe(CAN_HOLD[kind].length > 0);
  });

  it('asks a commune for every status below, and modern for the standard alone', () => {
    expect(tiersBelow('COMMUNE', 'MODEL')).toEqual(['ADVANCED', 'STANDARD']);
    expect(tiersBelow('COMMUNE', 'MODERN')).toEqual(['STANDARD']);
    expect(includesTier('COMMUNE', 'MODERN', 'STANDARD')).toBe(true);
    expect(includesTier('COMMUNE', 'MODERN', 'ADVANCED')).toBe(false);
  });

  it('asks a village for nothing before its model status', () => {
    expect(tiersBelow('XOM', 'MODEL')).toEqual([]);
  });

  it('includes nothing in a status that its kind cannot hold', () => {
    expect(tiersBelow('WARD', 'ADVANCED')).toEqual([]);
    expect(includesTier('WARD', 'ADVANCED', 'STANDARD')).toBe(false);
  });
});
