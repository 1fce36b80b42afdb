import { EXPLORER_HREF } from './addresses.ts';
import type { Question } from './graphql-client.ts';

interface Sent {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Opens the explorer with this very question; in the hash, so that its length is nobody's limit. */
export function explorerHref(asked: Question<unknown>): string {
  const { query, variables = {} } = JSON.parse(asked) as Sent;
  const params = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) });
  return `${EXPLORER_HREF}#${params}`;
}

/** The same question as a command for a terminal. */
export function curlCommand(asked: Question<unknown>, origin: string): string {
  const body = asked.replaceAll("'", "'\\''");
  return `curl '${origin}/graphql' -H 'content-type: application/json' --data '${body}'`;
}
