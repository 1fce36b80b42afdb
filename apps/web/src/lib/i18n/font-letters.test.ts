import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { convert } from 'fontverter';
import { Blob, Face } from 'harfbuzzjs';
import { beforeAll, describe, expect, it } from 'vitest';

const PACKAGES = join(import.meta.dirname, '../../../../../packages');
const FONTS = join(PACKAGES, 'ui/src/tokens/fonts');
const GAZETTEER = join(PACKAGES, 'dataset/data/gazetteer');

async function lettersOf(font: string): Promise<Set<number>> {
  const face = new Face(new Blob(await convert(await readFile(join(FONTS, font)), 'sfnt')));
  return new Set(face.collectUnicodes());
}

/** The letters, digits and marks of a text that the font cannot draw; arrows and the like come from the system. */
function missingFrom(letters: Set<number>, text: string): string[] {
  const signs = new Set(text.match(/[\p{L}\p{M}\p{N}\p{P}]/gu));
  return [...signs].filter((sign) => !letters.has(sign.codePointAt(0) ?? 0));
}

async function nameColumn(file: string): Promise<string> {
  const [head = '', ...rows] = (await readFile(join(GAZETTEER, file), 'utf8')).split('\n');
  const place = head.split('\t').indexOf('name');
  return rows.map((row) => row.split('\t')[place] ?? '').join('');
}

it('all fonts together weigh at most 60 kB', async () => {
  const fonts = (await readdir(FONTS)).filter((name) => name.endsWith('.woff2'));
  const sizes = await Promise.all(fonts.map(async (name) => (await readFile(join(FONTS, name))).length));
  expect(sizes).toHaveLength(4);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(60_000);
});

describe.each([400, 600])('the text font in weight %i draws every letter', (weight) => {
  let letters: Set<number>;
  beforeAll(async () => {
    letters = await lettersOf(`be-vietnam-pro-${weight}.woff2`);
  });

  it('of the words of the explorer', async () => {
    const folder = join(import.meta.dirname, 'messages');
    const files = (await readdir(folder, { recursive: true })).filter((name) => /^(vi|en)\b.*\.ts$/.test(name));
    expect(files.length).toBeGreaterThan(10);
    const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
    expect(missingFrom(letters, texts.join(''))).toEqual([]);
  });

  it.each(['units.tsv', 'village-units.tsv', 'villages.tsv'])('of the names in %s', async (file) => {
    const names = await nameColumn(file);
    expect(names).toContain('ă');
    expect(missingFrom(letters, names)).toEqual([]);
  });

  it('of Vietnamese, composed or in pieces, and none that nobody writes', () => {
    expect(missingFrom(letters, 'ẨẩỖỗẶặỮữỢợỴỵĐđƠơƯưĨĩŨũ'.normalize('NFC'))).toEqual([]);
    expect(missingFrom(letters, 'ẩỗặữợỵ'.normalize('NFD'))).toEqual([]);
    expect(missingFrom(letters, 'жß')).toEqual(['ж', 'ß']);
  });
});

it.each([400, 600])('the font of the digits in weight %i has the digits and their separators', async (weight) => {
  const letters = await lettersOf(`noto-sans-digits-${weight}.woff2`);
  expect(missingFrom(letters, '0123456789.,%+-−–/:()')).toEqual([]);
});
