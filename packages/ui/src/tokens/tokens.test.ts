import { describe, expect, it } from 'vitest';
import css from './tokens.css?raw';

type Theme = 'light' | 'dark';

const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)];
const colours = new Map(pairs.map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));

const grounds = ['paper', 'surface', 'sunken'];

describe.each<Theme>(['light', 'dark'])('in the %s theme', (theme) => {
  it.each(['ink', 'ink-2', 'ink-3', 'accent', 'link', 'target', 'no-data', 'met', 'not-met', 'lost'])(
    'text in %s can be read on every ground (at least 4.5)',
    (text) => {
      for (const ground of grounds) expect(contrast(text, ground, theme), ground).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['accent', 'not-met', 'lost', 'past'])('%s can be read on its own tint', (name) => {
    expect(contrast(name, `${name}-ground`, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['accent', 'not-met', 'lost', 'past'])('text and links can be read on the %s tint', (name) => {
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
});

/** Contrast ratio of WCAG 2.2, 1 to 21. */
function contrast(one: string, other: string, theme: Theme): number {
  const [light = 0, dark = 0] = [luminance(one, theme), luminance(other, theme)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(name: string, theme: Theme): number {
  const hex = colours.get(name)?.[theme];
  if (!hex) throw new Error(`tokens.css has no colour pair named ${name}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
