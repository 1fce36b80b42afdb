import { CONFLICT_STATUSES } from '@ntm/domain/conflict/conflict';
import { ChoiceLinks } from '@ntm/ui/choice-links';
import { Section } from '@ntm/ui/level-section';
import { PageHeader } from '@ntm/ui/page-header';
import { TextLink } from '@ntm/ui/text-link';
import { ConflictList } from '../../features/claim/conflict-list.tsx';
import { KNOWN_ACCOUNT } from '../../features/reconciliation/known-account.ts';
import { type ConflictStatus, ConflictsPageDocument } from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { question } from '../../lib/graphql-client.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { placeParams, useHrefHere, usePlace } from '../../lib/place.ts';
import { useAskedPage } from '../../lib/use-page.ts';
import { useRecord } from '../../lib/use-record.ts';
import { PageBody } from '../page-body.tsx';
import { useArrival } from '../use-arrival.ts';

/**
 * What the page asks first.
 *
 * @public Read through `PageModule`.
 */
export const firstQuestion = ({ 'tinh-trang': status }: { 'tinh-trang'?: ConflictStatus | undefined }) =>
  question(ConflictsPageDocument, { status });

/** Where the sources of the record disagree. */
export default function ConflictsRoute({ status }: { status: ConflictStatus | undefined }) {
  const { t, counted } = useI18n();
  const place = usePlace();
  const hrefHere = useHrefHere();
  const record = useRecord();
  const page = useAskedPage(firstQuestion({ 'tinh-trang': status }));
  useArrival(t.conflicts.title);
  return (
    <>
      <PageHeader title={t.conflicts.title} lead={t.conflicts.lead} />
      {record?.isSynthetic === false && (
        <p>
          <TextLink href={addresses.Reconciliation({ ...KNOWN_ACCOUNT, ...placeParams(place) })}>
            {t.conflicts.account}
          </TextLink>{' '}
          {t.conflicts.accountText}
        </p>
      )}
      <ChoiceLinks
        label={t.conflicts.status}
        showLabel
        items={[undefined, ...CONFLICT_STATUSES].map((choice) => ({
          href: hrefHere({ 'tinh-trang': choice }),
          label: choice ? t.conflicts.statuses[choice] : t.conflicts.every,
          current: choice === status,
        }))}
      />
      <PageBody page={page} lines={60}>
        {({ conflicts }) => (
          <Section
            heading={conflicts.length === 0 ? t.conflicts.none : t.conflicts.found(counted(conflicts.length))}
            id="danh-sach"
          >
            <ConflictList key={status} conflicts={conflicts} />
          </Section>
        )}
      </PageBody>
    </>
  );
}
