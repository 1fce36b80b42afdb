import type { Measure } from '@ntm/domain/claim/measure';
import type { CurrentRecord } from '../../db/current-record.ts';

/** The measure of a claim. A foreign key says that it exists, and a revision is loaded whole. */
export function measureOf(code: string, { measures, revision }: CurrentRecord): Measure {
  const measure = measures.get(code);
  if (!measure) throw new Error(`Revision ${revision} has no measure ${code}`);
  return measure;
}
