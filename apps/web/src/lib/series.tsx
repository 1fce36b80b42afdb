import { printedNumber } from '@ntm/domain/claim/printed-number';
import { compareDays } from '@ntm/domain/kernel/calendar-day';
import type { SeriesBreak, SeriesPoint } from '@ntm/ui/series-chart';
import { lazy, Suspense } from 'react';
import { type I18n, useI18n } from './i18n/i18n.tsx';
import styles from './series.module.css';
import { WhenNear } from './when-near.tsx';

const SeriesChart = lazy(async () => ({ default: (await import('@ntm/ui/series-chart')).SeriesChart }));

export interface SeriesProps {
  readonly label: string;
  readonly points: readonly SeriesPoint[];
  readonly breaks: readonly SeriesBreak[];
}

/** A measure over the years as a chart that comes when the reader does, with a sentence above and a table below. */
export function Series({ label, points, breaks }: SeriesProps) {
  const i18n = useI18n();
  const { t, language } = i18n;
  return (
    <WhenNear className={styles.place}>
      {() => (
        <Suspense>
          <SeriesChart
            label={label}
            summary={summary(points, breaks, i18n)}
            points={points}
            breaks={breaks}
            format={(value) => printedNumber(value, Number.isInteger(value) ? 0 : 1, language)}
            words={{
              kinds: { result: t.claims.reported, target: t.claims.target },
              table: t.unitPage.seriesTable,
              time: t.claims.time,
              value: t.claims.observations,
              kind: t.unitPage.seriesKind,
              source: t.unitPage.seriesSource,
            }}
          />
        </Suspense>
      )}
    </WhenNear>
  );
}

function summary(points: readonly SeriesPoint[], breaks: readonly SeriesBreak[], { t }: I18n): string {
  const inTime = points.toSorted((one, other) => compareDays(one.day, other.day));
  const results = inTime.filter(({ kind }) => kind === 'result');
  const [first, last] = [results[0], results.at(-1)];
  const target = inTime.findLast(({ kind }) => kind === 'target');
  const [begin, end] = [inTime[0], inTime.at(-1)];
  const isBroken = begin && end && breaks.some(({ day }) => day > begin.day && day <= end.day);
  return [
    first && last && first !== last && t.unitPage.seriesSpan(first.said, first.time, last.said, last.time),
    target && t.unitPage.seriesTarget(target.said, target.time),
    isBroken && t.unitPage.seriesBreaks,
  ]
    .filter(Boolean)
    .join(' ');
}
