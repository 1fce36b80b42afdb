import type { Bilingual } from '../kernel/bilingual.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { CriteriaSet } from '../rule-book/criteria-set.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';
import type { Assessment } from './assess-unit.ts';
import { type RollUpRefusal, rollUpRefusal } from './roll-up-refusal.ts';

/** A band of the reports by number of criteria met, both ends counted in. */
export interface CriteriaBand {
  readonly from: number;
  readonly to: number;
  /** "15–18", "dưới 5". */
  readonly label: Bilingual;
}

export interface BandDistribution {
  /** Highest band first. */
  readonly bands: readonly (CriteriaBand & { readonly units: readonly UnitIdentity[] })[];
  /** Units whose unknown criteria could move them to another band. */
  readonly undetermined: readonly UnitIdentity[];
}

export type BandRefusal = RollUpRefusal | { readonly kind: 'no-bands-in-set'; readonly set: string };

/** The bands of a set: 19, 15–18, 10–14, 5–9 and under 5 for nineteen criteria; 10, 5–9 and under 5 for ten. */
export function bandsOf(set: CriteriaSet): CriteriaBand[] {
  return set.bandFloors.map((from, place) => {
    const floorAbove = set.bandFloors[place - 1] ?? set.criteria.length + 1;
    return { from, to: floorAbove - 1, label: labelOf(from, floorAbove - 1) };
  });
}

/** Sorts units assessed by one set into its bands; refuses a mixture of rule books. */
export function distributeByBand(
  assessments: readonly Assessment[],
  set: CriteriaSet,
): Result<BandDistribution, BandRefusal> {
  const refusal = rollUpRefusal(assessments);
  if (refusal) return refuse(refusal);
  const assessedBy = assessments.find(({ criteriaSet }) => criteriaSet !== set.code)?.criteriaSet;
  if (assessedBy !== undefined) return refuse({ kind: 'mixed-rule-books', codes: [assessedBy, set.code].sort() });
  if (set.bandFloors.length === 0) return refuse({ kind: 'no-bands-in-set', set: set.code });

  const bands = bandsOf(set).map((band) => ({
    ...band,
    units: assessments.filter((assessment) => isSurelyIn(band, assessment)).map(({ unit }) => unit),
  }));
  const placed = new Set(bands.flatMap(({ units }) => units));
  return accept({ bands, undetermined: assessments.map(({ unit }) => unit).filter((unit) => !placed.has(unit)) });
}

/** Whatever the unknown criteria turn out to be. */
function isSurelyIn({ from, to }: CriteriaBand, { metCount, unknownCount }: Assessment): boolean {
  return from <= metCount && metCount + unknownCount <= to;
}

function labelOf(from: number, to: number): Bilingual {
  if (from === 0) return { vi: `dưới ${to + 1}`, en: `under ${to + 1}` };
  const range = from === to ? `${from}` : `${from}–${to}`;
  return { vi: range, en: range };
}
