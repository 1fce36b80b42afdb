import type { Claim, Comparator } from '@ntm/domain/claim/claim';

/** The key of an entry that is wrong, and why. */
export type Finding = readonly [column: string, reason: string];

/** A range has two ends; an increase may have ("1 to 1.5 criteria more"). */
const MAY_HAVE_TWO_ENDS: ReadonlySet<Comparator> = new Set(['RANGE', 'INCREASE_BY']);

/** Values that a comparator leaves no choice about. */
const FIXED_VALUE: Partial<Record<Comparator, number>> = { ALL: 100, NONE: 0 };

/** Whether comparator, value, upper end, decimals and baseline of one claim fit each other. */
export function checkFigure(claim: Claim): Finding[] {
  return claim.value === null ? checkAbsentValue(claim) : checkValue(claim, claim.value);
}

function checkAbsentValue(claim: Claim): Finding[] {
  const findings: Finding[] = [];
  const isStatus = claim.kind === 'TARGET' && claim.tier !== null && claim.comparator === 'EXACTLY';
  if (claim.comparator !== 'QUALITATIVE' && !isStatus) findings.push(['value', `${claim.comparator} needs a value`]);
  if (claim.valueTo !== null) findings.push(['valueTo', 'has no value to start from']);
  return findings;
}

function checkValue({ comparator, valueTo, decimals, baselinePeriod }: Claim, value: number): Finding[] {
  const findings: Finding[] = [];
  if (comparator === 'QUALITATIVE') findings.push(['value', 'a QUALITATIVE statement has no number']);
  const fixed = FIXED_VALUE[comparator];
  if (fixed !== undefined && value !== fixed) findings.push(['value', `${comparator} means ${fixed}`]);
  if (comparator === 'RATIO_TO_BASELINE' && baselinePeriod === null) {
    findings.push(['baselinePeriod', 'a ratio needs the period it is measured against']);
  }
  if (comparator === 'RANGE' && valueTo === null) findings.push(['valueTo', 'RANGE needs an upper end']);
  if (valueTo !== null && !MAY_HAVE_TWO_ENDS.has(comparator)) {
    findings.push(['valueTo', `${comparator} has no upper end`]);
  }
  if (valueTo !== null && valueTo <= value) findings.push(['valueTo', `${valueTo} is not above ${value}`]);
  for (const end of [value, valueTo]) {
    if (end !== null && Number(end.toFixed(decimals)) !== end) {
      findings.push(['decimals', `${end} has more than ${decimals} decimals`]);
    }
  }
  return findings;
}
