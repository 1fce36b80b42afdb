/** A place that the shapes do not hold, or hold too small to be seen: longitude and latitude in degrees. */
type Place = readonly [longitude: number, latitude: number];

/** An archipelago drawn as a labelled inset of marks; `owners` are the codes of its province before and since 2025. */
export interface Archipelago {
  readonly key: 'hoangSa' | 'truongSa';
  readonly owners: readonly string[];
  readonly islands: readonly Place[];
}

export const ARCHIPELAGOS: readonly Archipelago[] = [
  {
    key: 'hoangSa',
    owners: ['48'],
    islands: [
      [111.61, 16.53],
      [111.51, 16.45],
      [111.73, 16.45],
      [111.2, 15.78],
      [112.34, 16.83],
      [112.35, 16.98],
      [112.73, 16.67],
      [111.5, 17.1],
      [112.53, 16.33],
    ],
  },
  {
    key: 'truongSa',
    owners: ['56'],
    islands: [
      [111.92, 8.65],
      [111.67, 8.67],
      [112.92, 7.87],
      [113.33, 8.18],
      [113.7, 8.97],
      [113.98, 8.81],
      [114.33, 9.89],
      [114.37, 10.18],
      [114.37, 10.38],
      [114.48, 10.38],
      [114.28, 11.05],
      [114.33, 11.43],
      [114.36, 11.45],
      [112.85, 8.87],
      [115.0, 8.6],
    ],
  },
];

/** Islands off the southern coast that a reader looks for by name. */
export interface NamedIsland {
  readonly key: 'phuQuoc' | 'conDao';
  readonly owners: readonly string[];
  readonly at: Place;
}

export const NAMED_ISLANDS: readonly NamedIsland[] = [
  { key: 'phuQuoc', owners: ['91'], at: [103.97, 10.22] },
  { key: 'conDao', owners: ['77', '79'], at: [106.61, 8.7] },
];
