import type { Language } from '@ntm/domain/kernel/bilingual';
import type { CellState } from '@ntm/ui/heat-grid';
import type { CriteriaGrid_GridFragment as GridParts } from '../../gql/graphql.ts';
import { takenSource } from '../../lib/claim/claim-table.ts';
import type { TakeAwayWords, TakenKey } from '../../lib/i18n/messages/vi/take-away.ts';
import type { TakenCell, TakenTable } from '../../lib/take-away/taken-table.ts';
import type { GridColumn, GridRow } from './grid-data.ts';

const KEYS = [
  'unit_code',
  'unit_identity',
  'unit',
  'parent',
  'kind',
  'data',
  'met_count',
  'total_count',
  'assessed_on',
  'rule_book',
] as const satisfies readonly TakenKey[];

const PICTURED = ['unit', 'parent', 'met_count'] as const satisfies readonly TakenKey[];

const VERDICTS = {
  met: 'MET',
  part: 'PARTLY_MET',
  'not-met': 'NOT_MET',
  unknown: 'UNKNOWN',
} as const satisfies Record<CellState, string>;

/** What a grid shows at this moment: its rows as they are narrowed and ordered. */
export interface ShownGrid {
  readonly grid: GridParts;
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
}

/** A row for each commune, a column for each criterion; nothing stands where a commune did not report. */
export function gridTable(
  { grid, rows, columns }: ShownGrid,
  isSynthetic: boolean,
  language: Language,
  words: TakeAwayWords['takeAway'],
): TakenTable {
  const assessedOn = new Map(grid.rows.map((row) => [row.commune.id, row.assessedOn ?? null]));
  const criteria = columns.map(({ number, name, nameEn }) => ({
    key: `criterion_${number}`,
    label: `${number} ${language === 'vi' ? name : nameEn}`,
    short: `${number}`,
  }));
  return {
    columns: [...KEYS.map((key) => ({ key, label: words.columns[key] })), ...criteria],
    rows: rows.map(({ commune, cells, metCount }): TakenCell[] => [
      commune.code ?? null,
      commune.identity,
      commune.fullName,
      commune.parent?.name ?? null,
      'COMPUTED',
      isSynthetic ? 'SYNTHETIC' : 'RECORD',
      metCount,
      cells === null ? null : columns.length,
      assessedOn.get(commune.id) ?? null,
      grid.criteriaSet.code,
      ...columns.map((_, place) => {
        const state = cells?.[place];
        return state === undefined ? null : VERDICTS[state];
      }),
    ]),
    sources: grid.sources.map(takenSource),
    notes: [language === 'vi' ? grid.criteriaSet.title : grid.criteriaSet.titleEn],
    pictured: [...PICTURED, ...criteria.map(({ key }) => key)],
  };
}
