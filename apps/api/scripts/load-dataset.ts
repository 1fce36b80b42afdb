import { readEnvironment } from '../src/config/environment.ts';
import { datasetFiles } from '../src/dataset/dataset-files.ts';
import { loadRecord } from '../src/dataset/load-record.ts';
import { withDatabase } from '../src/db/with-database.ts';

/** `node scripts/load-dataset.ts`: loads the dataset of NTM_DATASET if its files changed; a running API shows them within seconds. */
const environment = readEnvironment();
const revision = await withDatabase(environment, (url) => loadRecord(url, datasetFiles(environment.NTM_DATASET)));
console.log(revision === undefined ? 'The database holds these files already.' : `Loaded revision ${revision}.`);
