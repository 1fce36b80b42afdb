import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { datasetChecksum } from '@ntm/dataset/dataset-checksum';
import { loadDataset } from '@ntm/dataset/load-dataset';
import type { TestProject } from 'vitest/node';
import { loadRecord } from '../../src/dataset/load-record.ts';
import { applyMigrations } from '../../src/db/apply-migrations.ts';
import { startEmbeddedPostgres } from '../../src/db/embedded-postgres/embedded-postgres.ts';
import { databaseUrl } from './database-url.ts';
import { executeOn } from './execute-on.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection string of the cluster's administration database. */
    clusterUrl: string;
  }
}

/** The tests throw the cluster away, so it need not survive a power cut. */
const NOT_DURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=100'];

/**
 * One PostgreSQL for all test files: `ntm_template` migrated and empty, `ntm_record` with the whole record.
 *
 * @returns what stops and removes it
 */
export default async function startCluster(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ntm-atlas-test-'));
  // For root the server runs as another user, who must be able to come in.
  await chmod(dataDir, 0o755);
  const cluster = await startEmbeddedPostgres({
    dataDir,
    holder: `tests, process ${process.pid}`,
    tell: () => {},
    onLost: (error) => {
      throw error;
    },
    settings: NOT_DURABLE,
  });
  const end = async (): Promise<void> => {
    await cluster.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    project.provide('clusterUrl', await fillCluster(cluster.url));
    return end;
  } catch (error) {
    // Nobody else would stop it.
    await end();
    throw error;
  }
}

/** @returns connection string of the administration database */
async function fillCluster(url: string): Promise<string> {
  const clusterUrl = databaseUrl(url, 'postgres');
  await executeOn(clusterUrl, 'CREATE DATABASE ntm_template');
  await applyMigrations(databaseUrl(url, 'ntm_template'));
  await executeOn(clusterUrl, 'CREATE DATABASE ntm_record TEMPLATE ntm_template');
  await loadRecord(databaseUrl(url, 'ntm_record'), { checksum: datasetChecksum(), read: loadDataset });
  return clusterUrl;
}
