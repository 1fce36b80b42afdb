import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import type { Source } from '@ntm/domain/source/source';
import type { UnitOnDay } from '@ntm/domain/unit/unit-on-day';
import type RowTypes from '../generated/pothos-types.ts';
import type { Context } from './context.ts';

/**
 * Units and sources are answered by the record in memory; the plugin only learns their key (`findUnique`) and loads
 * what hangs on them. So what a resolver sees is the domain's value, never the row.
 */
type PrismaTypes = Omit<RowTypes, 'Unit' | 'Source'> & {
  Unit: Omit<RowTypes['Unit'], 'Shape'> & { Shape: UnitOnDay };
  Source: Omit<RowTypes['Source'], 'Shape'> & { Shape: Source };
};

export interface SchemaTypes {
  Context: Context;
  PrismaTypes: PrismaTypes;
  Scalars: {
    ID: { Input: string; Output: string };
    /** Rows hold a calendar day as midnight UTC. */
    Date: { Input: CalendarDay; Output: CalendarDay | Date };
    DateTime: { Input: Date; Output: Date };
  };
  /** Counted with the page, or only when it is asked for. */
  Connection: { totalCount: number | (() => Promise<number>) };
  DefaultFieldNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
}
