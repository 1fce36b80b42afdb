import type { DataProblem } from '../data-problem.ts';
import type { GazetteerFiles } from './gazetteer-files.ts';

/** Every name belongs to a list and has either a unit or the reason why it has none; the same for changes. */
export function checkVillageNames(files: GazetteerFiles, units: ReadonlySet<string>): DataProblem[] {
  const lists = new Set(files.villageLists.map(({ row }) => row.id));
  const problems: DataProblem[] = [];
  for (const { row, file, line } of files.aliases) {
    if (!units.has(row.identity)) problems.push({ file, line, column: 'identity', reason: unknownUnit(row.identity) });
  }
  for (const { row, file, line } of files.villageLists) {
    if (row.commune !== null && !units.has(row.commune)) {
      problems.push({ file, line, column: 'commune', reason: unknownUnit(row.commune) });
    }
  }
  for (const { row, file, line } of files.villageNames) {
    if (!lists.has(row.list)) problems.push({ file, line, column: 'list', reason: `${row.list} is no list` });
    if (row.unit !== null && !units.has(row.unit)) {
      problems.push({ file, line, column: 'unit', reason: unknownUnit(row.unit) });
    }
    if ((row.unit === null) === (row.no_unit_because === null)) {
      problems.push({ file, line, column: 'unit', reason: 'needs a unit or the reason why there is none, not both' });
    }
  }
  for (const { row, file, line } of files.villageChanges) {
    if ((row.left_out === null) !== (row.from !== null && row.to !== null)) {
      problems.push({ file, line, column: 'left_out', reason: 'needs both units or the reason why it is left out' });
    }
  }
  return problems;
}

function unknownUnit(identity: string): string {
  return `${identity} is not in the register`;
}
