import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import type { Source } from '@ntm/domain/source/source';
import type { VillageList } from '@ntm/domain/unit/village-list';
import { checkUnique } from '../check-unique.ts';
import type { DataProblem } from '../data-problem.ts';
import type { Located } from '../located.ts';

/** Each source has an id of its own and names its units on a day that the register knows. */
export function checkSources(sources: readonly Located<Source>[], registerFrom: CalendarDay): DataProblem[] {
  const tooEarly = sources.flatMap(({ row, file, line }) => {
    if (row.unitsOn >= registerFrom) return [];
    return [{ file, line, column: 'unitsOn', reason: `${row.unitsOn} is before the register begins, ${registerFrom}` }];
  });
  return [...checkUnique(sources, 'id', ({ id }) => id), ...tooEarly];
}

/** Every list of villages was read in a source of the record. */
export function checkVillageListSources(
  lists: readonly VillageList[],
  sources: readonly Located<Source>[],
): DataProblem[] {
  const ids = new Set(sources.map(({ row }) => row.id));
  return lists.flatMap(({ id, source }) => {
    if (ids.has(source)) return [];
    const reason = `list ${id} names the source ${source}, which does not exist`;
    return [{ file: 'gazetteer/village-lists.tsv', line: null, column: 'source', reason }];
  });
}
