import { createHash } from 'node:crypto';
import { DATA_FOLDER } from '../data-folder.ts';
import type { Dataset } from '../dataset.ts';
import { datasetChecksum } from '../dataset-checksum.ts';
import { readProvinceRegions } from '../gazetteer/read-province-regions.ts';
import { loadDataset } from '../load-dataset.ts';
import { makeSample } from './make-sample.ts';

/** Grows whenever the generator makes something else of the same record: databases then load the sample again. */
const GENERATOR_VERSION = 2;

/**
 * The synthetic dataset on the record's register; see `makeSample`.
 *
 * @throws DatasetError as `loadDataset` does
 */
export function loadSample(): Dataset {
  return makeSample(loadDataset(), { regions: readProvinceRegions(DATA_FOLDER) });
}

/** Never equal to the record's own checksum, so that a change of dataset on one database is a new revision. */
export function sampleChecksum(): string {
  return createHash('sha256').update(`sample ${GENERATOR_VERSION} ${datasetChecksum()}`).digest('hex');
}
