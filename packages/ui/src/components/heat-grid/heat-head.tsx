import { memo } from 'react';
import type { HeatGridProps, HeatSort } from './heat-data.ts';
import styles from './heat-grid.module.css';

type HeatHeadProps = Pick<
  HeatGridProps,
  'columns' | 'nameHead' | 'countHead' | 'criterionWord' | 'metWord' | 'sort' | 'onSort'
> & {
  /** The column that the keyboard stands on, when it stands on the head. */
  active: number | undefined;
  /** The column of the cell that is told. */
  pointed: number | undefined;
};

/** The head that stays in view: a press sorts by its column, and each criterion says how many rows meet it. */
export const HeatHead = memo(function HeatHead({
  columns,
  nameHead,
  countHead,
  sort,
  onSort,
  active,
  pointed,
  ...words
}: HeatHeadProps) {
  const { criterionWord, metWord } = words;
  const sortOf = (by: HeatSort['by']) => (isSame(by, sort.by) ? sort.direction : undefined);
  const button = (place: number, by: HeatSort['by']) => ({
    type: 'button' as const,
    tabIndex: place === active ? 0 : -1,
    onClick: () => onSort(by),
  });
  return (
    <thead className={styles.headGroup}>
      <tr className={styles.head} aria-rowindex={1}>
        <th scope="col" className={styles.nameHead} aria-sort={sortOf('name')}>
          <button {...button(0, 'name')}>{nameHead}</button>
        </th>
        <th scope="col" className={styles.countHead} aria-sort={sortOf('count')}>
          <button {...button(1, 'count')}>{countHead}</button>
        </th>
        {columns.map(({ key, head, name, met, known }, place) => (
          <th
            key={key}
            scope="col"
            className={styles.columnHead}
            aria-sort={sortOf({ column: key })}
            data-pointed={pointed === place + 2 || undefined}
          >
            <button {...button(place + 2, { column: key })} title={`${head}. ${name}`}>
              <span className={styles.columnName}>{name}</span>
              <span className="visually-hidden">, {criterionWord} </span>
              <span className={styles.number}>{head}</span>
              <span className="visually-hidden">: </span>
              <span className={styles.met}>{met}</span>
              <span className={styles.known}>/{known}</span>
              <span className="visually-hidden"> {metWord}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
});

function isSame(one: HeatSort['by'], other: HeatSort['by']): boolean {
  return typeof one === 'object' && typeof other === 'object' ? one.column === other.column : one === other;
}
