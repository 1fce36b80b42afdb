import type { CacheExchangeOpts, KeyingConfig } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { introspection } from '../gql/introspection.ts';

const partOfItsParent = () => null;

/** Every type without an `id`: most are parts of what holds them; a measure is found again by its code. */
export const keys: KeyingConfig = {
  Citation: partOfItsParent,
  Dataset: partOfItsParent,
  KindCount: partOfItsParent,
  Measure: ({ code }) => (typeof code === 'string' ? code : null),
  Text: partOfItsParent,
  UnitAlias: partOfItsParent,
  UnitChange: partOfItsParent,
  UnitCounts: partOfItsParent,
  UnitLife: partOfItsParent,
  UnitSuccession: partOfItsParent,
  UnitVersion: partOfItsParent,
};

/** The one configuration of the normalised cache. */
export const cacheOptions: Partial<CacheExchangeOpts> = {
  schema: introspection as unknown as NonNullable<CacheExchangeOpts['schema']>,
  keys,
  resolvers: {
    Query: { search: relayPagination(), sources: relayPagination() },
    Province: { communes: relayPagination() },
    District: { communes: relayPagination() },
  },
};
