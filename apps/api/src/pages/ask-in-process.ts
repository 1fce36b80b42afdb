import { type DocumentNode, execute, parse } from 'graphql';
import { badInputBehind } from '../builder/bad-input.ts';
import type { Context } from '../builder/context.ts';
import { schema } from '../schema.ts';

const parsed = new Map<string, DocumentNode>();

/**
 * Asks the schema that everybody asks, without the way over HTTP: a page of the server shows what the API answers.
 *
 * @throws BadInput when the question is refused; whatever failed otherwise
 */
export async function askInProcess<Answer>(
  document: string,
  variables: Readonly<Record<string, unknown>>,
  contextValue: Context,
): Promise<Answer> {
  const ready = parsed.get(document) ?? parse(document);
  parsed.set(document, ready);
  const { data, errors } = await execute({ schema, document: ready, variableValues: variables, contextValue });
  const [error] = errors ?? [];
  if (error) throw badInputBehind(error) ?? error.originalError ?? error;
  return data as Answer;
}
