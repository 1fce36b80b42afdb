import { UNIT_KINDS } from '@ntm/domain/unit/unit-kind';
import type { ReactNode } from 'react';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { WhyValue } from '../../lib/why-value/why-value.tsx';
import type { NamedTopic } from './map-topics.ts';
import { readingWords } from './reading-words.ts';
import type { Reading } from './unit-readings.ts';

export interface WhyReadingProps {
  readonly topic: NamedTopic;
  readonly asOf: string;
  readonly reading: Reading;
  /** What the button says; left out, the value. */
  readonly children?: ReactNode;
  readonly tabIndex?: 0 | -1;
}

/** What a unit shows, as a button that opens its card: also where it is not known, to say what is missing. */
export function WhyReading({ topic, asOf, reading, children, tabIndex }: WhyReadingProps) {
  const i18n = useI18n();
  const { identity, kind } = reading.unit;
  return (
    <WhyValue
      asked={{ ...topic.asked, level: UNIT_KINDS[kind].level, identity, asOf }}
      value={readingWords(reading, topic, i18n)}
      {...(tabIndex !== undefined && { tabIndex })}
    >
      {children}
    </WhyValue>
  );
}
