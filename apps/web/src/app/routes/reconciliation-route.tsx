import { periodWords } from '@ntm/domain/claim/period-words';
import { Breadcrumb } from '@ntm/ui/breadcrumb';
import { PageHeader } from '@ntm/ui/page-header';
import { ReconciliationAccount } from '../../features/reconciliation/reconciliation-account.tsx';
import { readFragment } from '../../gql/fragment-masking.ts';
import {
  ReconciliationPageDocument,
  type ReconciliationPageQuery,
  type ReconciliationPageQueryVariables,
  UnitLink_UnitFragmentDoc,
} from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';
import { unbrokenName } from '../../lib/unit-name.ts';
import { usePage } from '../../lib/use-page.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import { DeadEnd } from '../dead-end.tsx';
import { PageBody } from '../page-body.tsx';
import { useArrival } from '../use-arrival.ts';

export type ReconciliationRouteProps = {
  readonly [Name in 'identity' | 'measure' | 'from' | 'to']: string | undefined;
};

/** How one total of a unit becomes another, by the four things that the address says. */
export default function ReconciliationRoute({ identity, measure, from, to }: ReconciliationRouteProps) {
  const { t } = useI18n();
  if (!identity || !measure || !from || !to) {
    return <DeadEnd title={t.reconciliation.missing}>{t.reconciliation.missingText}</DeadEnd>;
  }
  return <Account key={`${identity} ${measure} ${from} ${to}`} asked={{ identity, measure, from, to }} />;
}

function Account({ asked }: { asked: ReconciliationPageQueryVariables }) {
  const { t } = useI18n();
  const page = usePage(ReconciliationPageDocument, asked);
  return (
    <PageBody page={page} waitingTitle={t.reconciliation.title} lines={20}>
      {(data) => <AccountPage data={data} asked={asked} />}
    </PageBody>
  );
}

function AccountPage({ data, asked }: { data: ReconciliationPageQuery; asked: ReconciliationPageQueryVariables }) {
  const { t, language } = useI18n();
  const place = usePlace();
  const unitHref = useUnitHref();
  const unit = readFragment(UnitLink_UnitFragmentDoc, data.unitLife?.nearest);
  const measure = data.measures.find(({ code }) => code === asked.measure);
  const name = (language === 'vi' ? measure?.name : measure?.nameEn) ?? t.reconciliation.title;
  const title = t.reconciliation.titleFor(name, periodWords(asked.from, language), periodWords(asked.to, language));
  useArrival(title);
  return (
    <>
      <Breadcrumb
        label={t.breadcrumb}
        items={[
          { label: t.conflicts.title, href: addresses.Conflicts(placeParams(place)) },
          ...(unit ? [{ label: unbrokenName(unit), href: unitHref(unit) }] : []),
          { label: t.reconciliation.title },
        ]}
      />
      <PageHeader title={title} lead={t.reconciliation.lead} />
      <ReconciliationAccount account={data.reconcile} />
    </>
  );
}
