import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/**
 * Writes the fonts that readers load into src/tokens/fonts: only the letters that Vietnamese and English use, and the
 * digits of another font, because the text font has no tabular ones. Run it after a change of the letters or the fonts.
 */
const TARGET = join(import.meta.dirname, '..', 'src', 'tokens', 'fonts');

const VOWELS = 'aăâeêioôơuưy';
/** Level, grave, acute, tilde, hook above, dot below: as marks, so that a text may also be written in pieces. */
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const LETTERS = [...VOWELS].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))).join('');
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const SIGNS = '\u00a0\u2009\u202f\u2011“”‘’«»‹›–—…·•×−±≤≥≈²³°§©₫';
const TEXT = `${ASCII}${SIGNS}${LETTERS}${LETTERS.toUpperCase()}đĐ${TONES.join('')}\u0302\u0306\u031b`;
const NUMERALS = '0123456789.,%+-−–/:()\u00a0\u202f ';

const WEIGHTS = [
  {
    weight: 400,
    text: '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
    digits: '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2',
  },
  {
    weight: 600,
    text: '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
    digits: '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2',
  },
];

async function write(name: string, source: string, letters: string): Promise<void> {
  const font = await readFile(fileURLToPath(import.meta.resolve(source)));
  const subset = await subsetFont(font, letters, { targetFormat: 'woff2' });
  await writeFile(join(TARGET, name), subset);
  console.log(`${name} ${subset.length} bytes`);
}

for (const { weight, text, digits } of WEIGHTS) {
  await write(`be-vietnam-pro-${weight}.woff2`, text, TEXT);
  await write(`noto-sans-digits-${weight}.woff2`, digits, NUMERALS);
}
