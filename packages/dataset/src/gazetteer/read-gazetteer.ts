import { parseDay } from '@ntm/domain/kernel/calendar-day';
import { groupBy } from '@ntm/domain/kernel/group-by';
import { accept, type Result, refuse } from '@ntm/domain/kernel/result';
import type { UnitChange } from '@ntm/domain/unit/unit-change';
import type { UnitVersion } from '@ntm/domain/unit/unit-version';
import type { VillageList } from '@ntm/domain/unit/village-list';
import type { DataProblem } from '../data-problem.ts';
import type { Located } from '../located.ts';
import { checkChanges } from './check-changes.ts';
import { checkUnits } from './check-units.ts';
import { checkVillageNames } from './check-village-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type GazetteerFiles, readGazetteerFiles } from './gazetteer-files.ts';

/**
 * Reads `data/gazetteer/` and checks it as a whole. Problems of single rows are reported first and alone:
 * cross-checks over rows that could not be read would only repeat them.
 */
export function readGazetteer(dataFolder: string): Result<Gazetteer, readonly DataProblem[]> {
  const files = readGazetteerFiles(dataFolder);
  if (files.problems.length > 0) return refuse(files.problems);

  const versions = [...files.units.map(toUnitVersion), ...files.villageUnits.map(toVillageVersion)];
  const changes = [...files.changes.map(toChange), ...toVillageChanges(files)];
  const problems = [
    ...checkUnits(versions),
    ...checkChanges(versions, changes),
    ...checkVillageNames(files, new Set(versions.map(({ row }) => row.identity))),
  ];
  if (problems.length > 0) return refuse(problems);

  return accept({
    unitVersions: versions.map(({ row }) => row),
    unitChanges: changes.map(({ row }) => row),
    unitAliases: files.aliases.map(({ row }) => row),
    villageLists: toVillageLists(files),
  });
}

function toUnitVersion({ row, file, line }: GazetteerFiles['units'][number]): Located<UnitVersion> {
  const { valid_from: validFrom, valid_to: validTo, ...rest } = row;
  return { row: { ...rest, typeWord: null, validFrom, validTo }, file, line };
}

function toVillageVersion({ row, file, line }: GazetteerFiles['villageUnits'][number]): Located<UnitVersion> {
  const { type_word: typeWord, commune: parent, valid_from: validFrom, valid_to: validTo, ...rest } = row;
  return { row: { ...rest, level: 'VILLAGE', typeWord, code: null, parent, validFrom, validTo }, file, line };
}

function toChange({ row, file, line }: GazetteerFiles['changes'][number]): Located<UnitChange> {
  const { effective_on: effectiveOn, ...rest } = row;
  return { row: { effectiveOn, ...rest }, file, line };
}

function toVillageChanges(files: GazetteerFiles): Located<UnitChange>[] {
  return files.villageChanges
    .filter(({ row }) => row.left_out === null)
    .map(({ row, file, line }) => {
      const { effective_on: effectiveOn, kind, from, to, coverage, instrument, note } = row;
      return { row: { effectiveOn, kind, from, to, coverage, instrument, note }, file, line };
    });
}

/** Lists of communes that had ended before the register begins belong to no unit and stay in the file. */
function toVillageLists(files: GazetteerFiles): VillageList[] {
  const namesOf = groupBy(files.villageNames, ({ row }) => [row.list]);
  return files.villageLists.flatMap(({ row }) => {
    if (row.commune === null) return [];
    const units = (namesOf.get(row.id) ?? []).flatMap((name) => name.row.unit ?? []);
    return {
      id: row.id,
      commune: row.commune,
      source: row.source,
      asOf: parseDay(row.as_of ?? '') ?? null,
      isComplete: row.is_complete,
      statedCount: row.stated_count,
      villages: units,
      note: row.note,
    };
  });
}
