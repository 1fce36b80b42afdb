import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AnyVariables, CombinedError } from '@urql/core';
import { useState } from 'react';
import { useQuery } from 'urql';

/** A page's data as they come and go: what can be shown now, and what went wrong with the latest question. */
export interface Page<Data> {
  /** The answer, or the last good one while another is on its way or has failed. */
  readonly data: Data | undefined;
  /** True while the answer shown is not yet, or not any more, that of the address. */
  readonly isWaiting: boolean;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
}

/**
 * Asks a page's document. The last good answer stays on screen while the next loads and when it fails: a reader who
 * changes the day on a dead line keeps what was there. Mount it anew for another unit or source.
 */
export function usePage<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Page<Data> {
  const [{ data, error, fetching, stale }, ask] = useQuery<Data, Variables>({
    query,
    variables,
  } as Parameters<typeof useQuery<Data, Variables>>[0]);
  const [lastGood, setLastGood] = useState<Data>();
  if (data != null && error === undefined && data !== lastGood) setLastGood(data);
  return {
    data: error === undefined ? (data ?? lastGood) : lastGood,
    isWaiting: fetching || stale,
    error,
    retry: () => ask({ requestPolicy: 'network-only' }),
  };
}
