import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const BUILD = 'dist/';
const WORDS = 'src/lib/i18n/messages/vi';
const manifest = JSON.parse(readFileSync(`${BUILD}.vite/manifest.json`, 'utf8'));
const { budgets, apart } = JSON.parse(readFileSync('size-budgets.json', 'utf8'));

/** The chunk and all that the browser must have before it runs. */
function arrivingWith(key, found = new Set()) {
  if (found.has(key)) return found;
  found.add(key);
  for (const imported of manifest[key].imports ?? []) arrivingWith(imported, found);
  return found;
}

const frame = arrivingWith('index.html');
const isApart = (key) => manifest[key].name in apart;

/**
 * All that a visit to a page loads: its chunk, and every part that follows by itself, near or far from the first screen.
 * Only what `size-budgets.json` sets apart, because it waits for the reader, is counted by itself.
 */
function visited(key, found = new Set()) {
  const fresh = [...arrivingWith(key)].filter((one) => !frame.has(one) && !found.has(one));
  for (const one of fresh) found.add(one);
  for (const part of fresh.flatMap((one) => manifest[one].dynamicImports ?? [])) {
    if (!found.has(part) && !isApart(part)) visited(part, found);
  }
  return found;
}

/** The words that come with code that comes later, by what the sources say: `import('./x.tsx'), 'ocop', 'board'`. */
function wordsBeside(source, isCounted) {
  const calls = readFileSync(source, 'utf8').matchAll(/import\('([^']+)'\)\)?(?:\.\w+)?((?:,\s*'[\w-]+')+)/g);
  return [...calls]
    .filter(([, path]) => isCounted(join(source, '..', path)))
    .flatMap(([, , parts]) => [...parts.matchAll(/[\w-]+/g)].map(([part]) => `${WORDS}/${part}.ts`));
}

/** One budget, measured as the sum of its files in gzip. */
function check(name, keys, kind, limit) {
  const files = [...keys].flatMap((key) => (kind === 'css' ? (manifest[key].css ?? []) : [manifest[key].file]));
  return { name, path: [...new Set(files)].map((file) => BUILD + file), limit, gzip: true };
}

const pages = Object.keys(manifest).filter((key) => /^src\/app\/routes\/.*-route\.tsx$/.test(key));
const isSetApart = (path) => basename(path).replace(/\.tsx?$/, '') in apart;

const ofPages = pages.flatMap((page) => {
  const name = page.replace(/^.*\/|-route\.tsx$/g, '');
  const words = [
    ...wordsBeside('src/app/page-code.ts', (path) => path === page),
    ...wordsBeside(page, (path) => !isSetApart(path)),
  ];
  const later = new Set([...visited(page), ...words]);
  const first = new Set([...frame, `${WORDS}.ts`, ...later]);
  return [
    check(`${name}, first visit`, first, 'js', budgets.firstVisit),
    check(`${name}, later visit`, later, 'js', budgets.laterVisit),
    check(`${name}, styles`, first, 'css', budgets.styles),
  ];
});

const ofParts = Object.entries(apart).map(([name, limit]) => {
  const key = Object.keys(manifest).find((one) => manifest[one].name === name);
  if (key === undefined) throw new Error(`size-budgets.json sets ${name} apart, which no chunk is called any more`);
  // What a page that shows it has already is not its own weight.
  const showing = pages.map((page) => visited(page)).filter((keys) => leadsTo(keys, key));
  const own = [...arrivingWith(key)].filter((one) => !frame.has(one) && !showing.some((keys) => keys.has(one)));
  return check(name, own, 'js', limit);
});

function leadsTo(keys, key, seen = new Set(keys)) {
  for (const one of seen)
    for (const part of manifest[one].dynamicImports ?? []) for (const all of arrivingWith(part)) seen.add(all);
  return seen.has(key);
}

export default [...ofPages, ...ofParts];
