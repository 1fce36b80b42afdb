import { CompareTable } from '@ntm/ui/compare-table';
import { TextLink } from '@ntm/ui/text-link';
import { readFragment } from '../../gql/fragment-masking.ts';
import { ClaimFigure_ClaimFragmentDoc, type ComparedUnit_LifeFragment as Life } from '../../gql/graphql.ts';
import { claimTable } from '../../lib/claim/claim-table.ts';
import { type I18n, useI18n } from '../../lib/i18n/i18n.tsx';
import { usePlace } from '../../lib/place.ts';
import { LazyTakeAway } from '../../lib/take-away/lazy-take-away.tsx';
import { headlineName } from '../../lib/unit-name.ts';
import { useCitation } from '../../lib/use-citation.ts';
import { useRecord } from '../../lib/use-record.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import styles from './compare-units.module.css';
import { countRows, programmeRows, unitRows } from './compared-facts.tsx';
import { ComparedFigure } from './compared-figure.tsx';
import { type MeasureRow, measureRows } from './measure-rows.ts';

export interface CompareUnitsProps {
  readonly lives: readonly Life[];
  readonly day: string;
  /** Where the table without a unit is. */
  readonly hrefWithout: (identity: string) => string;
}

/** Units side by side: who they are, how they stand, what was planned and what was reached, each with its source. */
export function CompareUnits({ lives, day: wanted, hrefWithout }: CompareUnitsProps) {
  const i18n = useI18n();
  const { t, day, counted, number } = i18n;
  const context = { i18n, place: usePlace(), citation: useCitation() };
  const isSynthetic = useRecord()?.isSynthetic ?? false;
  const unitHref = useUnitHref();
  const claims = lives.map(({ nearest }) => ({
    targets: readFragment(ClaimFigure_ClaimFragmentDoc, nearest.targets.nodes),
    results: readFragment(ClaimFigure_ClaimFragmentDoc, nearest.observations.nodes),
  }));
  const results = measureRows(claims.map((unit) => unit.results));
  const targets = measureRows(claims.map((unit) => unit.targets));
  const names = lives.map(({ nearest }) => headlineName(nearest)).join(', ');
  const columns = lives.map(({ identity, nearest }) => ({
    key: identity,
    head: (
      <span className={styles.head}>
        <TextLink href={unitHref(nearest, nearest.asOf)}>{headlineName(nearest)}</TextLink>
        {nearest.asOf !== wanted && <span className={styles.day}>{t.compare.onDay(day(nearest.asOf))}</span>}
        <a
          className={styles.remove}
          href={hrefWithout(identity)}
          aria-label={t.compare.removeUnit(headlineName(nearest))}
        >
          {t.compare.remove}
        </a>
      </span>
    ),
  }));
  const single = [...results.single, ...targets.single];
  const table = { caption: t.compare.caption(names, day(wanted)), rowsHead: t.compare.rows, columns };
  return (
    <>
      <CompareTable
        {...table}
        emptyText={t.board.noResult}
        groups={[
          { key: 'unit', heading: t.compare.groups.unit, rows: unitRows(lives, context) },
          { key: 'counts', heading: t.compare.groups.counts, rows: countRows(lives, context) },
          { key: 'programme', heading: t.compare.groups.programme, rows: programmeRows(lives, context) },
          { key: 'results', heading: t.claims.observations, rows: figureRows(results.shared, i18n) },
          { key: 'targets', heading: t.claims.targets, rows: figureRows(targets.shared, i18n) },
        ].filter(({ rows }) => rows.length > 0)}
      />
      {single.length > 0 && (
        <details>
          <summary>{t.compare.only(counted(single.length))}</summary>
          <CompareTable
            {...table}
            caption={t.compare.only(counted(single.length))}
            emptyText={t.board.noResult}
            groups={[
              { key: 'results', heading: t.claims.observations, rows: figureRows(results.single, i18n) },
              { key: 'targets', heading: t.claims.targets, rows: figureRows(targets.single, i18n) },
            ].filter(({ rows }) => rows.length > 0)}
          />
        </details>
      )}
      <LazyTakeAway
        about={names}
        what={t.compare.title}
        asOf={wanted}
        table={(words) =>
          claimTable(
            lives.flatMap(({ nearest }, place) =>
              [results, targets].flatMap(({ shared, single: own }) =>
                [...shared, ...own].flatMap((row) => {
                  const claim = row.claims[place];
                  return claim ? [{ claim, unit: nearest.fullName }] : [];
                }),
              ),
            ),
            isSynthetic,
            i18n.language,
            words,
          )
        }
      />
      {lives.map(({ identity, nearest }) => {
        const shown = nearest.targets.nodes.length + nearest.observations.nodes.length;
        const total = nearest.targets.totalCount + nearest.observations.totalCount;
        return (
          shown < total && (
            <p key={identity} className={styles.day}>
              {headlineName(nearest)}: {t.compare.shown(number(shown), number(total))}
            </p>
          )
        );
      })}
    </>
  );
}

function figureRows(rows: readonly MeasureRow[], i18n: I18n) {
  return rows.map(({ key, claims }) => ({
    key,
    label: questionWords(claims.find(Boolean), i18n),
    cells: claims.map((claim) => claim && <ComparedFigure claim={claim} />),
  }));
}

function questionWords(claim: MeasureRow['claims'][number], { language, text }: I18n): string {
  if (claim === undefined) return '';
  const measure = language === 'vi' ? claim.measure.name : claim.measure.nameEn;
  return claim.scope ? `${measure}, ${text(claim.scope)}` : measure;
}
