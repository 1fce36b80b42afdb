import type { Measure } from './measure.ts';

/** Whether values of parts add up to that of the whole: counts do, shares (%) and averages (tiêu chí/xã) do not. */
export function isAdditive({ unit }: Measure): boolean {
  return !unit.vi.startsWith('%') && !unit.vi.includes('/');
}
