import { isAdditive } from '../claim/additive-measure.ts';
import type { Claim, RegisterBasis } from '../claim/claim.ts';
import type { Measure } from '../claim/measure.ts';
import { periodWords, printedDay } from '../claim/period-words.ts';
import { printedValue } from '../claim/printed-value.ts';
import type { Bilingual } from '../kernel/bilingual.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { Movement } from './movements.ts';

const REGISTER: Readonly<Record<RegisterBasis, Bilingual>> = {
  BEFORE_MERGER: { vi: ', trước sáp nhập', en: ', before the merger' },
  AFTER_MERGER: { vi: ', sau sáp nhập', en: ', after the merger' },
};

/** A total's name, or a level's for averages and shares. Null for one that is computed because no source reports it. */
export function totalLabel(claim: Claim | null, period: string, measure: Measure): Bilingual {
  const [vi, en] = [periodWords(period, 'vi'), periodWords(period, 'en')];
  const noun = isAdditive(measure) ? { vi: 'tổng số', en: 'total' } : { vi: 'mức', en: 'level' };
  if (claim === null) {
    return {
      vi: upperFirst(`${noun.vi} ${vi} (số được tính ra, không phải số công bố)`),
      en: upperFirst(`${noun.en} of ${en} (computed, not reported)`),
    };
  }
  const basis = claim.registerBasis === null ? { vi: '', en: '' } : REGISTER[claim.registerBasis];
  return claim.kind === 'TARGET'
    ? { vi: `Chỉ tiêu ${noun.vi} ${vi}${basis.vi}`, en: `Target for the ${noun.en} of ${en}${basis.en}` }
    : { vi: upperFirst(`${noun.vi} ${vi}${basis.vi}`), en: upperFirst(`${noun.en} of ${en}${basis.en}`) };
}

const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

export function movementLabel({ claim, period, amount }: Movement): Bilingual {
  const [vi, en] = [periodWords(period, 'vi'), periodWords(period, 'en')];
  const verb = amount < 0 ? { vi: 'Giảm', en: 'Decrease' } : { vi: 'Tăng thêm', en: 'Increase' };
  return claim.kind === 'TARGET'
    ? { vi: `${verb.vi} ${vi} theo chỉ tiêu`, en: `${verb.en} of ${en}, as targeted` }
    : { vi: `${verb.vi} ${vi}`, en: `${verb.en} of ${en}` };
}

interface RegisterOn {
  readonly on: CalendarDay;
  readonly count: number;
}

export function registerLabel(before: RegisterOn, after: RegisterOn): Bilingual {
  const [from, to] = [printedDay(before.on), printedDay(after.on)];
  return {
    vi: `Sắp xếp đơn vị: ${printedValue(before.count, 'vi')} xã (${from}) → ${printedValue(after.count, 'vi')} xã (${to}); nguồn không nêu tổng số thay đổi bao nhiêu vì việc này`,
    en: `Rearranged units: ${printedValue(before.count, 'en')} communes (${from}) → ${printedValue(after.count, 'en')} (${to}); by how much this moved the total is not stated`,
  };
}

export function remainderNote(unexplained: number, { unit }: Measure): Bilingual {
  if (unexplained === 0) return { vi: 'Các bước khớp với tổng số.', en: 'The steps add up to the total.' };
  return {
    vi: `Chưa rõ: ${printedValue(unexplained, 'vi')} ${unit.vi}; không nguồn nào giải thích phần này.`,
    en: `Not explained: ${printedValue(unexplained, 'en')} ${unit.en}; no source accounts for it.`,
  };
}
