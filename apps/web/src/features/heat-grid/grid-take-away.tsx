import { useI18n } from '../../lib/i18n/i18n.tsx';
import { LazyTakeAway } from '../../lib/take-away/lazy-take-away.tsx';
import { useRecord } from '../../lib/use-record.ts';
import { gridTable, type ShownGrid } from './grid-table.ts';

export interface GridTakeAwayProps extends ShownGrid {
  readonly unit: { readonly identity: string; readonly fullName: string };
}

/** The communes that the grid shows to take along, with every criterion. */
export function GridTakeAway({ unit, ...shown }: GridTakeAwayProps) {
  const { t, language } = useI18n();
  const isSynthetic = useRecord()?.isSynthetic ?? false;
  return (
    <LazyTakeAway
      about={unit.fullName}
      what={t.grid.name}
      asOf={shown.grid.asOf}
      live={`/csv/luoi/${unit.identity}`}
      table={(words) => gridTable(shown, isSynthetic, language, words)}
    />
  );
}
