import { Section } from '@ntm/ui/level-section';
import { TextLink } from '@ntm/ui/text-link';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  type UnitSources_CitationFragment as CitationParts,
  type UnitSources_UnitFragment as UnitParts,
  UnitSources_CitationFragmentDoc,
  UnitSources_UnitFragmentDoc,
} from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { type I18n, useI18n } from '../../lib/i18n/i18n.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';
import { RowsButton } from '../../lib/rows-button.tsx';
import styles from './unit-sources.module.css';

const FIRST_SOURCES = 5;

type SourceParts = CitationParts['source'];

/** Every source that speaks of a unit, with how much it says: the fullest first. */
export function UnitSources({ unit: data }: { unit: FragmentType<typeof UnitSources_UnitFragmentDoc> }) {
  const i18n = useI18n();
  const { t, number } = i18n;
  const place = usePlace();
  const [isOpen, setIsOpen] = useState(false);
  const unit = readFragment(UnitSources_UnitFragmentDoc, data);
  const sources = spokenOf(unit, i18n);
  const shown = isOpen ? sources : sources.slice(0, FIRST_SOURCES);
  if (sources.length === 0) return null;
  const connections = [unit.targets, unit.observations, unit.mentions];
  const isPartial = connections.some(({ nodes, totalCount }) => nodes.length < totalCount);
  return (
    <Section heading={t.unitPage.sources} id="nguon" count={number(sources.length)}>
      <ul className={styles.sources}>
        {shown.map(({ source, words }) => (
          <li key={source.id} className={styles.source}>
            <TextLink href={addresses.Source({ slug: source.slug, ...placeParams(place) })}>{source.title}</TextLink>
            <p className={styles.facts}>
              {[
                words,
                source.issuer,
                source.publishedOn ? t.sources.published(i18n.day(source.publishedOn)) : undefined,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {sources.length > shown.length && (
        <RowsButton rows={sources.length - shown.length} onClick={() => setIsOpen(true)} />
      )}
      {isPartial && <p className={styles.facts}>{t.unitPage.sourcesAtLeast}</p>}
    </Section>
  );
}

interface SpokenSource {
  readonly source: SourceParts;
  readonly total: number;
  /** "3 chỉ tiêu, 2 kết quả". */
  readonly words: string;
}

function spokenOf(unit: UnitParts, { t, counted }: I18n): SpokenSource[] {
  const said = [
    { citations: unit.targets.nodes, words: t.sources.targetCount },
    { citations: unit.observations.nodes, words: t.sources.observationCount },
    { citations: unit.mentions.nodes, words: t.sources.mentionCount },
    { citations: othersOf(unit), words: t.unitPage.spokenOf },
  ].map(({ citations, words }) => ({ sources: citations.map(sourceOf), words }));
  const sources = new Map(said.flatMap((kind) => kind.sources).map((source) => [source.slug, source]));
  return [...sources.values()]
    .map((source) => {
      const counts = said.map((kind) => ({ words: kind.words, count: kind.sources.filter(isThe(source)).length }));
      return {
        source,
        total: counts.reduce((sum, { count }) => sum + count, 0),
        words: counts
          .filter(({ count }) => count > 0)
          .map(({ words, count }) => words(counted(count)))
          .join(', '),
      };
    })
    .toSorted((one, other) => other.total - one.total);
}

const isThe =
  ({ slug }: SourceParts) =>
  (source: SourceParts) =>
    source.slug === slug;

function sourceOf({ citation }: UnitParts['targets']['nodes'][number]): SourceParts {
  return readFragment(UnitSources_CitationFragmentDoc, citation).source;
}

/** Decisions, assessments and lists of villages: what is neither a figure nor a mention. */
function othersOf(unit: UnitParts): UnitParts['targets']['nodes'][number][] {
  const { citation } = unit.recognition;
  const decided = citation ? [{ id: 'recognition', citation }] : [];
  return unit.__typename === 'Commune' ? [...decided, ...unit.assessments, ...unit.villageLists] : decided;
}
