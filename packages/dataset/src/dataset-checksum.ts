import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER } from './data-folder.ts';

/**
 * One hash over the names and contents of all data files: two equal answers mean that nothing has to be loaded
 * again. Notes for people (`*.md`) do not count.
 *
 * @returns SHA-256 in 64 hexadecimal digits, the same on every operating system
 */
export function datasetChecksum(dataFolder: string = DATA_FOLDER): string {
  const files = readdirSync(dataFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name).slice(dataFolder.length).replaceAll('\\', '/'))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(dataFolder, file)));
  return hash.digest('hex');
}
