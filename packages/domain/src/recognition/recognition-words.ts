import { printedDay } from '../claim/period-words.ts';
import { TIER_WORDS } from '../claim/tier-words.ts';
import type { Bilingual, Language } from '../kernel/bilingual.ts';
import type { Source } from '../source/source.ts';
import { fullName } from '../unit/full-name.ts';
import type { UnitOnDay } from '../unit/unit-on-day.ts';
import type { RecognitionDecision } from './recognition-decision.ts';
import { isInProgramme } from './recognition-ladder.ts';
import type { DecidedState, UnassessedState, UndecidedState } from './recognition-state.ts';

/** What surrounds a state and belongs into its sentence. */
export interface RecognitionSetting {
  readonly unit: UnitOnDay;
  /** The last decision about the unit as it now is, in force or not. */
  readonly lastDecision: RecognitionDecision | undefined;
  /** What the complete list was read in that covers the unit; undefined when none does. */
  readonly list: Pick<Source, 'title' | 'publishedOn'> | undefined;
  /** True when land moved to or from the unit since its decision. */
  readonly isRetouched: boolean;
}

/** The name as it begins a sentence: "Xã Đức Long". */
function nameOf({ version }: UnitOnDay): string {
  const name = fullName(version);
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
}

const join = (sentences: readonly Bilingual[]): Bilingual => ({
  vi: sentences.map((sentence) => sentence.vi).join(' '),
  en: sentences.map((sentence) => sentence.en).join(' '),
});

function paper({ number, issuer, signedOn, statusYear }: RecognitionDecision): Bilingual {
  const year = {
    vi: statusYear ? `, công nhận cho năm ${statusYear}` : '',
    en: statusYear ? `, for ${statusYear}` : '',
  };
  return {
    vi: `${number} ngày ${printedDay(signedOn)} của ${issuer}${year.vi}`,
    en: `${number} of ${printedDay(signedOn)}, ${issuer}${year.en}`,
  };
}

/** Why the unit stands as it does, in one to three sentences, naming the paper behind it or what is missing. */
export function explainRecognition(
  state: DecidedState | UnassessedState | UndecidedState,
  setting: RecognitionSetting,
): Bilingual {
  switch (state.standing) {
    case 'RECOGNISED':
      return recognised(state, setting);
    case 'REVOKED':
      return revoked(state, setting);
    case 'NOT_ASSESSED_AFTER_CHANGE':
      return notAssessed(state, setting);
    case 'NOT_RECOGNISED':
      return notRecognised(setting);
    case 'UNKNOWN':
      return unknown(setting);
  }
}

function recognised({ tier, since, decision }: DecidedState, setting: RecognitionSetting): Bilingual {
  const [name, by, words] = [nameOf(setting.unit), paper(decision), TIER_WORDS[tier]];
  const says: Bilingual[] = [
    decision.kind === 'ACKNOWLEDGE'
      ? {
          vi: `${name} được thừa nhận ${words.vi} sau sắp xếp từ ${printedDay(since)}, theo ${by.vi}.`,
          en: `${name}: ${words.en} acknowledged after the rearrangement since ${printedDay(since)}, by ${by.en}.`,
        }
      : {
          vi: `${name} được công nhận ${words.vi} từ ${printedDay(since)}, theo ${by.vi}.`,
          en: `${name}: ${words.en} recognised since ${printedDay(since)}, by ${by.en}.`,
        },
  ];
  if (setting.isRetouched) {
    says.push({
      vi: 'Địa giới đã điều chỉnh một phần sau quyết định; quyết định vẫn còn hiệu lực.',
      en: 'A part of the territory has changed since the decision, which still stands.',
    });
  }
  return join(says);
}

function revoked({ tier, since, decision }: DecidedState, { unit }: RecognitionSetting): Bilingual {
  const [name, by] = [nameOf(unit), paper(decision)];
  return {
    vi: `${name} bị thu hồi công nhận ${TIER_WORDS[tier].vi} từ ${printedDay(since)}, theo ${by.vi}.`,
    en: `${name}: ${TIER_WORDS[tier].en} withdrawn since ${printedDay(since)}, by ${by.en}.`,
  };
}

function notAssessed(state: UnassessedState, { unit }: RecognitionSetting): Bilingual {
  const [name, on] = [nameOf(unit), printedDay(state.since)];
  const says: Bilingual[] = [
    {
      vi: `${name} hình thành sau sắp xếp ngày ${on}; hồ sơ chưa có quyết định công nhận nào kể từ đó.`,
      en: `${name} was formed by the rearrangement of ${on}; the record holds no decision on it since.`,
    },
  ];
  if (state.heldByPredecessors.length > 0) {
    const held = (lang: Language): string =>
      state.heldByPredecessors.map((one) => `${fullName(one.unit.version)} (${TIER_WORDS[one.tier][lang]})`).join('; ');
    says.push({
      vi: `Trước đó: ${held('vi')}. Kết quả này không tự chuyển sang đơn vị mới.`,
      en: `Before: ${held('en')}. This does not pass to the new unit by itself.`,
    });
  }
  if (state.suggestion) {
    const { tier, rule } = state.suggestion;
    says.push({
      vi: `Gợi ý${rule.verified ? '' : ' (chưa đối chiếu văn bản gốc)'}: mức ${TIER_WORDS[tier].vi}. ${rule.summary.vi}`,
      en: `Suggestion${rule.verified ? '' : ' (not checked against the signed text)'}: ${TIER_WORDS[tier].en}. ${rule.summary.en}`,
    });
  }
  return join(says);
}

function notRecognised({ unit, lastDecision, list }: RecognitionSetting): Bilingual {
  const name = nameOf(unit);
  if (!isInProgramme(unit.version.kind)) {
    const says: Bilingual[] = [
      { vi: `${name} không thuộc chương trình nông thôn mới.`, en: `${name} lies outside the new-rural programme.` },
    ];
    if (lastDecision) {
      says.push({
        vi: `Quyết định gần nhất khi còn thuộc chương trình: ${paper(lastDecision).vi}.`,
        en: `Last decision while it was inside: ${paper(lastDecision).en}.`,
      });
    }
    return join(says);
  }
  const words = listInWords(list);
  return {
    vi: `${name} chưa được công nhận: ${words.vi} không có đơn vị này.`,
    en: `${name} is not recognised: ${words.en} does not name it.`,
  };
}

/** The list as a reader finds it again: by title and day. Titles are Vietnamese. */
function listInWords(list: RecognitionSetting['list']): Bilingual {
  const title = list ? ` “${list.title}”` : '';
  const day = list?.publishedOn ? printedDay(list.publishedOn) : undefined;
  return {
    vi: `danh sách đầy đủ${title}${day ? ` công bố ngày ${day}` : ''}`,
    en: `the complete list${title}${day ? `, published on ${day},` : ''}`,
  };
}

function unknown({ unit }: RecognitionSetting): Bilingual {
  const name = fullName(unit.version);
  return {
    vi: `Chưa rõ: hồ sơ chưa có quyết định nào về ${name}, cũng chưa có danh sách đầy đủ để nói là chưa được công nhận.`,
    en: `Not known: the record holds no decision on ${name} and no complete list that would show it is not recognised.`,
  };
}
