import { printedNumber } from '@ntm/domain/claim/printed-number';
import type { I18n } from '../../lib/i18n/i18n.tsx';
import type { StepScale } from './five-steps.ts';
import type { MapTopic, ValueFormat } from './map-topics.ts';
import type { Reading } from './unit-readings.ts';

const DECIMALS: Readonly<Record<ValueFormat, number>> = { count: 0, share: 1, mean: 2 };

/** A value of a topic as it is read: "161", "79,3%", "16,25". */
function valueWords(value: number, { format }: MapTopic, { language }: I18n, decimals = DECIMALS[format]): string {
  return `${printedNumber(value, decimals, language)}${format === 'share' ? '%' : ''}`;
}

/** What a unit shows, in words; what is not known is said. */
export function readingWords({ value, step, claim }: Reading, topic: MapTopic, i18n: I18n): string {
  if (value === null || (step === null && topic.kind !== 'result')) return i18n.t.map.none;
  return valueWords(value, topic, i18n, claim?.decimals ?? DECIMALS[topic.format]);
}

/** How complete a reading is; undefined when nothing is missing. */
export function coverageWords({ coverage, step }: Reading, { t, number }: I18n): string | undefined {
  if (!coverage) return undefined;
  const words = step === null ? t.map.fewKnown : t.map.coverage;
  return words(number(coverage.known), number(coverage.of));
}

/** What each step of a scale holds: "dưới 60", "60 – 120", "từ 240". */
export function stepLabels({ cuts }: StepScale, topic: MapTopic, i18n: I18n): string[] {
  const { t } = i18n;
  const words = (cut: number) => valueWords(cut, topic, i18n, Number.isInteger(cut) ? 0 : 1);
  if (cuts.length === 0) return [t.map.from(words(0))];
  return [...cuts, Number.POSITIVE_INFINITY].map((to, step) => {
    const from = cuts[step - 1];
    if (from === undefined) return t.map.below(words(to));
    return Number.isFinite(to) ? t.map.between(words(from), words(to)) : t.map.from(words(from));
  });
}
