import { useEffect, useMemo } from 'react';
import { useQuery } from 'urql';
import { noteSeen } from './ask-ahead.ts';
import { type Problem, problemOf, type Question, requestOf } from './graphql-client.ts';

/** What is known about one question now. */
export interface Answer<Data> {
  readonly data: Data | undefined;
  readonly problem: Problem | undefined;
  readonly isAsking: boolean;
  /** Asks once more. */
  readonly retry: () => void;
}

/** Asks a question and follows what is known about it: never an answer to the question before. */
export function useAnswer<Data>(asked: Question<Data>): Answer<Data> {
  const request = useMemo(() => requestOf(asked), [asked]);
  const [{ data, error, fetching, operation }, askAgain] = useQuery(request);
  useEffect(() => noteSeen(request.key), [request]);
  const isAnswered = operation?.key === request.key;
  return {
    data: isAnswered && !error ? data : undefined,
    problem: isAnswered && error ? problemOf(error) : undefined,
    isAsking: fetching,
    retry: () => askAgain({ requestPolicy: 'network-only' }),
  };
}
