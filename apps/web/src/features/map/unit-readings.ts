import type { UnitValuesQuery } from '../../gql/graphql.ts';
import { type StepScale, stepOf } from './five-steps.ts';

type DayOfValues = UnitValuesQuery['unitValues'][number];
type UnitValue = DayOfValues['values'][number];

/** What one unit shows on the map, in the ranking and in the table: the same everywhere. */
export interface Reading {
  readonly unit: UnitValue['unit'];
  readonly value: number | null;
  /** Step of the scale; null where nothing, or too little, is known. */
  readonly step: number | null;
  /** Of how many the answer is known, where not of all: the value holds for these only. */
  readonly coverage: { readonly known: number; readonly of: number } | undefined;
  readonly claim: UnitValue['claim'];
}

/** Below this share of known units a roll-up is told with its coverage, but neither coloured nor ranked. */
const ENOUGH = 0.5;

/** The readings of one day, highest first; what cannot be ranked comes last, in the order of names. */
export function readingsOf({ values }: DayOfValues, scale: StepScale): Reading[] {
  const readings = values.map(({ unit, value = null, known, of, claim }): Reading => {
    const coverage = known != null && of != null && known < of ? { known, of } : undefined;
    const isEnough = coverage === undefined || coverage.known / coverage.of >= ENOUGH;
    return { unit, value, claim, coverage, step: value !== null && isEnough ? stepOf(value, scale) : null };
  });
  return readings.toSorted((one, other) => (rank(one) === rank(other) ? 0 : rank(other) - rank(one)));
}

function rank({ value, step }: Reading): number {
  return value === null || step === null ? Number.NEGATIVE_INFINITY : value;
}

/** The values that make the scale: only what is known, of all the days given. */
export function knownValues(days: readonly DayOfValues[]): number[] {
  return days.flatMap(({ values }) => values.flatMap(({ value }) => value ?? []));
}
