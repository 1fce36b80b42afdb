import type { Dataset } from '@ntm/dataset/dataset';
import { loadDataset } from '@ntm/dataset/load-dataset';

let dataset: Dataset | undefined;

/** The files of the record, which no test changes: read once for all test files of a worker. */
export function wholeDataset(): Dataset {
  dataset ??= loadDataset();
  return dataset;
}
