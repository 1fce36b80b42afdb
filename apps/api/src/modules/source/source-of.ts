import type { Source } from '@ntm/domain/source/source';
import type { CurrentRecord } from '../../db/current-record.ts';

/** The source of a row. A foreign key says that it exists, and a revision is loaded whole. */
export function sourceOf(id: string, record: CurrentRecord): Source {
  const source = record.sources.get(id);
  if (!source) throw new Error(`Revision ${record.revision} has no source ${id}`);
  return source;
}
