import { describe, expect, it } from 'vitest';
import type { ClaimFigure_ClaimFragment } from '../../gql/graphql.ts';
import { loadI18n } from '../../lib/i18n/i18n.tsx';
import { withWords } from '../../lib/i18n/words.ts';
import { pictureOf } from './target-picture.ts';

await withWords(async () => undefined, 'board')();
const vi = await loadI18n('vi');

function claim(parts: Partial<ClaimFigure_ClaimFragment>): ClaimFigure_ClaimFragment {
  return {
    __typename: 'Target',
    basis: 'STOCK',
    comparator: 'EXACTLY',
    value: 8,
    decimals: 0,
    measure: { code: 'communes-ntm', name: 'Xã đạt chuẩn', nameEn: 'Communes', unit: 'xã', unitEn: 'communes' },
    ...parts,
  } as ClaimFigure_ClaimFragment;
}

const percent = { code: 'share', name: 'Tỷ lệ xã', nameEn: 'Share', unit: '%', unitEn: '%' };

describe('a target is drawn as what it is', () => {
  it.each([
    ['a lower bound is open above', { comparator: 'AT_LEAST' }, { from: 8 }],
    ['an upper bound is open below', { comparator: 'AT_MOST' }, { to: 8 }],
    ['a range has two ends', { comparator: 'RANGE', value: 5, valueTo: 10 }, { from: 5, to: 10 }],
    ['a plain figure is a point', {}, { from: 8, to: 8 }],
  ] satisfies [string, Partial<ClaimFigure_ClaimFragment>, object][])('%s', (_case, parts, bounds) => {
    const picture = pictureOf(claim(parts), {}, vi);
    expect(picture?.progress).toMatchObject({ kind: 'level', ...bounds });
    expect(picture?.progress).not.toHaveProperty('actual');
    expect(picture?.label).toContain('Chưa có số liệu');
  });

  it('a share has the whole hundred as its axis, and its result beside it', () => {
    const picture = pictureOf(claim({ comparator: 'AT_LEAST', value: 60, measure: percent }), { actual: 58.2 }, vi);
    expect(picture).toMatchObject({ progress: { min: 0, max: 100, actual: 58.2 }, actualText: '58,2%' });
  });

  it('units are told one by one, and the unknown are no failures', () => {
    const unitCounts = { total: 8, met: 0, notMet: 0, unknown: 8 };
    expect(pictureOf(claim({}), { unitCounts }, vi)?.targetText).toBe('0/8 đạt, 8 chưa rõ');
  });

  it('what has no number has no picture', () => {
    expect(pictureOf(claim({ value: null }), {}, vi)).toBeUndefined();
  });
});
