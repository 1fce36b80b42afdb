import { printedNumber } from '@ntm/domain/claim/printed-number';
import { KindMark } from '@ntm/ui/kind-mark';
import { StatusMark } from '@ntm/ui/status-mark';
import { Tag } from '@ntm/ui/tag';
import { TextLink } from '@ntm/ui/text-link';
import type { CriteriaGrid_GridFragment } from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { Explained } from '../../lib/glossary/explained.tsx';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { lastDay } from '../../lib/life-span.ts';
import { placeParams, usePlace } from '../../lib/place.ts';
import styles from './criteria-grid.module.css';
import type { GridColumn, GridRow } from './grid-data.ts';

export interface GridSummaryProps {
  readonly grid: CriteriaGrid_GridFragment;
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
}

/** The grid in sentences, with how complete it is, and what its signs mean. */
export function GridSummary({ grid, rows, columns }: GridSummaryProps) {
  const i18n = useI18n();
  const { t, day, number, counted, language } = i18n;
  const place = placeParams(usePlace());
  const { criteriaSet: set, asOf } = grid;
  const counts = rows.flatMap(({ metCount }) => (metCount === null ? [] : [metCount]));
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const full = counts.filter((count) => count === columns.length).length;
  const most = columns.toSorted((one, other) => other.missing - one.missing)[0];
  const isOver = set.validTo != null && set.validTo <= asOf;
  return (
    <div className={styles.summary}>
      <p className={styles.book}>
        <TextLink href={addresses.RuleBook({ code: set.code, ...place })}>
          {language === 'vi' ? set.title : set.titleEn}
        </TextLink>{' '}
        {!set.verified && <Tag tone="doubt">{t.unverified}</Tag>}
      </p>
      {set.validFrom > asOf && <p>{t.grid.notInForce(day(set.validFrom))}</p>}
      {isOver && set.validTo != null && <p>{t.grid.ended(day(lastDay(set.validTo)))}</p>}
      {counts.length > 0 && (
        <p className={styles.lead}>
          <KindMark kind="computed" label={<Explained id="computed">{t.claims.computed}</Explained>} />{' '}
          {t.grid.reported(number(counts.length), number(rows.length), day(asOf))}{' '}
          {t.grid.mean(printedNumber(mean, 1, language), number(columns.length))} {t.grid.full(counted(full))}{' '}
          {most &&
            most.missing > 0 &&
            t.grid.mostMissing(number(most.number), language === 'vi' ? most.name : most.nameEn, counted(most.missing))}
        </p>
      )}
      {grid.outsideCount > 0 && <p className={styles.outside}>{t.grid.outside(counted(grid.outsideCount))}</p>}
      {counts.length > 0 && (
        <ul className={styles.legend} aria-label={t.grid.legend}>
          <li>
            <StatusMark shape="full" label={t.verdicts.MET} />
          </li>
          <li>
            <StatusMark shape="hollow" label={t.verdicts.NOT_MET} />
          </li>
          <li>
            <StatusMark shape="unknown" label={t.verdicts.UNKNOWN} />
          </li>
        </ul>
      )}
    </div>
  );
}
