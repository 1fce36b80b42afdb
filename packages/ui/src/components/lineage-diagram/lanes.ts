/** A unit of the diagram with the later rows that it went into. */
export interface LineageNode {
  readonly key: string;
  readonly into: readonly { readonly goal: string; readonly part?: string }[];
}

/** What is drawn in the height of one row, in lanes counted from 0 at the left. */
export interface LaneRow {
  /** Lane of the row's own mark. */
  readonly lane: number;
  /** Lanes that come from above into the mark. */
  readonly incoming: readonly number[];
  /** Lanes that go from the mark downwards. */
  readonly outgoing: readonly { readonly lane: number; readonly isPart: boolean }[];
  /** Lanes that pass by. */
  readonly passing: readonly number[];
}

/**
 * Gives each row of a lineage its lanes. Rows stand in time order; an edge that would lead upwards is left out. What
 * goes into one unit shares one lane, so that ten communes that became one need two lanes and not ten.
 */
export function layLanes(nodes: readonly LineageNode[]): LaneRow[] {
  const order = new Map(nodes.map(({ key }, index) => [key, index]));
  const lanes: (string | undefined)[] = [];
  return nodes.map(({ key, into }, row) => {
    const incoming = lanes.flatMap((goal, lane) => (goal === key ? [lane] : []));
    const lane = incoming[0] ?? freeLane(lanes);
    for (const used of incoming) lanes[used] = undefined;
    const passing = lanes.flatMap((goal, other) => (goal === undefined ? [] : [other]));
    const outgoing = into
      .filter((next) => (order.get(next.goal) ?? -1) > row)
      .map((next) => ({ lane: laneTo(next.goal, lane, lanes), isPart: next.part !== undefined }));
    return { lane, incoming, outgoing, passing };
  });
}

function laneTo(goal: string, own: number, lanes: (string | undefined)[]): number {
  const shared = lanes.indexOf(goal);
  const lane = shared !== -1 ? shared : lanes[own] === undefined ? own : freeLane(lanes);
  lanes[lane] = goal;
  return lane;
}

function freeLane(lanes: readonly (string | undefined)[]): number {
  const free = lanes.indexOf(undefined);
  return free === -1 ? lanes.length : free;
}
