import { useState } from 'react';
import { useClient } from 'urql';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { type Question, question, requestOf } from './graphql-client.ts';

/** One page of a list, as the record gives it. */
export interface RowPage<Row> {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** A list of which more rows may be asked for. */
export interface Rows<Row> {
  readonly rows: readonly Row[];
  /** How many are still to come. */
  readonly missing: number;
  readonly isAsking: boolean;
  readonly hasFailed: boolean;
  readonly ask: () => void;
}

export interface NextPages<Row, Data, Variables> {
  readonly document: TypedDocumentString<Data, Variables>;
  readonly variablesAfter: (cursor: string | null | undefined) => Variables;
  readonly pageIn: (data: Data) => RowPage<Row> | undefined;
}

/** How the latest further page that was asked for is doing. */
interface Latest {
  readonly asked: Question<unknown>;
  readonly state: 'asking' | 'failed' | 'there';
}

/**
 * The rows of a list's first page and of every further page that was asked for. Those are held like all answers, so
 * that going back to the page finds the list as long as it was.
 */
export function useRows<Row, Data, Variables>(first: RowPage<Row>, next: NextPages<Row, Data, Variables>): Rows<Row> {
  const client = useClient();
  const [latest, setLatest] = useState<Latest>();

  function held(asked: Question<Data>): RowPage<Row> | undefined {
    const { query, variables } = requestOf(asked);
    const data = client.readQuery(query, variables, { requestPolicy: 'cache-only' })?.data;
    return data ? next.pageIn(data) : undefined;
  }

  const rows = [...first.nodes];
  let page: RowPage<Row> | undefined = first;
  let asked: Question<Data> = '';
  let { hasNextPage } = first.pageInfo;
  while (page !== undefined) {
    ({ hasNextPage } = page.pageInfo);
    asked = question(next.document, next.variablesAfter(page.pageInfo.endCursor));
    page = hasNextPage ? held(asked) : undefined;
    rows.push(...(page?.nodes ?? []));
  }

  async function ask() {
    setLatest({ asked, state: 'asking' });
    const { query, variables } = requestOf(asked);
    const { error } = await client.query(query, variables, { requestPolicy: 'network-only' });
    setLatest({ asked, state: error ? 'failed' : 'there' });
  }

  const state = latest?.asked === asked ? latest.state : undefined;
  return {
    rows,
    missing: hasNextPage ? first.totalCount - rows.length : 0,
    isAsking: state === 'asking',
    hasFailed: state === 'failed',
    ask: () => void ask(),
  };
}
