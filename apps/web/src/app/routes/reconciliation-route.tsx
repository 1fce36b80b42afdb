import { periodWords } from '@ntm/domain/claim/period-words';
import { Breadcrumb } from '@ntm/ui/breadcrumb';
import { PageHeader } from '@ntm/ui/page-header';
import { TextLink } from '@ntm/ui/text-link';
import { AccountChoice } from '../../features/reconciliation/account-choice.tsx';
import { KNOWN_ACCOUNT } from '../../features/reconciliation/known-account.ts';
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
import { useRecord } from '../../lib/use-record.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import { PageBody } from '../page-body.tsx';
import { useArrival } from '../use-arrival.ts';

export type ReconciliationRouteProps = {
  readonly [Name in 'identity' | 'measure' | 'from' | 'to']: string | undefined;
};

/** How one total of a unit becomes another, by the four things that the address says; without them, a way to pick. */
export default function ReconciliationRoute(values: ReconciliationRouteProps) {
  const { identity, measure, from, to } = values;
  if (!identity || !measure || !from || !to) return <Choice values={values} />;
  return <Account key={`${identity} ${measure} ${from} ${to}`} asked={{ identity, measure, from, to }} />;
}

function Choice({ values }: { values: ReconciliationRouteProps }) {
  const { t } = useI18n();
  const place = usePlace();
  const record = useRecord();
  useArrival(t.reconciliation.title);
  return (
    <>
      <Breadcrumb
        label={t.breadcrumb}
        items={[
          { label: t.conflicts.title, href: addresses.Conflicts(placeParams(place)) },
          { label: t.reconciliation.title },
        ]}
      />
      <PageHeader title={t.account.choose} lead={t.reconciliation.lead} />
      <AccountChoice values={values} />
      {record?.isSynthetic === false && (
        <p>
          {t.account.example}:{' '}
          <TextLink href={addresses.Reconciliation({ ...KNOWN_ACCOUNT, ...placeParams(place) })}>
            {t.conflicts.account}
          </TextLink>
        </p>
      )}
    </>
  );
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
      <AccountChoice values={{ ...asked, identity: String(asked.identity) }} />
      <ReconciliationAccount account={data.reconcile} title={title} />
    </>
  );
}
