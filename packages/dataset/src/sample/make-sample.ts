import type { UnitIdentity } from '@ntm/domain/unit/unit-version';
import type { Dataset } from '../dataset.ts';
import type { Region } from '../gazetteer/read-province-regions.ts';
import { sampleAssessments } from './sample-assessments.ts';
import { sampleBase } from './sample-base.ts';
import { sampleContradictions } from './sample-contradictions.ts';
import { sampleDistrictDecisions, sampleDistrictLists } from './sample-districts.ts';
import { sampleOcop } from './sample-ocop.ts';
import { samplePlans } from './sample-plans.ts';
import { sampleCompleteLists, sampleDecisions } from './sample-recognition.ts';
import { meanCriteriaOf, sampleResults } from './sample-results.ts';
import { sampleSources } from './sample-sources.ts';
import { sampleStandings } from './sample-standings.ts';
import { sampleVillages } from './sample-villages.ts';

export interface SampleOptions {
  readonly regions: ReadonlyMap<UnitIdentity, Region>;
  /** The only provinces that figures are made up for; all when left out. What is made up of one stays the same. */
  readonly provinces?: readonly UnitIdentity[];
}

/**
 * A synthetic dataset of national size on the real register and under the real rule books. Everything else is made up
 * and says so: real villages, claims and mentions are left out, every figure cites a source of kind SAMPLE. The same
 * record gives the same bytes. See docs/domain/sample.md.
 */
export function makeSample(record: Dataset, { regions, provinces }: SampleOptions): Dataset {
  const register = withoutVillages(record);
  const base = sampleBase(register, regions, provinces);
  const villages = sampleVillages(base);
  const standings = sampleStandings(base);
  const assessments = sampleAssessments(standings, record);
  const meanOf = meanCriteriaOf(assessments, standardSizes(record));
  const results = sampleResults(base, standings, meanOf);
  const { products, evaluations, certificates } = sampleOcop(base);
  return {
    ...register,
    name: 'sample',
    unitVersions: [...register.unitVersions, ...villages.versions],
    villageLists: villages.lists,
    sources: [...instrumentsOf(record), ...sampleSources(base)],
    claims: [...samplePlans(base, standings, meanOf), ...results, ...sampleContradictions(base, results)],
    mentions: [],
    denominators: {},
    conflictExplanations: {},
    recognitionDecisions: [...sampleDecisions(base, standings), ...sampleDistrictDecisions(base, standings)],
    completeLists: [...sampleCompleteLists(base), ...sampleDistrictLists(base)],
    assessments,
    ocopProducts: products,
    ocopEvaluations: evaluations,
    ocopCertificates: certificates,
  };
}

/** The register down to communes: invented villages beside real ones could not be told apart. */
function withoutVillages(record: Dataset): Dataset {
  const unitVersions = record.unitVersions.filter(({ level }) => level !== 'VILLAGE');
  const units = new Set(unitVersions.map(({ identity }) => identity));
  const isKept = (identity: UnitIdentity | null): boolean => identity === null || units.has(identity);
  return {
    ...record,
    unitVersions,
    unitChanges: record.unitChanges.filter(({ from, to }) => isKept(from) && isKept(to)),
    unitAliases: record.unitAliases.filter(({ identity }) => isKept(identity)),
  };
}

/** The signed texts that the rule books were issued and amended by: real, and cited by no figure. */
function instrumentsOf({ sources, ruleBooks, ocopRuleBooks }: Dataset): Dataset['sources'] {
  const cited = new Set(
    [...ruleBooks, ...ocopRuleBooks].flatMap(({ instrument, amendments }) => [instrument, ...amendments]),
  );
  return sources.filter(({ id }) => cited.has(id));
}

/** Number of criteria of each set for the standard status. */
function standardSizes({ ruleBooks }: Dataset): ReadonlyMap<string, number> {
  return new Map(
    ruleBooks.flatMap((book) =>
      book.kind === 'CRITERIA' && book.tier === 'STANDARD' ? [[book.code, book.criteria.length] as const] : [],
    ),
  );
}
