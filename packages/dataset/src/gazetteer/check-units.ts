import { holdsOn, overlap } from '@ntm/domain/kernel/day-interval';
import { groupBy } from '@ntm/domain/kernel/group-by';
import { UNIT_KINDS, UNIT_LEVELS } from '@ntm/domain/unit/unit-kind';
import { groupIntoLives } from '@ntm/domain/unit/unit-life';
import type { UnitVersion } from '@ntm/domain/unit/unit-version';
import type { DataProblem } from '../data-problem.ts';
import type { Located } from '../located.ts';

/**
 * What must hold between versions: a unit has one version on each day of its life, a code one unit, a unit one
 * parent that lives at least as long, and the whole one nation on every day of the register.
 */
export function checkUnits(versions: readonly Located<UnitVersion>[]): DataProblem[] {
  const bySpan = versions.toSorted((one, other) => (one.row.validFrom < other.row.validFrom ? -1 : 1));
  return [
    ...versions.flatMap(checkAlone),
    ...[...groupBy(bySpan, ({ row }) => [row.identity]).values()].flatMap(checkLife),
    ...[...groupBy(bySpan, codeOf).values()].flatMap(checkCode),
    ...checkParents(versions),
    ...checkNation(versions),
  ];
}

function checkAlone(version: Located<UnitVersion>): DataProblem[] {
  const { level, kind, validFrom, validTo } = version.row;
  const problems: DataProblem[] = [];
  if (UNIT_KINDS[kind].level !== level) problems.push(problem(version, 'kind', `${kind} is not a kind of ${level}`));
  if (validTo !== null && validTo <= validFrom) {
    problems.push(problem(version, 'valid_to', `ends on ${validTo}, not after it begins on ${validFrom}`));
  }
  return problems;
}

function checkLife(versions: readonly Located<UnitVersion>[]): DataProblem[] {
  return versions.slice(1).flatMap((version, index) => {
    const before = versions[index];
    if (!before || before.row.validTo === version.row.validFrom) return [];
    const reason = `begins on ${version.row.validFrom}, but line ${before.line} ends on ${before.row.validTo ?? 'no day'}`;
    return [problem(version, 'valid_from', reason)];
  });
}

function codeOf({ row }: Located<UnitVersion>): string[] {
  return row.code === null ? [] : [`${row.level} ${row.code}`];
}

function checkCode(versions: readonly Located<UnitVersion>[]): DataProblem[] {
  return versions.slice(1).flatMap((version, index) => {
    const before = versions[index];
    if (!before || before.row.identity === version.row.identity || !overlap(before.row, version.row)) return [];
    return [problem(version, 'code', `${version.row.code} is held by ${before.row.identity} on the same days`)];
  });
}

function checkParents(versions: readonly Located<UnitVersion>[]): DataProblem[] {
  const lives = groupIntoLives(versions.map(({ row }) => row));
  return versions.flatMap((version) => {
    const { level, parent, validFrom, validTo } = version.row;
    if (parent === null) return level === 'NATION' ? [] : [problem(version, 'parent', 'only the nation has no parent')];
    const life = lives.get(parent);
    if (!life) return [problem(version, 'parent', `${parent} is not in the register`)];
    if (UNIT_LEVELS.indexOf(life.level) >= UNIT_LEVELS.indexOf(level)) {
      return [problem(version, 'parent', `${parent} is a ${life.level}, not above a ${level}`)];
    }
    if (!holdsOn(life, validFrom)) return [problem(version, 'parent', `${parent} does not exist on ${validFrom}`)];
    if (life.validTo !== null && (validTo === null || validTo > life.validTo)) {
      return [problem(version, 'valid_to', `outlives its parent ${parent}, which ends on ${life.validTo}`)];
    }
    return [];
  });
}

function checkNation(versions: readonly Located<UnitVersion>[]): DataProblem[] {
  const nations = versions.filter(({ row }) => row.level === 'NATION');
  const identities = new Set(nations.map(({ row }) => row.identity));
  if (identities.size === 1 && nations.some(({ row }) => row.validTo === null)) return [];
  const reason = `must hold one nation that still exists, found ${identities.size}`;
  return [{ file: versions[0]?.file ?? 'gazetteer', line: null, column: null, reason }];
}

function problem({ file, line }: Located<unknown>, column: string, reason: string): DataProblem {
  return { file, line, column, reason };
}
