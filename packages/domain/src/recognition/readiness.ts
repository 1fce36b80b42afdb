import type { Bilingual } from '../kernel/bilingual.ts';
import type { RecognitionStanding } from './recognition-state.ts';

/**
 * Three facts that reports count in three rows and that never stand for one another: criteria met, decision issued,
 * procedure under way. Null: not reported.
 */
export interface Readiness {
  readonly meetsAllCriteria: boolean | null;
  readonly isDecided: boolean | null;
  readonly isProcedurePending: boolean | null;
}

/** The three facts of one unit for one status. A procedure ends with its decision. */
export function readinessOf(
  meetsAllCriteria: boolean | null,
  standing: RecognitionStanding,
  hasOpenDossier: boolean | null,
): Readiness {
  const isDecided = standing === 'UNKNOWN' ? null : standing === 'RECOGNISED';
  return { meetsAllCriteria, isDecided, isProcedurePending: isDecided ? false : hasOpenDossier };
}

/** The three facts in words, each one said for itself. */
export function readinessInWords({ meetsAllCriteria, isDecided, isProcedurePending }: Readiness): Bilingual {
  const criteria = say(
    meetsAllCriteria,
    { vi: 'đạt đủ tiêu chí', en: 'meets all criteria' },
    isDecided
      ? { vi: 'đang hụt tiêu chí', en: 'now short of a criterion' }
      : { vi: 'chưa đạt đủ tiêu chí', en: 'does not meet all criteria' },
    { vi: 'chưa rõ có đạt đủ tiêu chí không', en: 'criteria not reported' },
  );
  const decision = say(
    isDecided,
    { vi: 'đã có quyết định công nhận', en: 'recognised by a decision' },
    { vi: 'không có quyết định công nhận đang hiệu lực', en: 'no decision in force' },
    { vi: 'chưa rõ đã có quyết định công nhận chưa', en: 'decision not known' },
  );
  const procedure = say(
    isProcedurePending,
    { vi: 'đang làm thủ tục', en: 'procedure under way' },
    { vi: 'không có hồ sơ đang xét', en: 'no procedure under way' },
    { vi: 'chưa rõ thủ tục', en: 'procedure not reported' },
  );
  const parts = [criteria, decision, procedure];
  return { vi: parts.map(({ vi }) => vi).join('; '), en: parts.map(({ en }) => en).join('; ') };
}

function say(fact: boolean | null, yes: Bilingual, no: Bilingual, unreported: Bilingual): Bilingual {
  if (fact === null) return unreported;
  return fact ? yes : no;
}
