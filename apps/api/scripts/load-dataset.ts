import { datasetChecksum } from '@ntm/dataset/dataset-checksum';
import { loadDataset } from '@ntm/dataset/load-dataset';
import { readEnvironment } from '../src/config/environment.ts';
import { loadRecord } from '../src/dataset/load-record.ts';
import { withDatabase } from '../src/db/with-database.ts';

/** `node scripts/load-dataset.ts`: loads the data files if they changed; a running API shows them within seconds. */
const revision = await withDatabase(readEnvironment(), (url) =>
  loadRecord(url, { checksum: datasetChecksum(), read: loadDataset }),
);
console.log(revision === undefined ? 'The database holds these files already.' : `Loaded revision ${revision}.`);
