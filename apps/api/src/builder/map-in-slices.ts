import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long one slice may keep other requests waiting, beyond its last item. */
const SLICE_MS = 20;

/** Maps items in order like `Array.map`, and lets other requests in between slices of the work. */
export async function mapInSlices<Item, Value>(items: readonly Item[], work: (item: Item) => Value): Promise<Value[]> {
  const values: Value[] = [];
  let sliceEnds = performance.now() + SLICE_MS;
  for (const item of items) {
    if (performance.now() >= sliceEnds) {
      await nextTurn();
      sliceEnds = performance.now() + SLICE_MS;
    }
    values.push(work(item));
  }
  return values;
}
