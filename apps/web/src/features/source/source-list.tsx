import { Section } from '@ntm/ui/level-section';
import { TextLink } from '@ntm/ui/text-link';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { SourceList_SourceFragmentDoc, type SourceList_SourceFragment as SourceParts } from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';
import styles from './source-list.module.css';

type SourceItem = FragmentType<typeof SourceList_SourceFragmentDoc>;

/** Every source of the record: those that say something about units, most first; lists and catalogues are folded. */
export function SourceList({ sources: data }: { sources: readonly SourceItem[] }) {
  const { t, number } = useI18n();
  const sources = data.map((source) => readFragment(SourceList_SourceFragmentDoc, source));
  const telling = sources
    .filter((source) => statementCount(source) > 0)
    .toSorted((one, other) => statementCount(other) - statementCount(one));
  const listing = sources.filter((source) => statementCount(source) === 0);
  return (
    <>
      {telling.length > 0 && (
        <Section heading={t.sources.telling} id="so-lieu" count={number(telling.length)}>
          <SourceRows sources={telling} />
        </Section>
      )}
      {listing.length > 0 && (
        <details className={styles.folded} id="danh-sach">
          <summary>
            {t.sources.listing} <span className={styles.count}>{number(listing.length)}</span>
          </summary>
          <SourceRows sources={listing} />
        </details>
      )}
    </>
  );
}

function statementCount({ targets, observations, mentions }: SourceParts): number {
  return targets.totalCount + observations.totalCount + mentions.totalCount;
}

function SourceRows({ sources }: { sources: readonly SourceParts[] }) {
  return (
    <ul className={styles.list}>
      {sources.map((source) => (
        <li key={source.id} className={styles.source}>
          <SourceRow source={source} />
        </li>
      ))}
    </ul>
  );
}

function SourceRow({ source }: { source: SourceParts }) {
  const { t, counted, day } = useI18n();
  const place = usePlace();
  const { targets, observations, mentions } = source;
  const facts = [
    t.sources.kinds[source.kind],
    source.issuer,
    source.publishedOn ? day(source.publishedOn) : t.sources.undated,
    targets.totalCount > 0 && t.sources.targetCount(counted(targets.totalCount)),
    observations.totalCount > 0 && t.sources.observationCount(counted(observations.totalCount)),
    mentions.totalCount > 0 && t.sources.mentionCount(counted(mentions.totalCount)),
  ];
  return (
    <>
      <TextLink href={addresses.Source({ slug: source.slug, ...placeParams(place) })}>{source.title}</TextLink>
      <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
    </>
  );
}
