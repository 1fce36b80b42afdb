import { ValueTable } from '@ntm/ui/value-table';
import { useState } from 'react';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import type { NamedTopic } from './map-topics.ts';
import { readingWords } from './reading-words.ts';
import type { Reading } from './unit-readings.ts';
import { WhyReading } from './why-reading.tsx';

export interface ReadingTableProps {
  readonly topic: NamedTopic;
  readonly asOf: string;
  readonly readings: readonly Reading[];
}

/** The table behind the picture, made when it is opened. */
export function ReadingTable({ topic, asOf, readings }: ReadingTableProps) {
  const i18n = useI18n();
  const unitHref = useUnitHref();
  const [isOpen, setIsOpen] = useState(false);
  const { t, day, number } = i18n;
  const isPartial = readings.some(({ coverage }) => coverage);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{t.map.tableOf}</summary>
      {isOpen && (
        <ValueTable
          caption={t.map.caption(t.map.topics[topic.slug], day(asOf))}
          heads={{
            unit: t.map.unitColumn,
            value: t.map.valueColumn,
            ...(isPartial && { coverage: t.map.coverageColumn }),
          }}
          rows={readings.map((reading) => ({
            id: reading.unit.identity,
            label: reading.unit.name,
            href: unitHref(reading.unit),
            valueText: readingWords(reading, topic, i18n),
            shown: <WhyReading reading={reading} topic={topic} asOf={asOf} />,
            ...(reading.coverage && { coverage: `${number(reading.coverage.known)}/${number(reading.coverage.of)}` }),
          }))}
        />
      )}
    </details>
  );
}
