import type { CriteriaGrid_GridFragment } from '../../gql/graphql.ts';

/** Communes in order of name, with a letter for each of three criteria; null where nothing was reported. */
export const VERDICTS: readonly [string, string | null][] = [
  ['An Lạc', 'MMM'],
  ['Chu Trinh', 'MNU'],
  ['Đức Long', null],
  ['Ngọc Côn', 'NPM'],
];

/** A grid as the API answers it. */
export function grid(rows: readonly [string, string | null][]): CriteriaGrid_GridFragment {
  return {
    asOf: '2024-12-31',
    reportedCount: 0,
    outsideCount: 0,
    criteriaSet: {
      id: 'set',
      code: 'SET',
      title: 'Bộ',
      titleEn: 'Set',
      validFrom: '2022-03-08',
      validTo: null,
      verified: false,
      criteria: [1, 2, 3].map((number) => ({ number, name: `Tiêu chí ${number}`, nameEn: `Criterion ${number}` })),
    },
    rows: rows.map(([name, verdicts], place) => ({
      commune: {
        id: `${place}`,
        identity: `C${place}`,
        code: `0172${place}`,
        name,
        fullName: `xã ${name}`,
        parent: { __typename: 'District', id: 'd', level: 'DISTRICT', name: 'Hoà An' },
      },
      verdicts,
      metCount: verdicts === null ? null : [...verdicts].filter((letter) => letter === 'M').length,
      assessedOn: verdicts === null ? null : '2024-12-31',
    })),
    rounds: [],
    sources: [{ id: 's', slug: 'bao-cao-2024', title: 'Báo cáo 2024', issuer: 'UBND tỉnh', publishedOn: '2025-01-10' }],
  };
}
