import type { Citation } from '@ntm/ui/citation-button';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { Citation_CitationFragmentDoc } from '../gql/graphql.ts';
import { addresses } from './addresses.ts';
import { useI18n } from './i18n/i18n.tsx';
import { placeParams, usePlace } from './place.ts';

export type CitationData = FragmentType<typeof Citation_CitationFragmentDoc>;

/** Turns a citation of the record into the card that a figure opens. */
export function useCitation(): (citation: CitationData, note: string | undefined) => Citation {
  const { t, day } = useI18n();
  const place = usePlace();
  return (data, note) => {
    const { source, phrase, locator } = readFragment(Citation_CitationFragmentDoc, data);
    const published = source.publishedOn ? t.sources.published(day(source.publishedOn)) : t.sources.undated;
    return {
      label: `${t.claims.citation}: ${source.title}`,
      closeLabel: t.close,
      title: source.title,
      href: addresses.Source({ slug: source.slug, ...placeParams(place) }),
      ...(phrase && { phrase }),
      meta: [source.issuer, published, locator].filter(Boolean).join(' · '),
      ...(note && { note }),
    };
  };
}
