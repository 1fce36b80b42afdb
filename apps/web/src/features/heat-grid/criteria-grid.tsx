import { FoldedSection } from '@ntm/ui/folded-section';
import { HeatGrid, type HeatSort } from '@ntm/ui/heat-grid';
import { RankedBars } from '@ntm/ui/ranked-bars';
import { TextLink } from '@ntm/ui/text-link';
import { replaceUnsafe } from '@swan-io/chicane';
import { useCallback, useMemo } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  CriteriaGrid_GridFragmentDoc,
  type GridChoice_SetFragmentDoc,
  type CriteriaGrid_GridFragment as GridParts,
} from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { placeParams, useHrefHere, usePlace } from '../../lib/place.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { arrangeRows, type GridOrder, orderWord, readOrder } from './arrange-rows.ts';
import styles from './criteria-grid.module.css';
import type { GridChoices } from './grid-choices.ts';
import { GridControls } from './grid-controls.tsx';
import { type GridColumn, readGrid } from './grid-data.ts';
import { GridEmpty } from './grid-empty.tsx';
import { GridSummary } from './grid-summary.tsx';
import { GridTakeAway, type GridTakeAwayProps } from './grid-take-away.tsx';
import { useHeatRows } from './use-heat-rows.ts';

export interface CriteriaGridProps {
  readonly grid: FragmentType<typeof CriteriaGrid_GridFragmentDoc>;
  readonly sets: readonly FragmentType<typeof GridChoice_SetFragmentDoc>[];
  readonly choices: GridChoices;
  readonly unit: GridTakeAwayProps['unit'];
}

/** Communes by criteria: what the address says chooses the rule book, the year, the order and who is shown. */
export function CriteriaGrid({ grid: data, sets, choices, unit }: CriteriaGridProps) {
  const grid = readFragment(CriteriaGrid_GridFragmentDoc, data);
  const { rows, columns } = useMemo(() => readGrid(grid), [grid]);
  const numbers = useMemo(() => columns.map(({ number }) => number), [columns]);
  const [{ text }, setTyped] = useTyped({ text: choices.text ?? '' });
  const order = useMemo(() => readOrder(choices.order, numbers), [choices.order, numbers]);
  const place = numbers.indexOf(Number(choices.missing));
  const missing = place === -1 ? undefined : place;
  const shown = useMemo(() => arrangeRows(rows, order, { text, missing }), [rows, order, text, missing]);
  return (
    <div className={styles.page}>
      <GridSummary grid={grid} rows={rows} columns={columns} />
      <GridControls
        grid={grid}
        sets={sets}
        columns={columns}
        order={order}
        orderWord={orderWord(order, numbers) ?? ''}
        text={text}
        onText={(next) => setTyped({ text: next })}
        year={choices.year ?? ''}
        missing={missing}
        shown={shown.length}
      />
      {grid.reportedCount === 0 ? (
        <GridEmpty grid={grid} sets={sets} />
      ) : (
        <>
          <Arranged day={grid.asOf} rows={shown} columns={columns} order={order} />
          <GridTakeAway unit={unit} grid={grid} rows={shown} columns={columns} />
          <EachCriterion columns={columns} />
          <Sources sources={grid.sources} />
        </>
      )}
    </div>
  );
}

interface ArrangedProps {
  readonly day: string;
  readonly rows: ReturnType<typeof arrangeRows>;
  readonly columns: readonly GridColumn[];
  readonly order: GridOrder;
}

function Arranged({ day, rows, columns, order }: ArrangedProps) {
  const i18n = useI18n();
  const { t, number, language } = i18n;
  const hrefHere = useHrefHere();
  const heatRows = useHeatRows(rows, columns);
  const heatColumns = useMemo(
    () =>
      columns.map((column) => ({
        key: `${column.number}`,
        head: number(column.number),
        name: language === 'vi' ? column.name : column.nameEn,
        met: number(column.met),
        known: number(column.known),
      })),
    [columns, number, language],
  );
  const cellLabel = useCallback<Parameters<typeof HeatGrid>[0]['cellLabel']>(
    (row, { head, name }, state) =>
      t.grid.cell(row.fullName, head, name, state ? t.grid.states[state] : t.grid.notReported),
    [t],
  );
  const numbers = columns.map((column) => column.number);
  const { by, direction } = order;

  function sortBy(wanted: HeatSort['by']) {
    const next = typeof wanted === 'object' ? numbers.indexOf(Number(wanted.column)) : wanted;
    const turned = next === by && direction === 'ascending' ? 'descending' : 'ascending';
    replaceUnsafe(hrefHere({ 'sap-xep': orderWord({ by: next, direction: turned }, numbers) }));
  }

  if (rows.length === 0) {
    return (
      <p className={styles.none}>
        {t.grid.noneMatch} <TextLink href={hrefHere({ loc: undefined, thieu: undefined })}>{t.grid.clear}</TextLink>
      </p>
    );
  }
  return (
    <HeatGrid
      label={t.grid.label(i18n.day(day))}
      rows={heatRows}
      columns={heatColumns}
      nameHead={t.grid.commune}
      countHead={t.grid.met}
      criterionWord={t.grid.criterionWord}
      metWord={t.grid.metWord}
      sort={{ by: typeof by === 'number' ? { column: `${numbers[by]}` } : by, direction }}
      onSort={sortBy}
      cellLabel={cellLabel}
      hint={t.grid.hint}
      openLabel={t.grid.open}
    />
  );
}

/** How many communes meet each criterion; a press shows those that do not. */
function EachCriterion({ columns }: { columns: readonly GridColumn[] }) {
  const { t, number, language } = useI18n();
  const hrefHere = useHrefHere();
  return (
    <FoldedSection heading={t.grid.columns} id="tung-tieu-chi">
      {() => (
        <RankedBars
          label={t.grid.columns}
          maximum={1}
          items={columns.map((column) => {
            const share = column.known === 0 ? null : column.met / column.known;
            return {
              id: `${column.number}`,
              label: t.grid.criterion(number(column.number), language === 'vi' ? column.name : column.nameEn),
              href: hrefHere({ thieu: `${column.number}` }),
              value: share,
              step: share === null ? null : Math.min(4, Math.floor(share * 5)),
              valueText:
                share === null ? t.grid.notReported : t.grid.columnValue(number(column.met), number(column.known)),
            };
          })}
        />
      )}
    </FoldedSection>
  );
}

function Sources({ sources }: Pick<GridParts, 'sources'>) {
  const { t } = useI18n();
  const place = placeParams(usePlace());
  return (
    <div className={styles.sources}>
      <h2 className={styles.sourcesHeading}>{t.grid.sources}</h2>
      <ul>
        {sources.map(({ slug, title }) => (
          <li key={slug}>
            <TextLink href={addresses.Source({ slug, ...place })}>{title}</TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
