import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import css from './tokens.css?raw';

type Theme = 'light' | 'dark';

const screen = css.slice(0, css.indexOf('@media'));
const pairs = [...screen.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)];
const singles = [...screen.matchAll(/--([\w-]+): (#\w{6});/g)];
const colours = new Map([
  ...pairs.map(([, name = '', light = '', dark = '']) => [name, { light, dark }] as const),
  ...singles.map(([, name = '', both = '']) => [name, { light: both, dark: both }] as const),
]);

const grounds = ['paper', 'surface', 'sunken'];
const tints = ['accent', 'met', 'not-met', 'lost', 'target', 'no-data', 'past'];
const steps = (scale: string) => [1, 2, 3, 4, 5].map((step) => `${scale}-${step}`);

describe.each<Theme>(['light', 'dark'])('in the %s theme', (theme) => {
  it.each(['ink', 'ink-2', 'ink-3', 'accent', 'link', 'target', 'no-data', 'met', 'not-met', 'lost'])(
    'text in %s can be read on every ground (at least 4.5)',
    (text) => {
      for (const ground of grounds) expect(contrast(text, ground, theme), ground).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ['ink', 14],
    ['ink-2', 6.7],
    ['ink-3', theme === 'light' ? 4.7 : 6],
    ['accent', theme === 'light' ? 5.7 : 7.5],
  ])('%s keeps the contrast that the design promises (%f)', (text, least) => {
    for (const ground of grounds) expect(contrast(text, ground, theme), ground).toBeGreaterThanOrEqual(least);
  });

  it.each(tints)('%s can be read on its own tint', (name) => {
    expect(contrast(name, `${name}-ground`, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(tints)('text and links can be read on the %s tint', (name) => {
    for (const text of ['ink', 'ink-2', 'link']) {
      expect(contrast(text, `${name}-ground`, theme), text).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('a primary button can be read', () => {
    expect(contrast('on-accent', 'accent', theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['line-strong', 'focus', 'past'])(
    'the edge of a control in %s is seen on every ground (at least 3)',
    (edge) => {
      for (const ground of [...grounds, 'past-ground']) {
        expect(contrast(edge, ground, theme), ground).toBeGreaterThanOrEqual(3);
      }
    },
  );

  it.each(steps('line'))('a chart line in %s is seen on paper and surface (at least 3)', (line) => {
    for (const ground of ['paper', 'surface']) expect(contrast(line, ground, theme), ground).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['the status colours', ['met', 'not-met', 'lost', 'target', 'no-data'], theme === 'light' ? 11 : 8.8],
    ['the five lines of a chart', steps('line'), theme === 'light' ? 10.3 : 15],
  ])('%s are told apart by every eye', (_, names, least) => {
    expect(closest(names, theme)).toBeGreaterThanOrEqual(least);
  });
});

it.each([
  ['seq', 10.5],
  ['div', 17.4],
] as const)('any two steps of the %s scale are told apart by every eye', (scale, least) => {
  expect(closest(steps(scale), 'light')).toBeGreaterThanOrEqual(least);
});

it.each([
  ['on-pale', ['seq-1', 'seq-2', 'seq-3', 'div-2', 'div-3', 'div-4']],
  ['on-deep', ['seq-4', 'seq-5', 'div-1', 'div-5']],
])('words in %s can be read on the steps that take them', (text, tiles) => {
  for (const tile of tiles) expect(contrast(text, tile, 'light'), tile).toBeGreaterThanOrEqual(5.2);
});

it('the sequential scale only ever darkens', () => {
  const againstWhite = steps('seq').map((step) => contrast('on-deep', step, 'light'));
  expect(againstWhite).toEqual(againstWhite.toSorted((a, b) => a - b));
});

/** Contrast ratio of WCAG 2.2, 1 to 21. */
function contrast(one: string, other: string, theme: Theme): number {
  return wcagContrast(colour(one, theme), colour(other, theme));
}

const eyes = [
  (seen: Color) => seen,
  filterDeficiencyProt(1),
  filterDeficiencyDeuter(1),
  filterDeficiencyTrit(1),
] as const;

/** Smallest distance (CIEDE2000) between any two of the colours, for full colour vision and its three full losses. */
function closest(names: readonly string[], theme: Theme): number {
  const distance = differenceCiede2000();
  const distances = eyes.flatMap((eye) =>
    names.flatMap((one, at) =>
      names.slice(at + 1).map((other) => distance(eye(colour(one, theme)), eye(colour(other, theme)))),
    ),
  );
  return Math.min(...distances);
}

function colour(name: string, theme: Theme): Color {
  const read = parse(colours.get(name)?.[theme] ?? '');
  if (!read) throw new Error(`tokens.css has no colour named ${name}`);
  return read;
}
