import type { TestProject } from 'vitest/node';
import { datasetFiles } from '../../src/dataset/dataset-files.ts';
import { loadRecord } from '../../src/dataset/load-record.ts';
import { databaseUrl } from './database-url.ts';
import { executeOn } from './execute-on.ts';
import startCluster from './start-cluster.ts';

/** The cluster of all other tests, and `ntm_sample` on it with the whole sample, as a first start loads it. */
export default async function startSampleCluster(project: TestProject): Promise<() => Promise<void>> {
  const end = await startCluster(project);
  try {
    const { clusterUrl } = project.getProvidedContext();
    await executeOn(clusterUrl, 'CREATE DATABASE ntm_sample TEMPLATE ntm_template');
    const begun = performance.now();
    await loadRecord(databaseUrl(clusterUrl, 'ntm_sample'), datasetFiles('sample'));
    console.log(`The sample was made and loaded in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
    return end;
  } catch (error) {
    await end();
    throw error;
  }
}
