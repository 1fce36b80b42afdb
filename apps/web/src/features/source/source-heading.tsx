import { Breadcrumb } from '@ntm/ui/breadcrumb';
import { KeyValueList } from '@ntm/ui/key-value';
import { PageHeader } from '@ntm/ui/page-header';
import { TextLink } from '@ntm/ui/text-link';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { SourceHeading_SourceFragmentDoc } from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';

/** What the source is: title, number, who issued it and when, what is doubtful about it. */
export function SourceHeading({ source: data }: { source: FragmentType<typeof SourceHeading_SourceFragmentDoc> }) {
  const { t, day, text } = useI18n();
  const place = usePlace();
  const source = readFragment(SourceHeading_SourceFragmentDoc, data);
  const facts = [
    source.number && { term: t.sources.number, value: source.number },
    source.issuer && { term: t.sources.issuer, value: source.issuer },
    {
      term: t.sources.publishedLabel,
      value: source.publishedOn ? day(source.publishedOn) : t.sources.undated,
    },
    { term: t.sources.unitsOnLabel, value: day(source.unitsOn) },
    source.note && { term: t.sources.note, value: text(source.note) },
  ].filter((fact) => fact != null && fact !== '');
  return (
    <>
      <Breadcrumb
        label={t.breadcrumb}
        items={[{ label: t.sources.title, href: addresses.Sources(placeParams(place)) }, { label: source.title }]}
      />
      <PageHeader overline={t.sources.kinds[source.kind]} title={source.title}>
        <KeyValueList items={facts} />
        {source.url && <TextLink href={source.url}>{t.sources.original}</TextLink>}
      </PageHeader>
    </>
  );
}
