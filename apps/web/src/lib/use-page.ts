import { useState } from 'react';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { type Problem, type Question, question } from './graphql-client.ts';
import { useAnswer } from './use-answer.ts';

/** A page's data as they come and go: what can be shown now, and what went wrong with the latest question. */
export interface Page<Data> {
  /** The answer, or the last good one while another is on its way or has failed. */
  readonly data: Data | undefined;
  /** True while the answer shown is not yet, or not any more, that of the address. */
  readonly isWaiting: boolean;
  readonly error: Problem | undefined;
  readonly retry: () => void;
  /** The question itself, for who wants to ask it elsewhere. */
  readonly asked: Question<Data>;
}

/**
 * Asks a page's document. The last good answer stays on screen while the next loads and when it fails: a reader who
 * changes the day on a dead line keeps what was there. Mount it anew for another unit or source.
 */
export function usePage<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Page<Data> {
  return useAskedPage(question(document, variables));
}

/** The same for a question that others ask too, ahead of the visit. */
export function useAskedPage<Data>(asked: Question<Data>): Page<Data> {
  const { data, problem, isAsking, retry } = useAnswer(asked);
  const [lastGood, setLastGood] = useState<Data>();
  if (data !== undefined && data !== lastGood) setLastGood(data);
  return {
    data: data ?? lastGood,
    isWaiting: isAsking || (data === undefined && problem === undefined),
    error: problem,
    retry,
    asked,
  };
}
