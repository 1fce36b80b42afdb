import { createHash } from 'node:crypto';
import type { Dataset } from '@ntm/dataset/dataset';
import { loadSample } from '@ntm/dataset/sample/load-sample';
import { Client } from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { datasetFiles } from '../../src/dataset/dataset-files.ts';
import { loadRecord } from '../../src/dataset/load-record.ts';
import { openAsker } from '../harness/asker.ts';
import { freshDatabase, recordDatabase } from '../harness/database.ts';

/** What distinguishes the datasets, without what every load makes anew. */
const CONTENT = `{
  dataset { name isSynthetic }
  nation { counts { communes villages } targets { totalCount } }
  sources { totalCount }
  targets(first: 100) { totalCount nodes { key statement citation { source { slug } } } }
}`;

/** Of one load: a statement for each batch of 20,000 rows, and some for each table. */
const MOST_STATEMENTS = 80;

async function contentOf(url: string): Promise<unknown> {
  const asker = await openAsker(url);
  try {
    return await asker.get(CONTENT);
  } finally {
    await asker.close();
  }
}

function hashOf(dataset: Dataset): string {
  const hash = createHash('sha256');
  for (const [part, content] of Object.entries(dataset)) hash.update(`${part} ${JSON.stringify(content)}\n`);
  return hash.digest('hex');
}

describe('the whole sample', () => {
  it('is the same bytes each time it is made', () => {
    expect(hashOf(loadSample())).toBe(hashOf(loadSample()));
  });
});

describe('a database that held the sample', () => {
  let url: string;
  let sample: unknown;
  beforeAll(async () => {
    url = await freshDatabase('ntm_sample');
    sample = await contentOf(url);
  });

  it('holds nothing but the record after the record was loaded', async () => {
    expect(sample).toMatchObject({ dataset: { name: 'sample', isSynthetic: true } });
    expect(await loadRecord(url, datasetFiles('record'))).toBe(2);
    const content = await contentOf(url);
    expect(content).toMatchObject({ dataset: { name: 'record', isSynthetic: false } });
    expect(content).toEqual(await contentOf(recordDatabase()));
  });

  it('holds the same sample again after it was loaded again, in few statements', async () => {
    const statements = vi.spyOn(Client.prototype, 'query');
    const begun = performance.now();
    expect(await loadRecord(url, datasetFiles('sample'))).toBe(3);
    const seconds = (performance.now() - begun) / 1000;
    const { length } = statements.mock.calls;
    statements.mockRestore();
    console.log(`The sample was loaded again in ${seconds.toFixed(1)} s by ${length} statements.`);
    expect(length).toBeLessThanOrEqual(MOST_STATEMENTS);
    expect(await contentOf(url)).toEqual(sample);
  });
});
