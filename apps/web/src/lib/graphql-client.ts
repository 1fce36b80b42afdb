import { Client, fetchExchange } from '@urql/core';
import { type CacheExchangeOpts, cacheExchange } from '@urql/exchange-graphcache';

/** A client of the record's API. The cache's options come from the app, the one place that knows all features. */
export function createGraphqlClient(url: string, cache: Partial<CacheExchangeOpts>): Client {
  return new Client({
    url,
    // Short queries would go by GET, which the server refuses as a forged request.
    preferGetMethod: false,
    exchanges: [cacheExchange(cache), fetchExchange],
  });
}
