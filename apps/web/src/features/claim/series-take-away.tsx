import type { SeriesPoint } from '@ntm/ui/series-chart';
import type { TakenKey } from '../../lib/i18n/messages/vi/take-away.ts';
import { LazyTakeAway } from '../../lib/take-away/lazy-take-away.tsx';
import type { TakeAwayProps } from '../../lib/take-away/take-away.tsx';
import { useRecord } from '../../lib/use-record.ts';

const KEYS = [
  'measure',
  'unit',
  'kind',
  'data',
  'as_of',
  'period',
  'value',
  'statement',
  'source',
] as const satisfies readonly TakenKey[];

export interface SeriesTakeAwayProps extends Pick<TakeAwayProps, 'about' | 'what' | 'picture'> {
  readonly points: readonly SeriesPoint[];
}

/** The points of a chart to take along, and the chart itself. */
export function SeriesTakeAway({ points, ...menu }: SeriesTakeAwayProps) {
  const isSynthetic = useRecord()?.isSynthetic ?? false;
  return (
    <LazyTakeAway
      {...menu}
      table={(words) => ({
        columns: KEYS.map((key) => ({ key, label: words.columns[key] })),
        rows: points.map(({ kind, day, time, value, said, source }) => [
          menu.what,
          menu.about,
          kind === 'target' ? 'TARGET' : 'REPORTED',
          isSynthetic ? 'SYNTHETIC' : 'RECORD',
          day,
          time,
          value,
          said,
          source.label,
        ]),
        sources: [...new Map(points.map(({ source }) => [source.href, source])).values()].map(({ label, href }) => ({
          title: label,
          publisher: null,
          publishedOn: null,
          link: new URL(href, location.origin).href,
        })),
      })}
    />
  );
}
