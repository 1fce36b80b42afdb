import type { Client } from '@urql/core';
import { holdAnswer } from './ask-or-recall.ts';
import { type Question, requestOf } from './graphql-client.ts';

const seen = new Set<number>();
const unheld = new Map<number, () => void>();
let asking: { readonly unsubscribe: () => void } | undefined;

/**
 * Asks what the reader will probably ask next, so that the answer is there with the visit. One question at a time: a new
 * one ends the one before, unless its page is open by now. What came ahead counts as seen only when it is: until then
 * it is not held for reading without a connection.
 */
export function askAhead(client: Client, asked: Question<unknown>): void {
  const request = requestOf(asked);
  if (seen.has(request.key) || unheld.has(request.key)) return;
  asking?.unsubscribe();

  async function fetchUnseen(url: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    const answer = await fetch(url, init);
    if (!answer.ok) return answer;
    const text = await answer.text();
    const hold = () => void holdAnswer(String(init.body), text);
    if (seen.has(request.key)) hold();
    else unheld.set(request.key, hold);
    return new Response(text, answer);
  }
  asking = client.executeQuery(request, { fetch: fetchUnseen }).subscribe(() => undefined);
}

/** Says that a question is asked by what is on screen. */
export function noteSeen(key: number): void {
  seen.add(key);
  unheld.get(key)?.();
  unheld.delete(key);
}
