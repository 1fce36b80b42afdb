import { RankedBars } from '@ntm/ui/ranked-bars';
import { useState } from 'react';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { RowsButton } from '../../lib/rows-button.tsx';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import type { NamedTopic } from './map-topics.ts';
import { coverageWords, readingWords } from './reading-words.ts';
import type { Reading } from './unit-readings.ts';
import { WhyReading } from './why-reading.tsx';

export interface ReadingRankingProps {
  readonly topic: NamedTopic;
  readonly asOf: string;
  readonly readings: readonly Reading[];
  readonly chosen: readonly (number | null)[];
  /** How many stand there before the rest is asked for. */
  readonly first: number;
}

/** The units as bars, highest first; the legend's choice narrows them. */
export function ReadingRanking({ topic, asOf, readings, chosen, first }: ReadingRankingProps) {
  const i18n = useI18n();
  const unitHref = useUnitHref();
  const [isOpen, setIsOpen] = useState(false);
  const { t } = i18n;
  const kept = readings.filter(({ step }) => chosen.length === 0 || chosen.includes(step));
  const shown = isOpen ? kept : kept.slice(0, first);
  const maximum = topic.format === 'share' ? 100 : Math.max(...readings.map(({ value }) => value ?? 0));
  return (
    <>
      <RankedBars
        label={t.map.rankingOf(t.map.topics[topic.slug])}
        maximum={maximum}
        items={shown.map((reading) => {
          const note = coverageWords(reading, i18n);
          return {
            id: reading.unit.identity,
            label: reading.unit.name,
            href: unitHref(reading.unit),
            value: reading.step === null ? null : reading.value,
            step: reading.step,
            valueText: readingWords(reading, topic, i18n),
            shown: <WhyReading reading={reading} topic={topic} asOf={asOf} />,
            ...(note && { note }),
          };
        })}
      />
      {kept.length > shown.length && <RowsButton rows={kept.length - shown.length} onClick={() => setIsOpen(true)} />}
    </>
  );
}
