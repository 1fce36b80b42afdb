import { appendFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDatabase } from '../../test/harness/database.ts';
import { askRows, executeOn } from '../../test/harness/execute-on.ts';
import { applyMigrations } from './apply-migrations.ts';
import { MIGRATIONS_FOLDER, migrationNames } from './migration-folder.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ntm-migrations-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function copyOfMigrations(name: string): Promise<string> {
  const copy = join(folder, name);
  await cp(MIGRATIONS_FOLDER, copy, { recursive: true });
  return copy;
}

describe('migrations', () => {
  it('apply once: a second run has nothing to do', async () => {
    const url = await emptyDatabase();
    expect(await applyMigrations(url)).toEqual(await migrationNames());
    expect(await applyMigrations(url)).toEqual([]);
  });

  it('apply once when two processes start together', async () => {
    const url = await emptyDatabase();
    const [one, other] = await Promise.all([applyMigrations(url), applyMigrations(url)]);
    expect([...one, ...other]).toEqual(await migrationNames());
  });

  it('refuse a migration that was edited after it was applied, by name', async () => {
    const url = await emptyDatabase();
    await applyMigrations(url);
    const edited = await copyOfMigrations('edited');
    const [first = ''] = await migrationNames();
    await appendFile(join(edited, first, 'migration.sql'), '\nSELECT 1;\n');
    await expect(applyMigrations(url, edited)).rejects.toThrow(first);
  });

  it('leave nothing of a migration that fails, and refuse to go on over it', async () => {
    const url = await emptyDatabase();
    const broken = await copyOfMigrations('broken');
    await mkdir(join(broken, '20991231000000_broken'));
    await writeFile(
      join(broken, '20991231000000_broken', 'migration.sql'),
      "CREATE TABLE half_made (words TEXT DEFAULT 'a;b'); SELECT no_such_function();",
    );
    await expect(applyMigrations(url, broken)).rejects.toThrow('no_such_function');
    expect(await askRows(url, "SELECT to_regclass('half_made') AS table")).toEqual([{ table: null }]);
    await expect(applyMigrations(url, broken)).rejects.toThrow('20991231000000_broken');
  });

  it('refuse a database that a newer copy of the project migrated', async () => {
    const url = await emptyDatabase();
    const newer = await copyOfMigrations('newer');
    await mkdir(join(newer, '20991231000000_newer'));
    await writeFile(join(newer, '20991231000000_newer', 'migration.sql'), 'CREATE TABLE later (id INT);');
    await applyMigrations(url, newer);
    await expect(applyMigrations(url)).rejects.toThrow('20991231000000_newer');
  });
});

describe('the register in the database', () => {
  it.each([
    {
      what: 'two versions of one unit on one day',
      rows: `('A', 'COMMUNE', 'COMMUNE', '00001', 'Một', 'P', '2020-01-01', '2021-01-01'),
             ('A', 'COMMUNE', 'COMMUNE', '00002', 'Hai', 'P', '2020-12-31', NULL)`,
      refusal: 'unit_version_one_version_a_day',
    },
    {
      what: 'one code for two units of a level on one day',
      rows: `('A', 'COMMUNE', 'COMMUNE', '00001', 'Một', 'P', '2020-01-01', NULL),
             ('B', 'COMMUNE', 'COMMUNE', '00001', 'Hai', 'P', '2024-01-01', NULL)`,
      refusal: 'unit_version_one_unit_a_code_a_day',
    },
    {
      what: 'a version that ends before it begins',
      rows: `('A', 'COMMUNE', 'COMMUNE', '00001', 'Một', 'P', '2020-01-01', '2019-01-01')`,
      refusal: /range lower bound|unit_version_begins_before_it_ends/,
    },
  ])('refuses $what', async ({ rows, refusal }) => {
    const url = await emptyDatabase();
    await applyMigrations(url);
    await executeOn(url, "INSERT INTO unit VALUES ('A', 'COMMUNE'), ('B', 'COMMUNE'), ('P', 'PROVINCE')");
    const columns = 'identity, level, kind, code, name, parent_identity, valid_from, valid_to';
    await expect(executeOn(url, `INSERT INTO unit_version (${columns}) VALUES ${rows}`)).rejects.toThrow(refusal);
  });

  it('lets a code name another unit from the day on which the first one ended', async () => {
    const url = await emptyDatabase();
    await applyMigrations(url);
    await executeOn(url, "INSERT INTO unit VALUES ('A', 'COMMUNE'), ('B', 'COMMUNE'), ('P', 'PROVINCE')");
    await executeOn(
      url,
      `INSERT INTO unit_version (identity, level, kind, code, name, parent_identity, valid_from, valid_to)
       VALUES ('A', 'COMMUNE', 'COMMUNE', '00001', 'Một', 'P', '2019-01-01', '2025-07-01'),
              ('B', 'COMMUNE', 'COMMUNE', '00001', 'Hai', 'P', '2025-07-01', NULL)`,
    );
    expect(await askRows(url, 'SELECT count(*)::int AS versions FROM unit_version')).toEqual([{ versions: 2 }]);
  });
});
