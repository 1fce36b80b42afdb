import {
  Client,
  type CombinedError,
  cacheExchange,
  createRequest,
  fetchExchange,
  type GraphQLRequest,
} from '@urql/core';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { askOrRecall } from './ask-or-recall.ts';

/** Why a question has no answer: the server could not be reached, or it refused and says why. */
export interface Problem {
  readonly isUnreachable: boolean;
  readonly errors: CombinedError['graphQLErrors'];
}

/** A document with its variables, as it is sent; the type of its answer travels with it. */
export type Question<Data> = string & { readonly ' answer'?: Data };

export function question<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Question<Data> {
  return JSON.stringify({ query: String(document), variables });
}

/** The same question in the client's terms. */
export function requestOf<Data>(asked: Question<Data>): GraphQLRequest<Data> {
  const { query, variables } = JSON.parse(asked) as { query: string; variables: Record<string, unknown> };
  return createRequest<Data, Record<string, unknown>>(query, variables);
}

export function problemOf({ networkError, graphQLErrors }: CombinedError): Problem {
  return { isUnreachable: networkError !== undefined, errors: graphQLErrors };
}

/**
 * A client of the record's API. The record is only read, and all that an answer depends on, the day first of all, is in
 * its variables: so answers are held whole, by document and variables.
 */
export function createGraphqlClient(url: string): Client {
  return new Client({
    url,
    // Short queries would go by GET, which the server refuses as a forged request.
    preferGetMethod: false,
    ...(import.meta.env.PROD && { fetch: askOrRecall }),
    exchanges: [cacheExchange, fetchExchange],
  });
}
