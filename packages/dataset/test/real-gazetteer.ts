import { growUnitTree } from '@ntm/domain/unit/unit-tree';
import { DATA_FOLDER } from '../src/data-folder.ts';
import { describeProblem } from '../src/data-problem.ts';
import { readGazetteer } from '../src/gazetteer/read-gazetteer.ts';

const read = readGazetteer(DATA_FOLDER);
if (!read.ok) throw new Error(read.refusal.map(describeProblem).join('\n'));

/** The shipped register and its tree: read once for each test file. */
export const gazetteer = read.value;
export const tree = growUnitTree({
  versions: gazetteer.unitVersions,
  changes: gazetteer.unitChanges,
  aliases: gazetteer.unitAliases,
});
