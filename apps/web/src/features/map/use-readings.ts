import { useMemo } from 'react';
import { UnitValuesDocument } from '../../gql/graphql.ts';
import { type Page, usePage } from '../../lib/use-page.ts';
import { fiveSteps, SHARE_SCALE, type StepScale } from './five-steps.ts';
import type { MapTopic } from './map-topics.ts';
import { knownValues, type Reading, readingsOf } from './unit-readings.ts';

/** The two days whose values make the scale, so that it stays while the days move. */
const SCALE_DAYS = ['2025-06-30', '2025-07-01'];

export interface Readings {
  readonly page: Pick<Page<unknown>, 'error' | 'isWaiting' | 'retry'>;
  /** Undefined until the first answer. */
  readonly shown:
    | {
        readonly asOf: string;
        readonly readings: readonly Reading[];
        readonly scale: StepScale;
        readonly unplaced: number;
      }
    | undefined;
}

export interface ReadingsQuestion {
  readonly topic: MapTopic;
  readonly level: MapTopic['levels'][number];
  readonly within?: string;
  readonly day: string;
}

/** Asks what all units of a level show. Mount it anew for another topic: the old one's values are not this one's. */
export function useReadings({ topic, level, within, day }: ReadingsQuestion): Readings {
  const days = within === undefined ? [day, ...SCALE_DAYS] : [day];
  const { data, ...page } = usePage(UnitValuesDocument, {
    ...topic.asked,
    level,
    days,
    withClaim: topic.kind === 'result',
    ...(within !== undefined && { within }),
  });
  const shown = useMemo(() => {
    const [first] = data?.unitValues ?? [];
    if (!data || !first) return undefined;
    const decimals = topic.format === 'mean' ? 1 : 0;
    const scale = topic.format === 'share' ? SHARE_SCALE : fiveSteps(knownValues(data.unitValues), decimals);
    return { asOf: first.asOf, readings: readingsOf(first, scale), scale, unplaced: first.unplaced };
  }, [data, topic.format]);
  return { page, shown };
}
