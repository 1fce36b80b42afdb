import { PageHeader } from '@ntm/ui/page-header';
import { CatalogueResults } from '../../features/search/catalogue-results.tsx';
import { LevelFilter, type SearchLevel } from '../../features/search/level-filter.tsx';
import { SearchResults } from '../../features/search/search-results.tsx';
import { SearchPageDocument, type SearchPageQuery, type SearchPageQueryVariables } from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { question } from '../../lib/graphql-client.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { LiveSearchBox } from '../../lib/live-search-box.tsx';
import { LoadMore } from '../../lib/load-more.tsx';
import { usePlace } from '../../lib/place.ts';
import { usePage } from '../../lib/use-page.ts';
import { useRecord } from '../../lib/use-record.ts';
import { useRows } from '../../lib/use-rows.ts';
import { PageBody } from '../page-body.tsx';
import { useArrival } from '../use-arrival.ts';

export interface SearchRouteProps {
  readonly text: string;
  readonly level: SearchLevel | undefined;
}

/**
 * What the page asks first.
 *
 * @public Read through `PageModule`.
 */
export function firstQuestion(
  { q = '', cap }: { q?: string | undefined; cap?: SearchLevel | undefined },
  day: string | undefined,
) {
  return q === '' ? undefined : question(SearchPageDocument, variablesOf(q, cap, day));
}

function variablesOf(text: string, level: SearchLevel | undefined, day: string | undefined) {
  return { text, asOf: day, ...(level && { levels: [level] }) };
}

/** Finds units by name, present and former; text and level are in the address. */
export default function SearchRoute({ text, level }: SearchRouteProps) {
  const { t } = useI18n();
  useArrival(text === '' ? t.search.title : t.search.titleFor(text));
  return (
    <>
      <PageHeader title={t.search.title} />
      <LiveSearchBox
        text={text}
        label={t.search.label}
        placeholder={t.search.placeholder}
        action={addresses.Search()}
      />
      <LevelFilter chosen={level} />
      {text === '' ? <p>{t.search.prompt}</p> : <Results text={text} level={level} />}
      {text !== '' && level === undefined && <CatalogueResults text={text} />}
    </>
  );
}

function Results({ text, level }: SearchRouteProps) {
  const place = usePlace();
  const record = useRecord();
  const variables = variablesOf(text, level, place.day);
  const page = usePage(SearchPageDocument, variables);
  return (
    <PageBody page={page} lines={20}>
      {({ search }) => <FoundUnits text={text} first={search} day={place.day ?? record?.today} variables={variables} />}
    </PageBody>
  );
}

interface FoundUnitsProps {
  readonly text: string;
  readonly first: SearchPageQuery['search'];
  readonly day: string | undefined;
  readonly variables: SearchPageQueryVariables;
}

function FoundUnits({ text, first, day, variables }: FoundUnitsProps) {
  const units = useRows(first, {
    document: SearchPageDocument,
    variablesAfter: (after) => ({ ...variables, after }),
    pageIn: ({ search }) => search,
  });
  return (
    <>
      <SearchResults text={text} units={units.rows} totalCount={first.totalCount} day={day} />
      <LoadMore of={units} />
    </>
  );
}
