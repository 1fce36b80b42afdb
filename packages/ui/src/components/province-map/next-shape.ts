interface Placed {
  readonly code: string;
  readonly middle: () => readonly [x: number, y: number];
}

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** How much worse a step aside is than a step ahead. */
const ASIDE = 2;

/**
 * Where an arrow key leads: the nearest shape in its direction. Home leads to the northernmost, End to the southernmost.
 *
 * @returns undefined when the key leads nowhere
 */
export function nextShape<Shape extends Placed>(
  shapes: readonly Shape[],
  from: string | undefined,
  key: string,
): Shape | undefined {
  const placed = shapes.map((shape) => ({ shape, middle: shape.middle() }));
  const byLatitude = placed.toSorted((one, other) => one.middle[1] - other.middle[1]);
  if (key === 'Home') return byLatitude[0]?.shape;
  if (key === 'End') return byLatitude.at(-1)?.shape;
  const direction = DIRECTIONS[key];
  const start = placed.find(({ shape }) => shape.code === from);
  if (!direction || !start) return undefined;
  let nearest: { shape: Shape; cost: number } | undefined;
  for (const { shape, middle } of placed) {
    const [dx, dy] = [middle[0] - start.middle[0], middle[1] - start.middle[1]];
    const ahead = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    if (ahead <= 0 || aside > ahead * ASIDE) continue;
    const cost = ahead + ASIDE * aside;
    if (!nearest || cost < nearest.cost) nearest = { shape, cost };
  }
  return nearest?.shape;
}
