import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { CATALOGUES } from './words.ts';

const SOURCES = join(import.meta.dirname, '..', '..');

/** Code that comes later, with the parts of the words that it brings: `import('./x.tsx'), 'ocop')`. */
const LATER = /import\('([^']+\.tsx?)'\)\)?(?:\.\w+)?((?:,\s*'[\w-]+')*)/g;
const AT_ONCE = /^(?:import|export) (?!type )[^;]*?from '(\.[^']+\.tsx?)';/gm;
const SECTION_SAID = /\bt\.(\w+)/g;

const sections = new Map<string, string>();
for (const [part, { vi }] of Object.entries(CATALOGUES)) {
  for (const section of Object.keys((await vi()).words)) sections.set(section, part);
}

/** The file and all that comes with it. */
function comingWith(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || !existsSync(file)) return found;
  found.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(AT_ONCE))
    comingWith(join(dirname(file), path), found);
  return found;
}

function partsSaidIn(file: string): string[] {
  const said = Array.from(readFileSync(file, 'utf8').matchAll(SECTION_SAID), ([, section = '']) =>
    sections.get(section),
  );
  return said.filter((part) => part !== undefined);
}

const chunks = globSync('**/*.{ts,tsx}', { cwd: SOURCES, exclude: ['gql/**', 'lib/i18n/**', 'explorer/**'] })
  .filter((file) => !file.endsWith('.test.ts'))
  .flatMap((file) =>
    Array.from(readFileSync(join(SOURCES, file), 'utf8').matchAll(LATER), ([, path = '', parts = '']) => ({
      entry: join(SOURCES, dirname(file), path),
      parts: Array.from(parts.matchAll(/[\w-]+/g), ([part]) => part),
    })),
  );

it('finds the code that comes later', () => {
  expect(chunks.length).toBeGreaterThan(10);
  expect(chunks.filter(({ entry }) => !existsSync(entry))).toEqual([]);
});

it.each([{ entry: join(SOURCES, 'main.tsx'), parts: [] as string[] }, ...chunks])(
  '$entry brings the words that it says, and no others',
  ({ entry, parts }) => {
    const said = new Set(Array.from(comingWith(entry)).flatMap(partsSaidIn));
    said.delete('common');
    expect([...said].toSorted()).toEqual(parts.toSorted());
  },
);
