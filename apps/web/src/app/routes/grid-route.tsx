import { Breadcrumb } from '@ntm/ui/breadcrumb';
import { PageHeader } from '@ntm/ui/page-header';
import { CriteriaGrid } from '../../features/heat-grid/criteria-grid.tsx';
import type { GridChoices } from '../../features/heat-grid/grid-choices.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import { GridPageDocument, type GridPageQuery, UnitLink_UnitFragmentDoc } from '../../gql/graphql.ts';
import { question } from '../../lib/graphql-client.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { usePlace } from '../../lib/place.ts';
import { headlineName, unbrokenName } from '../../lib/unit-name.ts';
import { useAskedPage } from '../../lib/use-page.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import { DeadEnd } from '../dead-end.tsx';
import { PageBody } from '../page-body.tsx';
import { useArrival } from '../use-arrival.ts';

export interface GridRouteProps {
  readonly identity: string;
  readonly choices: GridChoices;
}

interface GridParams {
  readonly identity: string;
  readonly bo?: string | undefined;
  readonly nam?: string | undefined;
}

/**
 * What the page asks first.
 *
 * @public Read through `PageModule`.
 */
export function firstQuestion({ identity, bo, nam }: GridParams, day: string | undefined) {
  const year = /^\d{4}$/.test(nam ?? '') ? Number(nam) : undefined;
  return question(GridPageDocument, { identity, asOf: day, criteriaSet: bo, year });
}

/** The communes of a province or a district by the criteria of one rule book, on the reader's day. */
export default function GridRoute({ identity, choices }: GridRouteProps) {
  const { t } = useI18n();
  const { day } = usePlace();
  const page = useAskedPage(firstQuestion({ identity, bo: choices.set, nam: choices.year }, day));
  return (
    <PageBody page={page} waitingTitle={t.loading} lines={40}>
      {({ unitLife, criteriaSets }) =>
        unitLife ? (
          <GridOfUnit unit={unitLife.nearest} sets={criteriaSets} choices={choices} />
        ) : (
          <DeadEnd title={t.problems.unknownUnit}>{t.problems.unknownUnitText(identity)}</DeadEnd>
        )
      }
    </PageBody>
  );
}

interface GridOfUnitProps {
  readonly unit: NonNullable<GridPageQuery['unitLife']>['nearest'];
  readonly sets: GridPageQuery['criteriaSets'];
  readonly choices: GridChoices;
}

function GridOfUnit({ unit, sets, choices }: GridOfUnitProps) {
  const { t } = useI18n();
  if (unit.__typename !== 'Province' && unit.__typename !== 'District') {
    return <DeadEnd title={t.grid.wrongUnit}>{t.grid.wrongUnitText(headlineName(unit))}</DeadEnd>;
  }
  return (
    <>
      <GridHeading unit={unit} />
      <CriteriaGrid grid={unit.criteriaGrid} sets={sets} choices={choices} />
    </>
  );
}

function GridHeading({ unit }: Pick<GridOfUnitProps, 'unit'>) {
  const { t } = useI18n();
  const unitHref = useUnitHref();
  const title = t.grid.title(unbrokenName(unit));
  useArrival(title);
  const above = unit.ancestors
    .filter(({ level }) => level !== 'NATION')
    .map((ancestor) => readFragment(UnitLink_UnitFragmentDoc, ancestor));
  return (
    <>
      <Breadcrumb
        label={t.breadcrumb}
        items={[...above, unit].map((link) => ({ label: unbrokenName(link), href: unitHref(link) }))}
      />
      <PageHeader title={title} />
    </>
  );
}
