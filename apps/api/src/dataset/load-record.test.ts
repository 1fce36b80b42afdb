import { datasetChecksum } from '@ntm/dataset/dataset-checksum';
import { loadDataset } from '@ntm/dataset/load-dataset';
import { describe, expect, it } from 'vitest';
import { freshDatabase } from '../../test/harness/database.ts';
import { askRows } from '../../test/harness/execute-on.ts';
import { wholeDataset } from '../../test/harness/whole-dataset.ts';
import { loadRecord } from './load-record.ts';

const REVISIONS = 'SELECT id FROM dataset_revision ORDER BY id';
const CHECKS = `SELECT conrelid::regclass::text AS "table", conname AS name, pg_get_constraintdef(oid) AS definition
  FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY conname`;
const CLAIMS = 'SELECT id, position, recorded_at::text AS at FROM claim ORDER BY position';

describe('loading the record', () => {
  it('does nothing when the database holds the same files already', async () => {
    const url = await freshDatabase('ntm_record');
    expect(await loadRecord(url, { checksum: datasetChecksum(), read: loadDataset })).toBeUndefined();
    expect(await askRows(url, REVISIONS)).toHaveLength(1);
  });

  it('loads once when two processes start together', async () => {
    const url = await freshDatabase();
    const files = { checksum: 'one', read: loadDataset };
    const revisions = await Promise.all([loadRecord(url, files), loadRecord(url, files)]);
    expect(revisions.filter((revision) => revision !== undefined)).toHaveLength(1);
    expect(await askRows(url, REVISIONS)).toHaveLength(1);
  });

  it('replaces the record under a new revision and keeps when each claim was first recorded', async () => {
    const url = await freshDatabase('ntm_record');
    const before = await askRows(url, CLAIMS);
    const dataset = wholeDataset();
    const withoutMentions = { ...dataset, mentions: [] };
    await loadRecord(url, { checksum: 'changed files', read: () => withoutMentions });
    expect(await askRows(url, REVISIONS)).toHaveLength(2);
    expect(await askRows(url, 'SELECT count(*)::int AS mentions FROM mention')).toEqual([{ mentions: 0 }]);
    expect(await askRows(url, CLAIMS)).toEqual(before);
  });

  it('leaves every check of the tables as it was, on an empty database as on a filled one', async () => {
    const before = await askRows(await freshDatabase(), CHECKS);
    const url = await freshDatabase();
    await loadRecord(url, { checksum: 'first', read: loadDataset });
    expect(await askRows(url, CHECKS)).toEqual(before);
    await loadRecord(url, { checksum: 'second', read: loadDataset });
    expect(await askRows(url, CHECKS)).toEqual(before);
  });

  it('refuses the first record too when a row of it points nowhere', async () => {
    const url = await freshDatabase();
    const astray = { ...loadDataset(), sources: [] };
    await expect(loadRecord(url, { checksum: 'first', read: () => astray })).rejects.toThrow('foreign key constraint');
    expect(await askRows(url, REVISIONS)).toEqual([]);
  });

  it('leaves the old record whole when the new files are wrong', async () => {
    const url = await freshDatabase('ntm_record');
    const before = await askRows(url, CLAIMS);
    const dataset = wholeDataset();
    const [first] = dataset.unitVersions;
    const doubled = { ...dataset, unitVersions: [...dataset.unitVersions, ...(first ? [first] : [])] };
    await expect(loadRecord(url, { checksum: 'wrong files', read: () => doubled })).rejects.toThrow(
      'exclusion constraint',
    );
    expect(await askRows(url, CLAIMS)).toEqual(before);
    expect(await askRows(url, REVISIONS)).toHaveLength(1);
  });
});
