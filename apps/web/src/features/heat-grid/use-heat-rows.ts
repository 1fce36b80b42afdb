import type { HeatRow } from '@ntm/ui/heat-grid';
import { useMemo } from 'react';
import { addresses } from '../../lib/addresses.ts';
import { type I18n, useI18n } from '../../lib/i18n/i18n.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';
import { headlineName } from '../../lib/unit-name.ts';
import { type GridColumn, type GridRow, missingOf } from './grid-data.ts';

/** The rows in words; each is the same object as long as its commune and the language are, whatever their order. */
export function useHeatRows(rows: readonly GridRow[], columns: readonly GridColumn[]): readonly HeatRow[] {
  const i18n = useI18n();
  const { language, day } = usePlace();
  // Inside one district its name would say nothing.
  const hasDistricts = new Set(rows.map(({ commune }) => commune.parent?.id)).size > 1;
  const inWords = useMemo(() => {
    const known = new Map<GridRow, HeatRow>();
    const place = placeParams({ language, day });
    return (row: GridRow): HeatRow => {
      const { identity, name, parent } = row.commune;
      const kept = known.get(row) ?? {
        id: identity,
        name,
        fullName: headlineName(row.commune),
        ...(hasDistricts && parent?.level === 'DISTRICT' && { note: parent.name }),
        href: addresses.Unit({ identity, ...place }),
        cells: row.cells,
        countText: countText(row, columns, i18n),
        gapsText: gapsText(row, columns, i18n),
      };
      known.set(row, kept);
      return kept;
    };
  }, [i18n, columns, language, day, hasDistricts]);
  return useMemo(() => rows.map(inWords), [rows, inWords]);
}

function countText({ metCount }: GridRow, columns: readonly GridColumn[], { t, number }: I18n): string {
  return metCount === null ? t.grid.notReported : `${number(metCount)}/${number(columns.length)}`;
}

function gapsText(row: GridRow, columns: readonly GridColumn[], { t, number, counted }: I18n): string {
  if (row.cells === null) return '';
  const missing = missingOf(row).map((place) => number(columns[place]?.number ?? 0));
  const unknown = row.cells.filter((state) => state === 'unknown').length;
  const gaps = missing.length === 0 ? t.grid.noGaps : t.grid.gaps(missing.join(', '));
  return [gaps, unknown > 0 && t.grid.unknownToo(counted(unknown))].filter(Boolean).join(' · ');
}
