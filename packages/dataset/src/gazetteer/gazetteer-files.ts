import type { z } from 'zod';
import type { DataProblem } from '../data-problem.ts';
import type { Located } from '../located.ts';
import { readTsv } from '../tsv.ts';
import {
  aliasRow,
  changeRow,
  unitRow,
  villageChangeRow,
  villageListRow,
  villageNameRow,
  villageUnitRow,
} from './gazetteer-rows.ts';

type Rows<Schema extends z.ZodType> = readonly Located<z.output<Schema>>[];

/** The rows of all gazetteer files, each knowing its file and line, with the problems of single rows. */
export interface GazetteerFiles {
  readonly units: Rows<typeof unitRow>;
  readonly villageUnits: Rows<typeof villageUnitRow>;
  readonly changes: Rows<typeof changeRow>;
  readonly villageChanges: Rows<typeof villageChangeRow>;
  readonly aliases: Rows<typeof aliasRow>;
  readonly villageLists: Rows<typeof villageListRow>;
  readonly villageNames: Rows<typeof villageNameRow>;
  readonly problems: readonly DataProblem[];
}

export function readGazetteerFiles(dataFolder: string): GazetteerFiles {
  const units = readTsv(dataFolder, 'gazetteer/units.tsv', unitRow);
  const villageUnits = readTsv(dataFolder, 'gazetteer/village-units.tsv', villageUnitRow);
  const changes = readTsv(dataFolder, 'gazetteer/changes.tsv', changeRow);
  const villageChanges = readTsv(dataFolder, 'gazetteer/village-changes.tsv', villageChangeRow);
  const aliases = readTsv(dataFolder, 'gazetteer/aliases.tsv', aliasRow);
  const villageLists = readTsv(dataFolder, 'gazetteer/village-lists.tsv', villageListRow);
  const villageNames = readTsv(dataFolder, 'gazetteer/villages.tsv', villageNameRow);
  const tables = [units, villageUnits, changes, villageChanges, aliases, villageLists, villageNames];
  return {
    units: units.rows,
    villageUnits: villageUnits.rows,
    changes: changes.rows,
    villageChanges: villageChanges.rows,
    aliases: aliases.rows,
    villageLists: villageLists.rows,
    villageNames: villageNames.rows,
    problems: tables.flatMap((table) => table.problems),
  };
}
