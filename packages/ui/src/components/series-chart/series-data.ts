/** What one source says for one day. */
export type SeriesPoint = {
  key: string;
  /** ISO day that it speaks of, or the last day of its period. */
  day: string;
  /** The same as it is read: "31/12/2019", "năm 2020". */
  time: string;
  value: number;
  /** The value with its unit and comparator: "ít nhất 25 xã". */
  said: string;
  kind: 'result' | 'target';
  /** What it was judged by, where that differs: results of two runs are never joined. */
  run?: string;
  /** Where it was read. */
  source: { href: string; label: string };
};

/** A day on which what is counted changed its meaning, so that the line does not cross it. */
export type SeriesBreak = { day: string; label: string };
