import { printedValue } from '../claim/printed-value.ts';
import { TIER_WORDS } from '../claim/tier-words.ts';
import type { Bilingual, Language } from '../kernel/bilingual.ts';
import type { RecognisedShare } from '../rule-book/condition-set.ts';
import type { UnitLevel } from '../unit/unit-kind.ts';
import type { UnitOnDay } from '../unit/unit-on-day.ts';
import type { UnitTree } from '../unit/unit-tree.ts';
import { listCovering } from './complete-list.ts';
import { includesTier, isInProgramme } from './recognition-ladder.ts';
import { recognitionOf } from './recognition-on.ts';
import type { RecognitionRecord } from './recognition-record.ts';

export type ShareRecord = RecognitionRecord & { readonly tree: Pick<UnitTree, 'below'> };

export interface JudgedShare {
  readonly verdict: 'MET' | 'NOT_MET' | 'UNKNOWN';
  readonly explanation: Bilingual;
  /** Units known to lack the status, in Vietnamese order. */
  readonly failing: readonly UnitOnDay[];
}

const COUNTED: Record<Language, Record<UnitLevel, string>> = {
  vi: { NATION: 'nước', PROVINCE: 'tỉnh', DISTRICT: 'huyện', COMMUNE: 'xã', VILLAGE: 'thôn' },
  en: { NATION: 'nations', PROVINCE: 'provinces', DISTRICT: 'districts', COMMUNE: 'communes', VILLAGE: 'villages' },
};

/**
 * Counts the units inside that hold a status by decision on the unit's day. One lacks it when it was withdrawn or a
 * complete list leaves it out; of any other without a decision nothing is known, so that the verdict is UNKNOWN
 * whenever those could turn it.
 */
export function judgeShare(unit: UnitOnDay, share: RecognisedShare, record: ShareRecord): JudgedShare {
  const inside = record.tree.below(unit, share.level).filter(({ version }) => isInProgramme(version.kind));
  const standings = inside.map((one) => ({ unit: one, has: holds(one, share, record) }));
  const met = standings.filter(({ has }) => has === true).length;
  const failing = standings.filter(({ has }) => has === false).map((one) => one.unit);
  const open = inside.length - met - failing.length;
  return {
    verdict: verdictOf({ met, open, all: inside.length }, share),
    explanation: {
      vi: sayInVietnamese({ met, open, all: inside.length }, failing.length, share),
      en: sayInEnglish({ met, open, all: inside.length }, failing.length, share),
    },
    failing,
  };
}

/** Undefined when the record cannot say. */
function holds(unit: UnitOnDay, { tier }: RecognisedShare, record: ShareRecord): boolean | undefined {
  const state = recognitionOf(unit, record);
  if (state.standing === 'RECOGNISED' && includesTier(unit.version.kind, state.tier, tier)) return true;
  const isKnown = state.standing === 'REVOKED' || listCovering(record.completeLists, unit, record.tree) !== undefined;
  return isKnown ? false : undefined;
}

interface Tally {
  readonly met: number;
  readonly open: number;
  readonly all: number;
}

function verdictOf({ met, open, all }: Tally, { percent }: RecognisedShare): JudgedShare['verdict'] {
  if (all === 0) return 'UNKNOWN';
  if (met * 100 >= percent * all) return 'MET';
  return (met + open) * 100 < percent * all ? 'NOT_MET' : 'UNKNOWN';
}

function sayInVietnamese(
  { met, open, all }: Tally,
  lacking: number,
  { level, tier, percent }: RecognisedShare,
): string {
  const counted = COUNTED.vi[level];
  if (all === 0) return `Không có ${counted} nào thuộc chương trình để tính.`;
  const found = `${met}/${all} ${counted} được công nhận ${TIER_WORDS[tier].vi}`;
  return `${found}; cần ít nhất ${printedValue(percent, 'vi')}%. ${lacking} ${counted} chưa được công nhận, ${open} ${counted} chưa rõ.`;
}

function sayInEnglish({ met, open, all }: Tally, lacking: number, { level, tier, percent }: RecognisedShare): string {
  const counted = COUNTED.en[level];
  if (all === 0) return `There are no ${counted} of the programme to count.`;
  const found = `${met} of ${all} ${counted} recognised for ${TIER_WORDS[tier].en}`;
  return `${found}; at least ${printedValue(percent, 'en')}% asked for. ${lacking} not recognised, ${open} not known.`;
}
