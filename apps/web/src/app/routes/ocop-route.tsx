import { Section } from '@ntm/ui/level-section';
import { PageHeader } from '@ntm/ui/page-header';
import { Rating } from '../../features/ocop/rating.tsx';
import { RatingForm } from '../../features/ocop/rating-form.tsx';
import { RuleBookBands } from '../../features/ocop/rule-book-bands.tsx';
import { type ReadSheet, readSheet, type TypedSheet } from '../../features/ocop/score-sheet.ts';
import { OcopPageDocument, OcopRatingDocument } from '../../gql/graphql.ts';
import { question } from '../../lib/graphql-client.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { usePlace } from '../../lib/place.ts';
import { useAskedPage, usePage } from '../../lib/use-page.ts';
import { useRecord } from '../../lib/use-record.ts';
import { PageBody } from '../page-body.tsx';
import { PageStates } from '../page-states.tsx';
import { useArrival } from '../use-arrival.ts';

/**
 * What the page asks first.
 *
 * @public Read through `PageModule`.
 */
export const firstQuestion = () => question(OcopPageDocument, {});

/** Stars of a score sheet by the rules of any day, and those rules. */
export default function OcopRoute({ sheet }: { sheet: TypedSheet }) {
  const { t } = useI18n();
  const place = usePlace();
  const record = useRecord();
  const page = useAskedPage(firstQuestion());
  const day = place.day ?? record?.today;
  const asked = readSheet(sheet);
  useArrival(t.ocop.title);
  return (
    <>
      <PageHeader title={t.ocop.title} lead={t.ocop.lead} />
      <PageBody page={page} lines={40}>
        {({ ocopRuleBooks }) => (
          <>
            <RatingForm books={ocopRuleBooks} sheet={sheet} today={day} />
            <div aria-live="polite">{asked && <RatingResult key={JSON.stringify(asked)} sheet={asked} />}</div>
            <Section heading={t.ocop.ruleBooks} id="bo-tieu-chi">
              <RuleBookBands books={ocopRuleBooks} day={day} />
            </Section>
          </>
        )}
      </PageBody>
    </>
  );
}

function RatingResult({ sheet }: { sheet: ReadSheet }) {
  const { t } = useI18n();
  const page = usePage(OcopRatingDocument, sheet);
  return (
    <Section heading={t.ocop.result} id="ket-qua">
      <PageStates page={page} lines={6}>
        {({ rateOcop }) => <Rating rating={rateOcop} />}
      </PageStates>
    </Section>
  );
}
