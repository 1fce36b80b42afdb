import type { Bilingual } from '../kernel/bilingual.ts';
import type { UnitIdentity } from '../unit/unit-version.ts';
import type { TargetProgress } from './target-progress.ts';

/** One unit's part of a target that holds for several. */
export interface UnitProgress {
  readonly unit: UnitIdentity;
  readonly progress: TargetProgress;
}

/**
 * A target over several units, one by one: MET when all are there, PARTLY_MET when some are known to be and some known
 * not to be, UNKNOWN while nobody is known to fall short and somebody's figure is missing.
 *
 * @param whom for whom it is judged: “mỗi huyện”, in the source's words where it has any
 */
export function judgeUnits(whom: Bilingual, units: readonly UnitProgress[]): TargetProgress {
  const withVerdict = (verdict: TargetProgress['verdict']): UnitIdentity[] =>
    units.filter(({ progress }) => progress.verdict === verdict).map(({ unit }) => unit);
  const [met, failing, open] = [withVerdict('MET'), withVerdict('NOT_MET'), withVerdict('UNKNOWN')];
  return {
    verdict: overall(met.length, failing.length, open.length),
    explanation: tally(units.length, met.length, failing.length, open.length, whom),
    actual: open.length === 0 && units.length > 0 ? met.length : null,
    evidence: units.flatMap(({ progress }) => progress.evidence).toSorted(),
    failing,
    units: units.map(({ unit, progress }) => ({ unit, verdict: progress.verdict })),
  };
}

function overall(met: number, failing: number, open: number): TargetProgress['verdict'] {
  if (failing > 0) return met > 0 ? 'PARTLY_MET' : 'NOT_MET';
  return open === 0 && met > 0 ? 'MET' : 'UNKNOWN';
}

function tally(all: number, met: number, failing: number, open: number, whom: Bilingual): Bilingual {
  if (all === 0) {
    return {
      vi: `Tính theo “${whom.vi}”: không có đơn vị nào như vậy vào ngày xét.`,
      en: `Judged for “${whom.en}”: there is no such unit on that day.`,
    };
  }
  return {
    vi: `Tính theo “${whom.vi}”: ${met}/${all} đạt, ${failing} chưa đạt, ${open} chưa có số liệu.`,
    en: `Judged for “${whom.en}”: ${met} of ${all} reached, ${failing} not, ${open} without a figure.`,
  };
}
