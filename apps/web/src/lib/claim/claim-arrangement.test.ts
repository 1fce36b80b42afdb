import { describe, expect, it } from 'vitest';
import type { ClaimFigure_ClaimFragment } from '../../gql/graphql.ts';
import { arrangeAsPrinted, arrangeByMeasure, type ClaimBlock } from './claim-arrangement.ts';

type ObservationParts = Extract<ClaimFigure_ClaimFragment, { __typename: 'Observation' }>;

/** "15 xã đạt chuẩn", where a test says nothing else. */
function buildObservation(key: string, parts: Partial<ObservationParts> = {}): ObservationParts {
  return {
    __typename: 'Observation',
    id: key,
    key,
    period: null,
    asOf: null,
    basis: 'STOCK',
    comparator: 'EXACTLY',
    value: 15,
    measure: { code: 'communes-ntm' },
    restates: null,
    computed: false,
    ...parts,
  } as ObservationParts;
}

const measured = (code: string) => ({ measure: { code } as ObservationParts['measure'] });
const worded = { value: null, comparator: 'QUALITATIVE' } as const;
const again = (key: string) => ({ restates: { id: key, key } as ObservationParts['restates'] });
const keys = (blocks: readonly ClaimBlock[]) => blocks.map(({ claim }) => claim.key);

describe('the claims about a unit', () => {
  it('are one series for one measure, the latest first whatever its source dates it by', () => {
    const { blocks } = arrangeByMeasure([
      buildObservation('2023', { asOf: '2023-06-30', period: '2023-06' }),
      buildObservation('undated'),
      buildObservation('half-year', { period: '2024-H1' }),
      buildObservation('2022', { asOf: '2022-12-31' }),
    ]);
    expect(keys(blocks)).toEqual(['half-year']);
    expect(blocks[0]?.earlier.map(({ key }) => key)).toEqual(['2023', '2022', 'undated']);
  });

  it.each([
    ['what a year adds and a total', { basis: 'FLOW' }],
    ['a part and the whole', { scope: { vi: 'xã biên giới', en: 'border communes' } }],
    ['the register before and after a merger', { registerBasis: 'AFTER_MERGER' }],
    ['what is computed and what is reported', { computed: true }],
  ] satisfies [string, Partial<ObservationParts>][])('never join %s', (_case, parts) => {
    expect(arrangeByMeasure([buildObservation('a'), buildObservation('b', parts)]).blocks).toHaveLength(2);
  });

  it('begin with what the programme is measured by, then with the latest', () => {
    const { blocks } = arrangeByMeasure([
      buildObservation('ocop-2023', { ...measured('ocop-producers'), asOf: '2023-12-06' }),
      buildObservation('ocop-2025', { ...measured('ocop-products-3-star'), asOf: '2025-06-30' }),
      buildObservation('communes', { asOf: '2019-06-30' }),
    ]);
    expect(keys(blocks)).toEqual(['communes', 'ocop-2025', 'ocop-2023']);
  });
});

describe('what one source says', () => {
  it('keeps its order; what has no number stands apart', () => {
    const { blocks, worded: apart } = arrangeAsPrinted([
      buildObservation('a', measured('income')),
      buildObservation('b', worded),
      buildObservation('c'),
    ]);
    expect(keys(blocks)).toEqual(['a', 'c']);
    expect(keys(apart)).toEqual(['b']);
  });

  it('stands once when it is said twice, however often', () => {
    const { blocks } = arrangeAsPrinted([
      buildObservation('twice', again('first')),
      buildObservation('first'),
      buildObservation('thrice', again('twice')),
    ]);
    expect(keys(blocks)).toEqual(['first']);
    expect(blocks[0]?.restatements.map(({ key }) => key)).toEqual(['twice', 'thrice']);
  });

  it('is a figure of its own when what it says again is not on the page', () => {
    expect(keys(arrangeAsPrinted([buildObservation('twice', again('elsewhere'))]).blocks)).toEqual(['twice']);
  });
});
