import type { AssessmentRecord } from '@ntm/domain/assessment/assessment-record';
import type { CriteriaSet } from '@ntm/domain/rule-book/criteria-set';
import type { RuleBook } from '@ntm/domain/rule-book/rule-book';
import type { Source } from '@ntm/domain/source/source';
import type { UnitIdentity } from '@ntm/domain/unit/unit-version';
import { checkUnique } from '../check-unique.ts';
import type { DataProblem } from '../data-problem.ts';
import type { YamlEntry } from '../yaml-file.ts';

/** What assessments refer to. */
export interface AssessmentReferences {
  readonly ruleBooks: readonly RuleBook[];
  readonly sources: readonly Source[];
  readonly units: ReadonlySet<UnitIdentity>;
}

/** Where in an entry something is wrong, and why. */
type Finding = readonly [path: readonly (string | number)[], reason: string];

/** Every assessment names a criteria set, and only criteria, indicators and keys that the set has, each once. */
export function checkAssessments(
  entries: readonly YamlEntry<AssessmentRecord>[],
  { ruleBooks, sources, units }: AssessmentReferences,
): DataProblem[] {
  const sets = new Map(ruleBooks.map((book) => [book.code, book]));
  const sourceIds = new Set(sources.map(({ id }) => id));
  return [
    ...checkUnique(entries, 'id', ({ id }) => id),
    ...entries.flatMap(({ row, file, lineOf }) => {
      const { unit, criteriaSet, citation } = row;
      const set = sets.get(criteriaSet);
      const findings: Finding[] = [
        ...refuseUnless(units.has(unit), ['unit'], `${unit} is not in the register`),
        ...refuseUnless(sourceIds.has(citation.source), ['source'], `${citation.source} is no source`),
        ...(set?.kind === 'CRITERIA' && set.criteria.length > 0
          ? findOutside(row, set)
          : [[['criteriaSet'], `${criteriaSet} is no criteria set with content`] as const]),
      ];
      return findings.map(([path, reason]) => ({ file, line: lineOf(path), column: String(path[0]), reason }));
    }),
  ];
}

function findOutside({ scope, readings, judgements }: AssessmentRecord, set: CriteriaSet): Finding[] {
  const indicators = set.criteria.flatMap((criterion) => criterion.indicators.map(({ code }) => code));
  const criteria = set.criteria.map(({ number }) => number);
  const isRegion = scope.region === null || set.regions.some(({ code }) => code === scope.region);
  const isGroup = scope.communeGroup === null || set.communeGroups.some(({ number }) => number === scope.communeGroup);
  return [
    ...refuseUnless(isRegion, ['scope', 'region'], `${set.code} has no region ${scope.region}`),
    ...refuseUnless(isGroup, ['scope', 'communeGroup'], `${set.code} has no commune group ${scope.communeGroup}`),
    ...findStrange(
      'readings',
      readings.map(({ indicator }) => indicator),
      indicators,
      `indicator of ${set.code}`,
    ),
    ...findStrange(
      'judgements',
      judgements.map(({ criterion }) => criterion),
      criteria,
      `criterion of ${set.code}`,
    ),
  ];
}

/** What the set does not have, and what is said twice: either could change a judgement unseen. */
function findStrange<Key extends string | number>(
  list: string,
  given: readonly Key[],
  known: readonly Key[],
  what: string,
): Finding[] {
  return given.flatMap((key, place) => [
    ...refuseUnless(known.includes(key), [list, place], `${key} is no ${what}`),
    ...refuseUnless(given.indexOf(key) === place, [list, place], `${key} is said twice`),
  ]);
}

function refuseUnless(holds: boolean, path: Finding[0], reason: string): Finding[] {
  return holds ? [] : [[path, reason]];
}
