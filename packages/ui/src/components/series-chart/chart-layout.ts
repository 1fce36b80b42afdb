import { scaleLinear, scaleUtc } from 'd3-scale';
import type { SeriesBreak, SeriesPoint } from './series-data.ts';

/** A point with its place in the picture, in px. */
export interface PlacedPoint extends SeriesPoint {
  readonly x: number;
  readonly y: number;
}

/** A break with its place, and the row on which its name does not run into another. */
interface PlacedBreak extends SeriesBreak {
  readonly x: number;
  readonly row: number;
  /** The name stands at the left of its rule, where there is no room at the right. */
  readonly isLeft: boolean;
}

export interface ChartLayout {
  readonly points: readonly PlacedPoint[];
  /** Results that may be joined: no break lies between two of one run. */
  readonly runs: readonly (readonly PlacedPoint[])[];
  readonly breaks: readonly PlacedBreak[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly levels: readonly { readonly value: number; readonly y: number }[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const DAY = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Where everything of a chart stands in a picture of `width` × `height` px whose text is `em` px high. */
export function layOut(
  points: readonly SeriesPoint[],
  breaks: readonly SeriesBreak[],
  { width, height, em }: { readonly width: number; readonly height: number; readonly em: number },
): ChartLayout {
  const days = points.map(({ day }) => at(day));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const margin = Math.max((last - first) * 0.04, 90 * DAY);
  const most = Math.max(...points.map(({ value }) => value));
  const left = 2.2 * em;
  const right = width - 1.2 * em;
  const xOf = scaleUtc([first - margin, last + margin], [left, right]);
  const within = breaks.filter(({ day }) => at(day) > first && at(day) <= last);
  const placedBreaks = placeBreaks(within, (day) => xOf(at(day)), right, em);
  const rows = Math.max(0, ...placedBreaks.map(({ row }) => row + 1));
  const top = (rows + 1.6) * em * 1.15;
  const bottom = height - 1.8 * em;
  const yOf = scaleLinear([0, most], [bottom, top]).nice(4);
  const placed = points.map((point) => ({ ...point, x: xOf(at(point.day)), y: yOf(point.value) }));
  return {
    points: placed,
    runs: runsOf(placed, within),
    breaks: placedBreaks,
    years: yearsBetween(first - margin, last + margin, Math.floor((right - left) / (3.4 * em))).map((year) => ({
      year,
      x: xOf(at(`${year}-01-01`)),
    })),
    levels: yOf.ticks(4).map((value) => ({ value, y: yOf(value) })),
    left,
    right,
    top,
    bottom,
  };
}

function runsOf(points: readonly PlacedPoint[], breaks: readonly SeriesBreak[]): PlacedPoint[][] {
  const days = ['', ...breaks.map(({ day }) => day).toSorted(), '9999'];
  const results = points.filter(({ kind }) => kind === 'result');
  return [...new Set(results.map(({ run }) => run))].flatMap((run) =>
    days
      .slice(1)
      .map((end, index) =>
        results.filter((point) => point.run === run && point.day < end && point.day >= (days[index] ?? '')),
      ),
  );
}

function placeBreaks(
  breaks: readonly SeriesBreak[],
  xOf: (day: string) => number,
  right: number,
  em: number,
): PlacedBreak[] {
  const ends: number[] = [];
  return breaks
    .toSorted((one, other) => one.day.localeCompare(other.day))
    .map((found) => {
      const x = xOf(found.day);
      const length = found.label.length * em * 0.58;
      const isLeft = x + length > right;
      const [start, end] = isLeft ? [x - length, x] : [x, x + length];
      const free = ends.findIndex((taken) => taken + 0.5 * em < start);
      const row = free === -1 ? ends.length : free;
      ends[row] = end;
      return { ...found, x, row, isLeft };
    });
}

function yearsBetween(first: number, last: number, room: number): number[] {
  const from = new Date(first).getUTCFullYear() + 1;
  const to = new Date(last).getUTCFullYear();
  const step = Math.max(1, Math.ceil((to - from + 1) / Math.max(1, room)));
  const years: number[] = [];
  for (let year = from; year <= to; year += step) years.push(year);
  return years;
}
