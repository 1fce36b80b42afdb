import { datasetChecksum } from '@ntm/dataset/dataset-checksum';
import { loadDataset } from '@ntm/dataset/load-dataset';
import { loadSample, sampleChecksum } from '@ntm/dataset/sample/load-sample';
import type { Environment } from '../config/environment.ts';
import type { DatasetFiles } from './load-record.ts';

/** What NTM_DATASET names: the real record, or invented figures on its register. */
export function datasetFiles(name: Environment['NTM_DATASET']): DatasetFiles {
  return name === 'sample'
    ? { checksum: sampleChecksum(), read: loadSample }
    : { checksum: datasetChecksum(), read: loadDataset };
}
