import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { ARCHIPELAGOS, NAMED_ISLANDS } from './islands.ts';

/** Provinces until 30 June 2025, and since. */
export type ProvinceSet = 'provinces63' | 'provinces34';

export type ProvinceTopology = Topology<Record<ProvinceSet, GeometryCollection>>;

export const MAP_WIDTH = 360;
export const MAP_HEIGHT = 560;
const MAINLAND = [
  [8, 6],
  [262, MAP_HEIGHT - 6],
] as const;

interface Shape {
  readonly code: string;
  readonly path: string;
  /** Where its middle lies, in units of the drawing. */
  readonly middle: readonly [x: number, y: number];
}

interface Inset {
  readonly key: 'hoangSa' | 'truongSa';
  readonly owners: readonly string[];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly marks: readonly (readonly [x: number, y: number])[];
}

interface IslandMark {
  readonly key: 'phuQuoc' | 'conDao';
  readonly owners: readonly string[];
  readonly at: readonly [x: number, y: number];
}

export interface MapGeometry {
  readonly shapes: readonly Shape[];
  readonly insets: readonly Inset[];
  readonly islands: readonly IslandMark[];
  /** Borders of the 63 inside the 34; empty for the 63. */
  readonly formerBorders: string;
}

/** Places of the insets, east of the coast at their latitudes; the upper part keeps the words. */
const INSET_BOXES = {
  hoangSa: { x: 262, y: 214, width: 96, height: 96 },
  truongSa: { x: 260, y: 444, width: 98, height: 110 },
} as const;
const INSET_LABEL = 52;

/** Everything a map draws, in units of `MAP_WIDTH` × `MAP_HEIGHT`. */
export function drawProvinces(topology: ProvinceTopology, set: ProvinceSet): MapGeometry {
  const all = feature(topology, topology.objects.provinces63);
  const projection = geoMercator().fitExtent([[...MAINLAND[0]], [...MAINLAND[1]]], all);
  const path = geoPath(projection).digits(1);
  const provinces = feature(topology, topology.objects[set]);
  return {
    shapes: provinces.features.map((province) => {
      const [x, y] = path.centroid(province);
      return { code: String(province.id), path: path(province) ?? '', middle: [x, y] };
    }),
    insets: ARCHIPELAGOS.map(({ key, owners, islands }) => {
      const box = INSET_BOXES[key];
      const within = geoMercator().fitExtent(
        [
          [box.x + 14, box.y + INSET_LABEL],
          [box.x + box.width - 14, box.y + box.height - 10],
        ],
        { type: 'MultiPoint', coordinates: islands.map((place) => [...place]) },
      );
      return { key, owners, box, marks: islands.flatMap((place) => onPaper(within([...place]))) };
    }),
    islands: NAMED_ISLANDS.flatMap(({ key, owners, at }) =>
      onPaper(projection([...at])).map((point) => ({ key, owners, at: point })),
    ),
    formerBorders: set === 'provinces34' ? (path(bordersInside(topology)) ?? '') : '',
  };
}

function onPaper(point: [number, number] | null): [number, number][] {
  return point ? [point] : [];
}

/** Borders that the 63 have and the 34 do not: arcs of the former that no shape of the latter uses. */
function bordersInside(topology: ProvinceTopology) {
  const kept = arcsOf(topology, 'provinces34');
  const gone = [...arcsOf(topology, 'provinces63')].filter((arc) => !kept.has(arc));
  return feature(topology, { type: 'MultiLineString', arcs: gone.map((arc) => [arc]) });
}

function arcsOf(topology: ProvinceTopology, set: ProvinceSet): Set<number> {
  const arcs = topology.objects[set].geometries.flatMap((geometry) => {
    if (geometry.type === 'Polygon') return geometry.arcs.flat();
    return geometry.type === 'MultiPolygon' ? geometry.arcs.flat(2) : [];
  });
  return new Set(arcs.map((arc) => (arc < 0 ? ~arc : arc)));
}
