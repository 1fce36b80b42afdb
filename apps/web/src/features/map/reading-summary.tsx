import { useI18n } from '../../lib/i18n/i18n.tsx';
import type { NamedTopic } from './map-topics.ts';
import { readingWords } from './reading-words.ts';
import type { Reading } from './unit-readings.ts';

export interface ReadingSummaryProps {
  readonly topic: NamedTopic;
  readonly readings: readonly Reading[];
  /** Day and number of units: "Ngày 30/06/2025: 63 tỉnh, thành phố." */
  readonly opening: string;
  readonly unplaced: number;
}

/** What the picture shows, as sentences: the extremes, and how much is not known. */
export function ReadingSummary({ topic, readings, opening, unplaced }: ReadingSummaryProps) {
  const i18n = useI18n();
  const { t, number } = i18n;
  const ranked = readings.filter(({ step }) => step !== null);
  const unknown = readings.length - ranked.length;
  const [highest, lowest] = [ranked[0], ranked.at(-1)];
  const sentences = [opening];
  if (highest && lowest) {
    const words = (reading: Reading) => readingWords(reading, topic, i18n);
    if (highest.value === lowest.value) sentences.push(t.map.allEqual(words(highest)));
    else {
      sentences.push(t.map.highest(highest.unit.name, words(highest)), t.map.lowest(lowest.unit.name, words(lowest)));
    }
  }
  if (ranked.length === 0) sentences.push(t.map.allUnknown);
  else if (unknown > 0) sentences.push(t.map.unknownOf(number(unknown), number(readings.length)));
  if (unplaced > 0) sentences.push(t.map.unplaced(number(unplaced)));
  return <p>{sentences.join(' ')}</p>;
}
