import { Section } from '@ntm/ui/level-section';
import { subjectLinks } from '../../features/claim/subject-links.tsx';
import { MentionGroups } from '../../features/mention/mention-groups.tsx';
import { SourceClaims } from '../../features/source/source-claims.tsx';
import { SourceHeading } from '../../features/source/source-heading.tsx';
import { SourcePageDocument, type SourcePageQuery } from '../../gql/graphql.ts';
import { question } from '../../lib/graphql-client.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { useAskedPage } from '../../lib/use-page.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import { DeadEnd } from '../dead-end.tsx';
import { PageBody } from '../page-body.tsx';
import { useArrival } from '../use-arrival.ts';

/**
 * What the page asks first.
 *
 * @public Read through `PageModule`.
 */
export const firstQuestion = ({ slug }: { slug: string }) => question(SourcePageDocument, { slug });

/** One source with everything that it says, about whomever it says it. */
export default function SourceRoute({ slug }: { slug: string }) {
  const { t } = useI18n();
  const page = useAskedPage(firstQuestion({ slug }));
  return (
    <PageBody page={page} waitingTitle={t.loading} lines={60}>
      {({ source }) =>
        source ? (
          <SourcePage source={source} />
        ) : (
          <DeadEnd title={t.problems.unknownSource}>{t.problems.unknownSourceText(slug)}</DeadEnd>
        )
      }
    </PageBody>
  );
}

function SourcePage({ source }: { source: NonNullable<SourcePageQuery['source']> }) {
  const { t, number } = useI18n();
  const unitHref = useUnitHref();
  useArrival(source.title);
  const { targets, observations, mentions } = source;
  const subjects = subjectLinks(mentions.nodes, unitHref);
  return (
    <>
      <SourceHeading source={source} />
      {targets.totalCount + observations.totalCount + mentions.totalCount === 0 && <p>{t.sources.onlyLists}</p>}
      {targets.totalCount + observations.totalCount > 0 && (
        <Section heading={t.claims.title} id="so-lieu">
          <SourceClaims source={source} />
        </Section>
      )}
      {mentions.totalCount > 0 && (
        <Section heading={t.mentions.alsoSays} id="dieu-khac" count={number(mentions.totalCount)}>
          <MentionGroups mentions={mentions} subjects={subjects} />
        </Section>
      )}
    </>
  );
}
