import type { Target } from '../claim/claim.ts';
import { areDisjoint, contains, type ValueRange } from '../claim/said-range.ts';
import type { Bilingual } from '../kernel/bilingual.ts';
import type { RequiredRange } from './required-range.ts';
import type { TargetContext } from './target-context.ts';
import type { TargetProgress } from './target-progress.ts';
import { INEXACT_EVIDENCE, joinWords, midPeriod, readingWords } from './target-words.ts';

/** A figure laid against a target. */
export interface Finding {
  readonly said: ValueRange;
  readonly required: RequiredRange;
  /** The figure as a number, for readers. */
  readonly actual: number;
  readonly words: Bilingual;
  /** True when the figure is the one of the end of the period. */
  readonly isFinal: boolean;
  readonly evidence: readonly string[];
}

/** MET or NOT_MET when the figure decides it; a figure from within the period can only show that a goal was reached. */
export function judgeFigure(target: Target, finding: Finding, { lessIsBetter }: TargetContext): TargetProgress {
  const { said, required, actual, words, isFinal, evidence } = finding;
  const reading = readingWords(target, lessIsBetter.has(target.measure));
  const progress = { actual, evidence, failing: [], units: [] };
  const isInside = contains(required, said);
  if (isInside && (isFinal || !required.holdsOnlyAtEnd)) {
    const reached = { vi: `Đạt: ${words.vi}.`, en: `Reached: ${words.en}.` };
    return { ...progress, verdict: 'MET', explanation: joinWords(reached, reading) };
  }
  if (!isInside && !areDisjoint(required, said)) {
    return { ...progress, verdict: 'UNKNOWN', explanation: joinWords(INEXACT_EVIDENCE, reading) };
  }
  if (!isFinal) {
    return { ...progress, verdict: 'UNKNOWN', explanation: joinWords(midPeriod(words), reading) };
  }
  const missed = { vi: `Chưa đạt: ${words.vi}.`, en: `Not reached: ${words.en}.` };
  return { ...progress, verdict: 'NOT_MET', explanation: joinWords(missed, reading) };
}

/** No verdict, and why. */
export function undecided(explanation: Bilingual, evidence: readonly string[] = []): TargetProgress {
  return { verdict: 'UNKNOWN', explanation, actual: null, evidence, failing: [], units: [] };
}
