import { Contents } from '@ntm/ui/contents';
import { Section } from '@ntm/ui/level-section';
import { TextLink } from '@ntm/ui/text-link';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { SourceList_SourceFragmentDoc } from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';
import styles from './source-list.module.css';

type SourceItem = FragmentType<typeof SourceList_SourceFragmentDoc>;

/** Every source of the record: those that say something about units, most first; then the lists and catalogues. */
export function SourceList({ sources }: { sources: readonly SourceItem[] }) {
  const { t, number } = useI18n();
  const telling = sources
    .filter((source) => statementCount(source) > 0)
    .toSorted((one, other) => statementCount(other) - statementCount(one));
  const listing = sources.filter((source) => statementCount(source) === 0);
  return (
    <>
      <Contents
        label={t.contents}
        items={[
          { id: 'so-lieu', label: t.sources.telling, count: number(telling.length) },
          { id: 'danh-sach', label: t.sources.listing, count: number(listing.length) },
        ]}
      />
      <SourceGroup heading={t.sources.telling} id="so-lieu" sources={telling} />
      <SourceGroup heading={t.sources.listing} id="danh-sach" sources={listing} />
    </>
  );
}

function statementCount(data: SourceItem): number {
  const { targets, observations, mentions } = readFragment(SourceList_SourceFragmentDoc, data);
  return targets.totalCount + observations.totalCount + mentions.totalCount;
}

interface SourceGroupProps {
  readonly heading: string;
  readonly id: string;
  readonly sources: readonly SourceItem[];
}

function SourceGroup({ heading, id, sources }: SourceGroupProps) {
  const { number } = useI18n();
  if (sources.length === 0) return null;
  return (
    <Section heading={heading} id={id} count={number(sources.length)}>
      <ul>
        {sources.map((source) => (
          <li key={readFragment(SourceList_SourceFragmentDoc, source).id} className={styles.source}>
            <SourceRow source={source} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function SourceRow({ source: data }: { source: SourceItem }) {
  const { t, counted, day } = useI18n();
  const place = usePlace();
  const source = readFragment(SourceList_SourceFragmentDoc, data);
  const { targets, observations, mentions } = source;
  const published = source.publishedOn ? t.sources.published(day(source.publishedOn)) : t.sources.undated;
  const says = [
    targets.totalCount > 0 && t.sources.targetCount(counted(targets.totalCount)),
    observations.totalCount > 0 && t.sources.observationCount(counted(observations.totalCount)),
    mentions.totalCount > 0 && t.sources.mentionCount(counted(mentions.totalCount)),
  ].filter(Boolean);
  return (
    <>
      <p className={styles.title}>
        <TextLink href={addresses.Source({ slug: source.slug, ...placeParams(place) })}>{source.title}</TextLink>
      </p>
      <p className={styles.facts}>
        {[t.sources.kinds[source.kind], source.issuer, published].filter(Boolean).join(' · ')}
      </p>
      {says.length > 0 && <p className={styles.says}>{says.join(' · ')}</p>}
    </>
  );
}
