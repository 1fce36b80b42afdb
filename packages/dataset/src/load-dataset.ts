import { checkUnique } from './check-unique.ts';
import { checkClaims } from './claims/check-claims.ts';
import { readClaims } from './claims/read-claims.ts';
import { DATA_FOLDER } from './data-folder.ts';
import type { Dataset } from './dataset.ts';
import { DatasetError } from './dataset-error.ts';
import { readGazetteer } from './gazetteer/read-gazetteer.ts';
import { readMeasures } from './measures/read-measures.ts';
import { checkSources, checkVillageListSources } from './sources/check-sources.ts';
import { readSources } from './sources/read-sources.ts';

/**
 * Reads and checks the whole record.
 *
 * @throws DatasetError with all problems of all files. Problems of single entries are reported first and alone:
 *   cross-checks over entries that could not be read would only repeat them.
 */
export function loadDataset(dataFolder: string = DATA_FOLDER): Dataset {
  const gazetteer = readGazetteer(dataFolder);
  const sources = readSources(dataFolder);
  const measures = readMeasures(dataFolder);
  const { claims, mentions, problems } = readClaims(dataFolder);
  const unreadable = [
    ...(gazetteer.ok ? [] : gazetteer.refusal),
    ...sources.problems,
    ...measures.problems,
    ...problems,
  ];
  if (!gazetteer.ok || unreadable.length > 0) throw new DatasetError(unreadable);

  const nation = gazetteer.value.unitVersions.find(({ level }) => level === 'NATION');
  if (nation === undefined) throw new Error('A checked register has a nation on each of its days.');
  const dataset: Dataset = {
    name: 'record',
    registerFrom: nation.validFrom,
    ...gazetteer.value,
    sources: sources.entries.map(({ row }) => row),
    measures: measures.entries.map(({ row }) => row),
    claims: claims.map(({ row }) => row),
    mentions: mentions.map(({ row }) => row),
  };
  const units = new Set(dataset.unitVersions.map(({ identity }) => identity));
  const contradictions = [
    ...checkSources(sources.entries, dataset.registerFrom),
    ...checkVillageListSources(dataset.villageLists, sources.entries),
    ...checkUnique(measures.entries, 'code', ({ code }) => code),
    ...checkClaims(claims, mentions, { sources: dataset.sources, measures: dataset.measures, units }),
  ];
  if (contradictions.length > 0) throw new DatasetError(contradictions);
  return dataset;
}
