import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import { chooseRuleBook } from '@ntm/domain/rule-book/choose-rule-book';
import type { CriteriaSet } from '@ntm/domain/rule-book/criteria-set';
import { BadInput } from '../../builder/bad-input.ts';
import type { CurrentRecord } from '../../db/current-record.ts';

/**
 * The set that communes are laid side by side under: the one asked for or, left out, the national one for the standard
 * on that day. Between two of them it is the one that ended last, under which the newest assessments were made; before
 * the first, the first.
 */
export function wantedSet(code: string | null | undefined, on: CalendarDay, { ruleBooks }: CurrentRecord): CriteriaSet {
  const sets = [...ruleBooks.values()].filter((book) => book.kind === 'CRITERIA' && book.level === 'COMMUNE');
  const wanted = code ?? setOn(on, sets);
  const set = sets.find((book) => book.code === wanted);
  if (set?.kind === 'CRITERIA') return set;
  throw new BadInput({
    code: 'UNKNOWN_CODE',
    vi: `Không có bộ tiêu chí cấp xã nào mang mã ${JSON.stringify(wanted)}; criteriaSets(level: COMMUNE) liệt kê mọi mã.`,
    en: `No set of criteria for communes has the code ${JSON.stringify(wanted)}; criteriaSets(level: COMMUNE) lists every code.`,
  });
}

function setOn(on: CalendarDay, sets: Parameters<typeof chooseRuleBook>[0]): string | null {
  const chosen = chooseRuleBook(sets, { level: 'COMMUNE', tier: 'STANDARD', adoptedBy: null, on });
  return chosen.ok ? chosen.value.code : (chosen.refusal.before ?? chosen.refusal.after);
}
