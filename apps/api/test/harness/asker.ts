import { randomUUID } from 'node:crypto';
import { type CalendarDay, day } from '@ntm/domain/kernel/calendar-day';
import { type GraphQLFormattedError, graphql } from 'graphql';
import type { Context } from '../../src/builder/context.ts';
import { openDatabase } from '../../src/db/prisma-client.ts';
import { schema } from '../../src/schema.ts';
import { recordIn } from './record-in.ts';

/** The day on which tests ask, unless they say another. */
const TODAY = day('2026-11-21');

/** An answer as a client gets it: JSON whose shape only the document knows. */
export type Data = ReturnType<typeof JSON.parse>;

interface Answer {
  readonly data: Data;
  readonly errors: readonly GraphQLFormattedError[];
  /** SQL that the answer took, in order. */
  readonly statements: readonly string[];
}

export interface Asker {
  /** Runs a document on the real schema. Refused input is part of the answer. */
  ask(document: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The same where everything must be right: throws what went wrong. */
  get(document: string, variables?: Record<string, unknown>): Promise<Data>;
  close(): Promise<void>;
}

/** Opens the record of a database and answers documents about it, one at a time. */
export async function openAsker(url: string, today: CalendarDay = TODAY): Promise<Asker> {
  let statements: string[] = [];
  const database = openDatabase(url, { onStatement: (statement) => statements.push(statement) });
  const record = await recordIn(url);

  const ask = async (document: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    statements = [];
    const contextValue: Context = {
      record,
      today,
      requestId: randomUUID(),
      prisma: database.prisma,
      rootDays: new Map(),
    };
    const { data, errors = [] } = await graphql({ schema, source: document, variableValues: variables, contextValue });
    const internal = errors.find(({ originalError, extensions }) => originalError && !extensions.code);
    if (internal) throw internal.originalError;
    return { data, errors, statements };
  };

  return {
    ask,
    get: async (document, variables) => {
      const { data, errors } = await ask(document, variables);
      if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
      return data;
    },
    close: () => database.close(),
  };
}
