import { dayBefore } from '@ntm/domain/kernel/calendar-day';
import { holdsOn } from '@ntm/domain/kernel/day-interval';
import type { UnitChange, UnitChangeKind } from '@ntm/domain/unit/unit-change';
import { groupIntoLives, type UnitLife } from '@ntm/domain/unit/unit-life';
import type { UnitVersion } from '@ntm/domain/unit/unit-version';
import type { DataProblem } from '../data-problem.ts';
import type { Located } from '../located.ts';

const OF_ONE_UNIT: ReadonlySet<UnitChangeKind> = new Set(['RENAME', 'RETYPE', 'REPARENT']);
const ENDS_ITS_SOURCE: ReadonlySet<UnitChangeKind> = new Set(['MERGE', 'SPLIT', 'DISSOLVE']);

/** A change starts at a unit that stood the day before and leads to one that stands on its day. */
export function checkChanges(
  versions: readonly Located<UnitVersion>[],
  changes: readonly Located<UnitChange>[],
): DataProblem[] {
  const lives = groupIntoLives(versions.map(({ row }) => row));
  return changes.flatMap(({ row, file, line }) => {
    const from = row.from === null ? null : lives.get(row.from);
    const to = row.to === null ? null : lives.get(row.to);
    return [...checkShape(row), ...checkSource(row, from), ...checkReceiver(row, to)].map(([column, reason]) => ({
      file,
      line,
      column,
      reason,
    }));
  });
}

type Finding = readonly [column: string, reason: string];

function checkShape({ kind, from, to }: UnitChange): Finding[] {
  if (OF_ONE_UNIT.has(kind) && from !== to) return [['to', `${kind} leads from a unit to itself`]];
  if (kind === 'CREATE' && (from !== null || to === null)) return [['from', 'CREATE has a receiver only']];
  if (kind !== 'CREATE' && from === null) return [['from', `${kind} needs a source`]];
  if (kind !== 'DISSOLVE' && to === null) return [['to', `${kind} needs a receiver`]];
  return [];
}

function checkSource({ kind, from, to, effectiveOn }: UnitChange, life: UnitLife | undefined | null): Finding[] {
  if (life === null) return [];
  if (life === undefined) return [['from', `${from} is not in the register`]];
  if (!holdsOn(life, dayBefore(effectiveOn))) return [['from', `${from} did not exist before ${effectiveOn}`]];
  if (ENDS_ITS_SOURCE.has(kind) && life.validTo !== effectiveOn) {
    return [['from', `${from} does not end on ${effectiveOn}, as ${kind} says`]];
  }
  if (kind === 'PARTIAL_TRANSFER' && from !== to && !holdsOn(life, effectiveOn)) {
    return [['from', `${from} ends on ${effectiveOn}, though only a part went`]];
  }
  return [];
}

function checkReceiver({ to, effectiveOn }: UnitChange, life: UnitLife | undefined | null): Finding[] {
  if (life === null) return [];
  if (life === undefined) return [['to', `${to} is not in the register`]];
  return holdsOn(life, effectiveOn) ? [] : [['to', `${to} does not exist on ${effectiveOn}`]];
}
