import type { RefObject } from 'react';
import { readFragment } from '../../gql/fragment-masking.ts';
import { Citation_CitationFragmentDoc } from '../../gql/graphql.ts';
import { sourcesOf } from '../../lib/claim/claim-table.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import type { TakenKey } from '../../lib/i18n/messages/vi/take-away.ts';
import { LazyTakeAway } from '../../lib/take-away/lazy-take-away.tsx';
import { useRecord } from '../../lib/use-record.ts';
import type { NamedTopic } from './map-topics.ts';
import type { Reading } from './unit-readings.ts';

const KEYS = [
  'unit_code',
  'unit_identity',
  'unit',
  'measure',
  'value',
  'known',
  'of',
  'kind',
  'data',
  'as_of',
  'source',
] as const satisfies readonly TakenKey[];

const PICTURED = ['unit', 'measure', 'value', 'known', 'of', 'kind', 'source'] as const satisfies readonly TakenKey[];

export interface ReadingTakeAwayProps {
  /** Of which units: "Việt Nam". */
  readonly about: string;
  readonly topic: NamedTopic;
  readonly asOf: string;
  readonly readings: readonly Reading[];
  readonly picture?: RefObject<HTMLElement | null>;
}

/** What a map, a ranking or tiles show, to take along: one row for each unit. */
export function ReadingTakeAway({ about, topic, asOf, readings, picture }: ReadingTakeAwayProps) {
  const { t } = useI18n();
  const isSynthetic = useRecord()?.isSynthetic ?? false;
  const measure = t.map.topics[topic.slug];
  return (
    <LazyTakeAway
      about={about}
      what={measure}
      asOf={asOf}
      {...(picture && { picture })}
      table={(words) => {
        const cited = readings.map(({ claim }) => readFragment(Citation_CitationFragmentDoc, claim?.citation));
        return {
          columns: KEYS.map((key) => ({ key, label: words.columns[key] })),
          rows: readings.map(({ unit, value, coverage, claim }, place) => [
            unit.code ?? null,
            unit.identity,
            unit.fullName,
            measure,
            value,
            coverage?.known ?? null,
            coverage?.of ?? null,
            claim ? 'REPORTED' : 'COMPUTED',
            isSynthetic ? 'SYNTHETIC' : 'RECORD',
            asOf,
            cited[place]?.source.title ?? words.computedHere,
          ]),
          sources: sourcesOf(cited.filter((citation) => citation != null)),
          pictured: PICTURED,
        };
      }}
    />
  );
}
