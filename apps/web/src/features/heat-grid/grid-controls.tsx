import { Field } from '@ntm/ui/field';
import { SelectField } from '@ntm/ui/select-field';
import { pushUnsafe, replaceUnsafe } from '@swan-io/chicane';
import { useEffect, useRef } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { type CriteriaGrid_GridFragment, GridChoice_SetFragmentDoc } from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { useHrefHere } from '../../lib/place.ts';
import type { GridOrder } from './arrange-rows.ts';
import styles from './criteria-grid.module.css';
import type { GridColumn } from './grid-data.ts';

/** Input methods for Vietnamese send bursts of letters and backspaces: the address follows when they rest. */
const REST_MS = 250;

export interface GridControlsProps {
  readonly grid: CriteriaGrid_GridFragment;
  readonly sets: readonly FragmentType<typeof GridChoice_SetFragmentDoc>[];
  readonly columns: readonly GridColumn[];
  readonly order: GridOrder;
  /** The order as the address says it; empty for the first one. */
  readonly orderWord: string;
  /** As the address says it; empty for the newest of all. */
  readonly year: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Place of the criterion that rows must be missing. */
  readonly missing: number | undefined;
  readonly shown: number;
}

/** Rule book and year of what is shown, its order, and who is left out; each choice stands in the address. */
export function GridControls({
  grid,
  columns,
  order,
  orderWord,
  text,
  onText,
  missing,
  shown,
  ...rest
}: GridControlsProps) {
  const { t, number, counted, language } = useI18n();
  const hrefHere = useHrefHere();
  const waiting = useRef<number>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const sets = rest.sets
    .map((set) => readFragment(GridChoice_SetFragmentDoc, set))
    .filter(({ criteria }) => criteria.length > 0);
  const years = grid.rounds.filter(
    ({ criteriaSet, firstDay }) => criteriaSet === grid.criteriaSet.code && firstDay <= grid.asOf,
  );
  const choose = (name: string, value: string) => replaceUnsafe(hrefHere({ [name]: value || undefined }));
  const nameOf = (column: GridColumn) => (language === 'vi' ? column.name : column.nameEn);

  function type(next: string) {
    onText(next);
    clearTimeout(waiting.current);
    waiting.current = window.setTimeout(() => choose('loc', next), REST_MS);
  }

  const sorted = typeof order.by === 'number' ? columns[order.by] : undefined;
  return (
    <div className={styles.controls}>
      <SelectField
        label={t.grid.ruleBook}
        value={grid.criteriaSet.code}
        onChange={({ target }) => pushUnsafe(hrefHere({ bo: target.value, nam: undefined, thieu: undefined }))}
        options={sets.map(({ code, title, titleEn }) => ({ value: code, label: language === 'vi' ? title : titleEn }))}
      />
      {years.length > 1 && (
        <SelectField
          label={t.grid.year}
          value={rest.year}
          onChange={({ target }) => choose('nam', target.value)}
          options={[
            { value: '', label: t.grid.newest },
            ...years.map((round) => ({
              value: `${round.year}`,
              label: t.grid.yearCount(`${round.year}`, counted(round.communes)),
            })),
          ]}
        />
      )}
      {grid.reportedCount > 0 && (
        <>
          <SelectField
            label={t.grid.order}
            value={orderWord}
            onChange={({ target }) => choose('sap-xep', target.value)}
            options={[
              { value: '', label: t.grid.orders.fewest },
              { value: 'dat-nguoc', label: t.grid.orders.most },
              { value: 'ten', label: t.grid.orders.name },
              ...(orderWord === 'ten-nguoc' ? [{ value: orderWord, label: t.grid.orders.nameBackwards }] : []),
              ...columns.map((column) => ({
                value: `tc-${column.number}`,
                label: t.grid.orderBy(number(column.number), nameOf(column)),
              })),
              ...(sorted && order.direction === 'descending'
                ? [{ value: orderWord, label: t.grid.orderByMet(number(sorted.number), nameOf(sorted)) }]
                : []),
            ]}
          />
          <SelectField
            label={t.grid.missing}
            value={missing === undefined ? '' : `${columns[missing]?.number}`}
            onChange={({ target }) => choose('thieu', target.value)}
            options={[
              { value: '', label: t.grid.anyCriterion },
              ...columns.map((column) => ({
                value: `${column.number}`,
                label: t.grid.criterion(number(column.number), nameOf(column)),
              })),
            ]}
          />
          <Field
            label={t.grid.find}
            value={text}
            placeholder={t.grid.findPlaceholder}
            onChange={({ target }) => type(target.value)}
            autoComplete="off"
          />
          <p role="status" className={styles.shown}>
            {t.grid.shown(number(shown), number(grid.rows.length))}
          </p>
        </>
      )}
    </div>
  );
}
