import { Breadcrumb } from '@ntm/ui/breadcrumb';
import { KeyValueList } from '@ntm/ui/key-value';
import { PageHeader } from '@ntm/ui/page-header';
import { Tag } from '@ntm/ui/tag';
import { TextLink } from '@ntm/ui/text-link';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { RuleBookHeading_SetFragmentDoc } from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';
import { validity } from './validity.ts';

/** What the rule book is: for whom, for which status, when it holds and by which paper. */
export function RuleBookHeading({ set: data }: { set: FragmentType<typeof RuleBookHeading_SetFragmentDoc> }) {
  const i18n = useI18n();
  const { t, language, text } = i18n;
  const place = usePlace();
  const set = readFragment(RuleBookHeading_SetFragmentDoc, data);
  const title = language === 'vi' ? set.title : set.titleEn;
  const papers = [set.instrument, ...set.amendments];
  const facts = [
    { term: t.ruleBooks.level, value: t.levels[set.level] },
    { term: t.ruleBooks.tier, value: t.claims.tiers[set.tier] },
    { term: t.ruleBooks.validity, value: validity(set, i18n) },
    {
      term: t.ruleBooks.instrument,
      value: (
        <ul>
          {papers.map((paper) => (
            <li key={paper.id}>
              <TextLink href={addresses.Source({ slug: paper.slug, ...placeParams(place) })}>{paper.title}</TextLink>
            </li>
          ))}
        </ul>
      ),
    },
    ...(set.evidence ? [{ term: t.ruleBooks.readIn, value: set.evidence }] : []),
    ...(set.note ? [{ term: t.ruleBooks.note, value: text(set.note) }] : []),
  ];
  return (
    <>
      <Breadcrumb
        label={t.breadcrumb}
        items={[{ label: t.ruleBooks.title, href: addresses.RuleBooks(placeParams(place)) }, { label: title }]}
      />
      <PageHeader title={title}>
        {!set.verified && (
          <p>
            <Tag tone="doubt">{t.unverified}</Tag> {t.ruleBooks.unverifiedText}
          </p>
        )}
        <KeyValueList items={facts} />
      </PageHeader>
    </>
  );
}
