import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology, Transform } from 'topojson-specification';
import { type Box, fittedMercator, type Position } from './fitted-mercator.ts';
import { ARCHIPELAGOS, NAMED_ISLANDS } from './islands.ts';

/** Provinces until 30 June 2025, and since. */
export type ProvinceSet = 'provinces63' | 'provinces34';

type Shapes = Topology<Record<ProvinceSet, GeometryCollection>>;

/** The shapes as their file has them: arcs in whole steps, and what a step is in degrees. */
export type ProvinceTopology = Shapes & { readonly transform: Transform };

export const MAP_WIDTH = 360;
export const MAP_HEIGHT = 560;
const MAINLAND: Box = { x: 8, y: 6, width: 254, height: MAP_HEIGHT - 12 };

interface Shape {
  readonly code: string;
  readonly path: string;
  /** Where its middle lies, in units of the drawing: worked out when a key asks for it. */
  readonly middle: () => readonly [x: number, y: number];
}

interface Inset {
  readonly key: 'hoangSa' | 'truongSa';
  readonly owners: readonly string[];
  readonly box: Box;
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
  const arcs = arcsInDegrees(topology);
  const toPaper = fittedMercator(arcs.flat(), MAINLAND);
  const onPaper: Shapes = {
    type: topology.type,
    objects: topology.objects,
    arcs: arcs.map((arc) => arc.map(toPaper)),
  };
  const path = geoPath().digits(1);
  return {
    shapes: feature(onPaper, onPaper.objects[set]).features.map((province) => ({
      code: String(province.id),
      path: path(province) ?? '',
      middle: () => path.centroid(province),
    })),
    insets: ARCHIPELAGOS.map(({ key, owners, islands }) => {
      const box = INSET_BOXES[key];
      const room = {
        x: box.x + 14,
        y: box.y + INSET_LABEL,
        width: box.width - 28,
        height: box.height - INSET_LABEL - 10,
      };
      return { key, owners, box, marks: islands.map(fittedMercator(islands, room)) };
    }),
    islands: NAMED_ISLANDS.map(({ key, owners, at }) => ({ key, owners, at: toPaper(at) })),
    formerBorders: set === 'provinces34' ? (path(bordersInside(onPaper)) ?? '') : '',
  };
}

/** The arcs as they are; in the file each point is a small step from the one before. */
function arcsInDegrees({ arcs, transform: { scale, translate } }: ProvinceTopology): Position[][] {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([right = 0, up = 0]): Position => {
      x += right;
      y += up;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** Borders that the 63 have and the 34 do not: arcs of the former that no shape of the latter uses. */
function bordersInside(topology: Shapes) {
  const kept = arcsOf(topology, 'provinces34');
  const gone = [...arcsOf(topology, 'provinces63')].filter((arc) => !kept.has(arc));
  return feature(topology, { type: 'MultiLineString', arcs: gone.map((arc) => [arc]) });
}

function arcsOf(topology: Shapes, set: ProvinceSet): Set<number> {
  const arcs = topology.objects[set].geometries.flatMap((geometry) => {
    if (geometry.type === 'Polygon') return geometry.arcs.flat();
    return geometry.type === 'MultiPolygon' ? geometry.arcs.flat(2) : [];
  });
  return new Set(arcs.map((arc) => (arc < 0 ? ~arc : arc)));
}
