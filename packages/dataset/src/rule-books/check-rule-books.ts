import type { ConditionSet } from '@ntm/domain/rule-book/condition-set';
import type { CriteriaSet, Criterion, Indicator } from '@ntm/domain/rule-book/criteria-set';
import type { RuleBook } from '@ntm/domain/rule-book/rule-book';
import type { Threshold } from '@ntm/domain/rule-book/threshold';
import { UNIT_LEVELS } from '@ntm/domain/unit/unit-kind';
import type { DataProblem } from '../data-problem.ts';
import type { Located } from '../located.ts';
import { checkRuleBookFiles, locate } from './check-rule-book-files.ts';
import { type Finding, findRepeated, findUnfounded } from './finding.ts';
import type { RuleBookReferences } from './rule-book-references.ts';

/** Every rule book for recognising units is whole in itself, and what it refers to exists. */
export function checkRuleBooks(entries: readonly Located<RuleBook>[], references: RuleBookReferences): DataProblem[] {
  const books = new Map(entries.map(({ row }) => [row.code, row]));
  return [
    ...checkRuleBookFiles(entries, references.sources, ({ level, tier, adoptedBy }) =>
      [level, tier, adoptedBy].join(' '),
    ),
    ...entries.flatMap((entry) =>
      locate(entry, [
        ...findUnknownProvince(entry.row, references),
        ...(entry.row.kind === 'CRITERIA' ? findInCriteria(entry.row) : findInConditions(entry.row, books)),
      ]),
    ),
  ];
}

function findUnknownProvince({ adoptedBy }: RuleBook, { units }: RuleBookReferences): Finding[] {
  return adoptedBy === null || units.has(adoptedBy) ? [] : [['adoptedBy', `${adoptedBy} is not in the register`]];
}

function findInCriteria(set: CriteriaSet): Finding[] {
  const indicators = set.criteria.flatMap((criterion) => criterion.indicators);
  return [
    ...findMiscounted(set),
    ...findBrokenBands(set),
    ...findRepeated(
      'code',
      set.criteria.map(({ code }) => code),
    ),
    ...findRepeated(
      'indicators',
      indicators.map(({ code }) => code),
    ),
    ...set.criteria.flatMap((criterion) => findInCriterion(criterion, set)),
    ...indicators.flatMap((indicator) => findInThresholds(indicator, set)),
    ...findUnfounded(set, partsOf(set, indicators), isWhole(set)),
  ];
}

function partsOf(set: CriteriaSet, indicators: readonly Indicator[]) {
  const thresholds = indicators.flatMap((indicator) => indicator.thresholds);
  return [set.stated, ...set.groups, ...set.communeGroups, ...set.criteria, ...indicators, ...thresholds];
}

function isWhole({ criteria }: CriteriaSet): boolean {
  return criteria.length > 0 && criteria.every(({ hasAllIndicators }) => hasAllIndicators);
}

function findMiscounted({ criteria, stated }: CriteriaSet): Finding[] {
  if (criteria.length === 0) return [];
  const isCounted = criteria.every(({ number }, place) => number === place + 1);
  return [
    ...(isCounted ? [] : [['criteria', 'numbers must run from 1 without a hole'] as const]),
    ...(criteria.length === stated.criteria
      ? []
      : [['criteria', `${criteria.length} criteria, though the instrument counts ${stated.criteria}`] as const]),
  ];
}

function findBrokenBands({ bandFloors, criteria }: CriteriaSet): Finding[] {
  if (bandFloors.length === 0) return [];
  const isFalling = bandFloors.every((floor, place) => floor < (bandFloors[place - 1] ?? criteria.length + 1));
  return isFalling && bandFloors.at(-1) === 0
    ? []
    : [['bandFloors', 'must fall from at most the number of criteria to 0']];
}

function findInCriterion({ number, group, hasAllIndicators, indicators }: Criterion, set: CriteriaSet): Finding[] {
  const isGrouped = set.groups.length === 0 ? group === null : set.groups.some(({ code }) => code === group);
  const strays = indicators.filter(({ code }) => code.split('.')[0] !== String(number));
  return [
    ...(isGrouped ? [] : [['group', `criterion ${number} stands in no group of its set`] as const]),
    ...(hasAllIndicators && indicators.length === 0
      ? [['hasAllIndicators', `criterion ${number} has no indicators on record`] as const]
      : []),
    ...strays.map(({ code }) => ['indicators', `${code} is not numbered below criterion ${number}`] as const),
  ];
}

function findInThresholds({ code, thresholds }: Indicator, set: CriteriaSet): Finding[] {
  const regions = new Set(set.regions.map((region) => region.code));
  const groups = new Set(set.communeGroups.map((group) => group.number));
  const isStray = ({ region, communeGroup }: Threshold): boolean =>
    (region !== null && !regions.has(region)) || (communeGroup !== null && !groups.has(communeGroup));
  const keys = thresholds.map(({ region, communeGroup, year }) => `${code} ${[region, communeGroup, year].join('/')}`);
  return [
    ...thresholds.filter(isStray).map((): Finding => ['thresholds', `${code} uses a key that the set does not name`]),
    ...findRepeated('thresholds', keys),
  ];
}

function findInConditions(set: ConditionSet, books: ReadonlyMap<string, RuleBook>): Finding[] {
  return [
    ...findRepeated(
      'number',
      set.conditions.map(({ number }) => number),
    ),
    ...set.conditions.flatMap(({ number, link }): Finding[] => {
      if (link === null) return [];
      const linked = books.get(link.set);
      if (linked?.kind !== 'CRITERIA') return [['link', `condition ${number} links to ${link.set}, which is no set`]];
      const isKnown = link.criterion === null || linked.criteria.some(({ code }) => code === link.criterion);
      return isKnown ? [] : [['link', `condition ${number} links to ${link.criterion}, which ${link.set} lacks`]];
    }),
    ...set.conditions.flatMap(({ number, requires }): Finding[] =>
      requires === null || UNIT_LEVELS.indexOf(requires.level) > UNIT_LEVELS.indexOf(set.level)
        ? []
        : [['requires', `condition ${number} counts units of level ${requires.level}, which are not inside`]],
    ),
    ...findUnfounded(set, set.conditions, set.hasAllConditions),
  ];
}
