import { printedValue } from '../claim/printed-value.ts';
import type { Bilingual, Language } from '../kernel/bilingual.ts';
import type { Result } from '../kernel/result.ts';
import type { CriteriaSet, Criterion, Indicator } from '../rule-book/criteria-set.ts';
import type { ThresholdRefusal } from '../rule-book/find-threshold.ts';
import type { Threshold, ThresholdScope } from '../rule-book/threshold.ts';
import { COMPARATOR_WORDS, JUDGEMENT_WORDS, KEY_WORDS } from './judgement-words.ts';
import type { SettledVerdict } from './settle-verdict.ts';

export interface JudgedIndicator {
  readonly set: CriteriaSet;
  readonly criterion: Criterion;
  readonly scope: ThresholdScope;
  readonly indicator: Indicator;
  readonly observed: number | null;
  readonly found: Result<Threshold, ThresholdRefusal>;
  readonly settled: SettledVerdict;
}

/** What was observed, what is required by which indicator, criterion and set, where and when, and what follows. */
export function explainIndicator(judged: JudgedIndicator): Bilingual {
  return { vi: explainIn('vi', judged), en: explainIn('en', judged) };
}

function explainIn(lang: Language, judged: JudgedIndicator): string {
  const words = JUDGEMENT_WORDS[lang];
  const { indicator, criterion, set, observed, found, settled } = judged;
  const unit = indicator.unit[lang];
  const seen = observed === null ? words.noFigure : `${printedValue(observed, lang)} ${unit}`;
  const required = found.ok
    ? `${words.required} ${COMPARATOR_WORDS[lang][found.value.comparator]} ${printedValue(found.value.value, lang)} ${unit}`
    : `${words.noThreshold}: ${missingWords(lang, found.refusal, set)}`;
  const place = found.ok ? scopeWords(lang, found.value, set) : '';
  const by = `${words.criterion} ${criterion.number} ${criterion.name[lang]}, ${set.title[lang]}${place}`;
  return [
    `${words.indicator} ${indicator.code} ${indicator.name[lang]}: ${seen}; ${required} (${by}).`,
    `${words.verdict[settled.verdict]}.`,
    ...(found.ok && !found.value.verified ? [words.unverified] : []),
    ...(settled.officer === null ? [] : [officerWords(lang, settled)]),
  ].join(' ');
}

/** What an officer judged, and that it differs from the values where it does. */
export function officerWords(lang: Language, { officer, isDisputed }: SettledVerdict): string {
  const words = JUDGEMENT_WORDS[lang];
  const judged = officer === 'MET' ? words.officerMet : words.officerNotMet;
  return isDisputed ? `${judged} ${words.disputed}` : judged;
}

/** ", vùng Trung du miền núi phía Bắc, năm 2020": only the keys that the threshold was chosen by. */
function scopeWords(lang: Language, threshold: Threshold, set: CriteriaSet): string {
  const { region, communeGroup, year } = threshold;
  return [
    ...(region === null ? [] : [keyWords(lang, 'region', region, set)]),
    ...(communeGroup === null ? [] : [keyWords(lang, 'communeGroup', communeGroup, set)]),
    ...(year === null ? [] : [keyWords(lang, 'year', year, set)]),
  ]
    .map((part) => `, ${part}`)
    .join('');
}

function keyWords(lang: Language, key: keyof ThresholdScope, value: string | number, set: CriteriaSet): string {
  const region = set.regions.find(({ code }) => code === value);
  return `${KEY_WORDS[lang][key]} ${region?.name[lang] ?? value}`;
}

function missingWords(lang: Language, refusal: ThresholdRefusal, set: CriteriaSet): string {
  const words = JUDGEMENT_WORDS[lang];
  if (refusal.kind === 'no-threshold-recorded') return words.notOnRecord;
  if (refusal.kind === 'key-not-given') return `${words.notGiven} ${KEY_WORDS[lang][refusal.key]}`;
  return `${words.notRecordedFor} ${keyWords(lang, refusal.key, refusal.asked, set)}`;
}
