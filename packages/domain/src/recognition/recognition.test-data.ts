import { day } from '../kernel/calendar-day.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { UnitChange } from '../unit/unit-change.ts';
import { growUnitTree } from '../unit/unit-tree.ts';
import type { UnitVersion } from '../unit/unit-version.ts';
import { MERGER_RULES } from './merger-rule.ts';
import type { RecognitionDecision } from './recognition-decision.ts';
import { recognitionOn } from './recognition-on.ts';
import type { RecognitionRecord } from './recognition-record.ts';
import type { RecognitionStanding } from './recognition-state.ts';

export function buildVersion(overrides: Partial<UnitVersion> = {}): UnitVersion {
  return {
    identity: 'duc-long',
    level: 'COMMUNE',
    kind: 'COMMUNE',
    typeWord: null,
    code: '01669',
    name: 'Đức Long',
    parent: 'cao-bang',
    validFrom: day('2019-01-01'),
    validTo: null,
    instrument: null,
    ...overrides,
  };
}

export const NATION = buildVersion({ identity: 'VN', level: 'NATION', kind: 'NATION', name: 'Việt Nam', parent: null });
export const CAO_BANG = buildVersion({
  identity: 'cao-bang',
  level: 'PROVINCE',
  kind: 'PROVINCE',
  name: 'Cao Bằng',
  parent: 'VN',
});

export function buildChange(overrides: Partial<UnitChange> = {}): UnitChange {
  return {
    effectiveOn: day('2020-03-01'),
    kind: 'MERGE',
    from: 'le-loi',
    to: 'duc-long',
    coverage: 'WHOLE',
    instrument: null,
    note: null,
    ...overrides,
  };
}

/** QĐ 46/QĐ-UBND of 20/01/2020, which recognises communes of Cao Bằng for 2019. */
export function buildDecision(overrides: Partial<RecognitionDecision> = {}): RecognitionDecision {
  return {
    kind: 'GRANT',
    number: '46/QĐ-UBND',
    issuer: 'UBND tỉnh Cao Bằng',
    signedOn: day('2020-01-20'),
    effectiveOn: day('2020-01-20'),
    unit: 'duc-long',
    tier: 'STANDARD',
    criteriaSet: null,
    statusYear: 2019,
    citation: { source: 'qd-46-2020', phrase: null, locator: null },
    ...overrides,
  };
}

/** A record of the nation, the province and whatever communes the test is about. */
export function buildRecord({
  communes = [buildVersion()],
  changes = [],
  decisions = [],
  ...rest
}: {
  readonly communes?: readonly UnitVersion[];
  readonly changes?: readonly UnitChange[];
  readonly decisions?: readonly RecognitionDecision[];
} & Partial<Pick<RecognitionRecord, 'completeLists' | 'mergerRules' | 'sources'>> = {}) {
  return {
    decisionsOf: groupBy(decisions, ({ unit }) => [unit]),
    completeLists: [],
    sources: new Map([['ds-2020', { title: 'Danh sách xã đạt chuẩn tỉnh Cao Bằng', publishedOn: day('2020-12-31') }]]),
    mergerRules: MERGER_RULES,
    tree: growUnitTree({ versions: [NATION, CAO_BANG, ...communes], changes, aliases: [] }),
    ...rest,
  };
}

export const GRANT = buildDecision();

export const REVOCATION = buildDecision({
  kind: 'REVOKE',
  number: '900/QĐ-UBND',
  signedOn: day('2023-05-04'),
  effectiveOn: day('2023-05-10'),
  statusYear: null,
});

export const standingOn = (on: string, record: RecognitionRecord, unit = 'duc-long'): RecognitionStanding | undefined =>
  recognitionOn(unit, day(on), record)?.standing;
