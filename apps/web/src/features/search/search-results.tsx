import { ResultList } from '@ntm/ui/result-list';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { type SearchResults_UnitFragment, SearchResults_UnitFragmentDoc } from '../../gql/graphql.ts';
import { type I18n, useI18n } from '../../lib/i18n/i18n.tsx';
import { lifeSpan } from '../../lib/life-span.ts';
import { headlineName } from '../../lib/unit-name.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';

export interface SearchResultsProps {
  readonly text: string;
  readonly units: readonly FragmentType<typeof SearchResults_UnitFragmentDoc>[];
  readonly totalCount: number;
  /** The day the reader stands on. */
  readonly day: string | undefined;
}

type Found = SearchResults_UnitFragment;

/** Units that a text finds, former ones included; each with its parents and its life, because names repeat. */
export function SearchResults({ text, units: data, totalCount, day }: SearchResultsProps) {
  const i18n = useI18n();
  const unitHref = useUnitHref();
  const units = data.map((unit) => readFragment(SearchResults_UnitFragmentDoc, unit));
  const { t, counted } = i18n;
  return (
    <ResultList
      label={t.search.titleFor(text)}
      status={totalCount === 0 ? t.search.none(text) : t.search.results(counted(totalCount))}
      items={units.map((unit) => {
        const badge = absence(unit, day, i18n);
        return {
          href: unitHref(unit),
          title: headlineName(unit),
          detail: [parents(unit, i18n), lifeSpan(unit, i18n)].filter(Boolean).join(' · '),
          muted: badge !== undefined,
          ...(badge !== undefined && { badge }),
        };
      })}
      emptyText={t.search.noneText}
    />
  );
}

function parents({ ancestors }: Found, { t }: I18n): string | undefined {
  const names = ancestors.filter(({ level }) => level !== 'NATION').map(({ fullName }) => fullName);
  return names.length > 0 ? t.search.within(names.toReversed().join(', ')) : undefined;
}

function absence({ validFrom, validTo }: Found, day: string | undefined, { t }: I18n): string | undefined {
  if (validTo && (day === undefined || day >= validTo)) return t.search.former;
  return day !== undefined && day < validFrom ? t.search.future : undefined;
}
