/** Longitude and latitude in degrees, or a point on paper in units of the drawing: x to the right, y down. */
export type Position = readonly [number, number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const RADIAN = Math.PI / 180;

/**
 * Mercator's projection, scaled and centred so that `places` just fit into `box`. Between two places it draws a
 * straight line: at the size of a country on a phone nobody sees that the globe would bend it, and not asking saves a
 * slow phone a third of a second.
 */
export function fittedMercator(places: readonly Position[], box: Box): (place: Position) => [number, number] {
  const flat = places.map(mercator);
  const [left, top] = least(flat);
  const [right, bottom] = least(flat.map(([x, y]) => [-x, -y])).map((edge) => -edge) as [number, number];
  const scale = Math.min(box.width / (right - left), box.height / (bottom - top));
  const shift = [
    box.x + box.width / 2 - (scale * (left + right)) / 2,
    box.y + box.height / 2 - (scale * (top + bottom)) / 2,
  ] as const;
  return (place) => {
    const [x, y] = mercator(place);
    return [shift[0] + scale * x, shift[1] + scale * y];
  };
}

function mercator([longitude, latitude]: Position): Position {
  return [longitude * RADIAN, -Math.log(Math.tan(Math.PI / 4 + (latitude * RADIAN) / 2))];
}

function least(points: readonly Position[]): [number, number] {
  let [x, y] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const point of points) {
    x = Math.min(x, point[0]);
    y = Math.min(y, point[1]);
  }
  return [x, y];
}
