import type { HeatGridProps } from './heat-data.ts';
import { HeatStrips } from './heat-strips.tsx';
import { HeatTable } from './heat-table.tsx';
import { useMedia } from './use-media.ts';

export type { CellState, HeatColumn, HeatGridProps, HeatRow, HeatSort } from './heat-data.ts';

const NARROW = 'screen and (max-width: 479.98px)';

/** Many units by many criteria: a grid where there is room for it, on a phone a strip for each unit. */
export function HeatGrid(props: HeatGridProps) {
  const isNarrow = useMedia(NARROW);
  return isNarrow ? <HeatStrips label={props.label} rows={props.rows} /> : <HeatTable {...props} />;
}
