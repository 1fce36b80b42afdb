import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** Makes the pictures that home screens ask for from public/icon.svg. Run it after a change of the drawing. */
const PUBLIC = join(import.meta.dirname, '..', 'public');
const drawing = await readFile(join(PUBLIC, 'icon.svg'), 'utf8');
/** Systems cut this one to their own shape. */
const whole = drawing.replace(' rx="6"', '');

const pictures = [
  { name: 'icon-192.png', svg: drawing, width: 192 },
  { name: 'icon-512.png', svg: drawing, width: 512 },
  { name: 'icon-whole-192.png', svg: whole, width: 192 },
  { name: 'icon-whole-512.png', svg: whole, width: 512 },
];
for (const { name, svg, width } of pictures) {
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();
  await writeFile(join(PUBLIC, name), picture);
}
