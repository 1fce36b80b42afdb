import fc from 'fast-check';
import { type CalendarDay, day, dayAfter } from '../src/kernel/calendar-day.ts';
import type { Coverage, UnitChange, UnitChangeKind } from '../src/unit/unit-change.ts';
import type { UnitLevel } from '../src/unit/unit-kind.ts';
import type { UnitRecord } from '../src/unit/unit-tree.ts';
import type { UnitIdentity, UnitVersion } from '../src/unit/unit-version.ts';

/** What may happen on one day; `first` and `second` choose among the units that exist then. */
const EVENTS = [
  'CREATE',
  'ABSORB',
  'MERGE_INTO_NEW',
  'SPLIT',
  'PARTIAL_TRANSFER',
  'RENAME',
  'RETYPE',
  'REPARENT',
  'DISSOLVE',
  'END_DISTRICT',
] as const;

interface Event {
  readonly what: (typeof EVENTS)[number];
  readonly first: number;
  readonly second: number;
}

export interface RandomHistory extends UnitRecord {
  /** Every day on which something happens, the first and one after the last included. */
  readonly days: readonly CalendarDay[];
}

/** Lives a small country through random events, so that every rule about time meets every kind of change. */
class Country {
  readonly closed: UnitVersion[] = [];
  readonly open = new Map<UnitIdentity, UnitVersion>();
  readonly changes: UnitChange[] = [];
  readonly days: CalendarDay[];
  today = day('2019-01-01');
  count = 0;

  constructor() {
    this.days = [this.today];
    this.begin('NATION', null);
    for (const province of [this.begin('PROVINCE', 'u1'), this.begin('PROVINCE', 'u1')]) {
      for (const district of [this.begin('DISTRICT', province), this.begin('DISTRICT', province)]) {
        for (let commune = 0; commune < 3; commune += 1) this.begin('COMMUNE', district);
      }
    }
  }

  begin(level: UnitLevel, parent: UnitIdentity | null, code?: string | null): UnitIdentity {
    this.count += 1;
    const identity = `u${this.count}`;
    const kind = (
      { NATION: 'NATION', PROVINCE: 'PROVINCE', DISTRICT: 'TOWN', COMMUNE: 'COMMUNE', VILLAGE: 'XOM' } as const
    )[level];
    this.open.set(identity, {
      identity,
      level,
      kind,
      typeWord: null,
      code: code ?? String(this.count),
      name: `Xã ${this.count}`,
      parent,
      validFrom: this.today,
      validTo: null,
      instrument: null,
    });
    return identity;
  }

  end(version: UnitVersion): void {
    this.open.delete(version.identity);
    this.closed.push({ ...version, validTo: this.today });
  }

  become(kind: UnitChangeKind, version: UnitVersion, next: Partial<UnitVersion>): void {
    this.end(version);
    this.open.set(version.identity, { ...version, ...next, validFrom: this.today });
    this.record(kind, version.identity, version.identity);
  }

  record(kind: UnitChangeKind, from: UnitIdentity | null, to: UnitIdentity | null, coverage: Coverage = 'WHOLE'): void {
    this.changes.push({ effectiveOn: this.today, kind, from, to, coverage, instrument: null, note: null });
  }

  living(level: UnitLevel): UnitVersion[] {
    return [...this.open.values()].filter((version) => version.level === level);
  }

  live({ what, first, second }: Event): void {
    this.today = dayAfter(this.today);
    this.days.push(this.today);
    const communes = this.living('COMMUNE');
    const one = communes[first % communes.length];
    const others = communes.filter((commune) => commune !== one);
    const other = others[second % others.length];
    if (one && other) this.happen(what, one, other);
  }

  happen(what: Event['what'], one: UnitVersion, other: UnitVersion): void {
    if (what === 'CREATE') this.record('CREATE', null, this.begin('COMMUNE', one.parent));
    if (what === 'ABSORB') {
      this.end(one);
      this.record('MERGE', one.identity, other.identity, 'UNKNOWN');
    }
    if (what === 'MERGE_INTO_NEW') {
      this.end(one);
      this.end(other);
      const merged = this.begin('COMMUNE', one.parent, one.code);
      for (const source of [one, other]) this.record('MERGE', source.identity, merged);
    }
    if (what === 'SPLIT') {
      this.end(one);
      const halves = [this.begin('COMMUNE', one.parent, one.code), this.begin('COMMUNE', one.parent)];
      for (const half of halves) this.record('SPLIT', one.identity, half, 'PART');
    }
    if (what === 'PARTIAL_TRANSFER') this.record('PARTIAL_TRANSFER', one.identity, other.identity, 'PART');
    if (what === 'RENAME') this.become('RENAME', one, { name: `${one.name} mới` });
    if (what === 'RETYPE') this.become('RETYPE', one, { kind: 'WARD' });
    if (what === 'REPARENT') this.become('REPARENT', one, { parent: other.parent });
    if (what === 'DISSOLVE') {
      this.end(one);
      this.record('DISSOLVE', one.identity, null);
    }
    if (what === 'END_DISTRICT') this.endDistrictOf(one);
  }

  endDistrictOf(commune: UnitVersion): void {
    const district = this.open.get(commune.parent ?? '');
    if (district?.level !== 'DISTRICT') return;
    for (const child of this.living('COMMUNE').filter((version) => version.parent === district.identity)) {
      this.become('REPARENT', child, { parent: district.parent });
    }
    this.end(district);
    this.record('DISSOLVE', district.identity, null);
  }
}

export const randomHistory: fc.Arbitrary<RandomHistory> = fc
  .array(fc.record({ what: fc.constantFrom(...EVENTS), first: fc.nat(), second: fc.nat() }), { maxLength: 16 })
  .map((events) => {
    const country = new Country();
    for (const event of events) country.live(event);
    return {
      versions: [...country.closed, ...country.open.values()],
      changes: country.changes,
      aliases: [],
      days: country.days,
    };
  });
