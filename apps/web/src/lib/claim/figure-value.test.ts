import { describe, expect, it } from 'vitest';
import type { ClaimFigure_ClaimFragment } from '../../gql/graphql.ts';
import { loadI18n } from '../i18n/i18n.tsx';
import { figureLabel, figureValue } from './figure-value.ts';

type TargetParts = Extract<ClaimFigure_ClaimFragment, { __typename: 'Target' }>;

const vi = await loadI18n('vi');
const en = await loadI18n('en');

/** "8 xã đạt chuẩn năm 2020", where a test says nothing else. */
function buildTarget(parts: Partial<TargetParts>): TargetParts {
  return {
    __typename: 'Target',
    id: 'VGFyZ2V0OlMwLTAy',
    key: 'S0-02',
    period: '2020',
    basis: 'STOCK',
    comparator: 'EXACTLY',
    value: 8,
    valueTo: null,
    decimals: 0,
    registerBasis: null,
    baselinePeriod: null,
    statement: 'Phấn đấu năm 2020: tỉnh Cao Bằng có 8 xã đạt chuẩn nông thôn mới.',
    statementEn: 'Target for 2020: 8 communes.',
    measure: { code: 'communes-ntm', name: 'Xã đạt chuẩn', nameEn: 'Communes', unit: 'xã', unitEn: 'communes' },
    scope: null,
    note: null,
    restates: null,
    citation: {},
    each: null,
    tier: null,
    namedUnits: [],
    carriedFrom: null,
    ...parts,
  } as TargetParts;
}

const percent = { code: 'share', name: 'Tỷ lệ xã', nameEn: 'Share', unit: '%', unitEn: '%' };

describe('a figure', () => {
  it.each([
    ['the number as printed', { value: 2400 }, '2.400', 'xã'],
    ['a lower bound', { comparator: 'AT_LEAST', value: 60, measure: percent }, 'ít nhất 60%', undefined],
    ['an increment', { comparator: 'INCREASE_BY' }, 'thêm 8', 'xã'],
    ['more than', { comparator: 'MORE_THAN', value: 1.5, decimals: 1 }, 'hơn 1,5', 'xã'],
    ['a range', { comparator: 'RANGE', value: 5, valueTo: 10 }, '5–10', 'xã'],
    ['one for each', { comparator: 'AT_LEAST', value: 1, each: 'DISTRICT' }, 'ít nhất 1', 'xã, mỗi huyện'],
    ['a ratio', { comparator: 'RATIO_TO_BASELINE', value: 1.5, decimals: 1 }, 'ít nhất 1,5 lần', undefined],
    ['none left', { comparator: 'NONE', value: 0 }, 'không còn', 'xã'],
    ['a status', { value: null, tier: 'STANDARD' }, 'đạt chuẩn nông thôn mới', undefined],
    ['nothing where no number is given', { value: null, comparator: 'QUALITATIVE' }, undefined, undefined],
    ['what a year adds', { basis: 'FLOW' }, 'thêm 8', 'xã'],
    ['at least what a year adds', { basis: 'FLOW', comparator: 'AT_LEAST' }, 'thêm ít nhất 8', 'xã'],
    ['an increment once', { basis: 'FLOW', comparator: 'INCREASE_BY' }, 'thêm 8', 'xã'],
  ] satisfies [string, Partial<TargetParts>, string | undefined, string | undefined][])(
    'says %s',
    (_case, parts, value, unit) => {
      expect(figureValue(buildTarget(parts), vi)).toEqual({ value, unit });
    },
  );

  it('keeps a true zero a zero', () => {
    expect(figureValue(buildTarget({ value: 0 }), vi).value).toBe('0');
  });

  it('prints numbers in the way of the language', () => {
    expect(figureValue(buildTarget({ value: 2400, comparator: 'AT_LEAST' }), en)).toEqual({
      value: 'at least 2,400',
      unit: 'communes',
    });
  });

  it('names what it measures, of whom and for when', () => {
    const target = buildTarget({ scope: { vi: 'xã biên giới', en: 'border communes' } });
    expect(figureLabel(target, vi)).toBe('Xã đạt chuẩn, xã biên giới, năm 2020');
    expect(figureLabel(target, en)).toBe('Communes, border communes, 2020');
  });
});
