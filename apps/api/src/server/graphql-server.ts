import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../builder/context.ts';
import { limitAliasesAndDirectives } from './document-limits.ts';
import { isInternal, maskError, withRequestId } from './error-masking.ts';
import { refuseUnknownOperations } from './known-operations.ts';
import type { Metrics } from './metrics.ts';

/** Longer documents are refused while they are parsed, before anything recurses into them. */
const PARSER_TOKEN_LIMIT = 4000;

/** A document with more mistakes is not read on: each costs time and makes the answer longer. */
const VALIDATION_ERROR_LIMIT = 20;

/** GraphQL over the finished schema: queries by POST and GET, no batches, introspection open. */
export function createGraphqlServer(
  schema: GraphQLSchema,
  log: FastifyBaseLogger,
  metrics: Metrics,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    logger: log,
    // Introspection stays on: hiding a public schema protects nothing.
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: PARSER_TOKEN_LIMIT },
    validationRules: [limitAliasesAndDirectives, refuseUnknownOperations],
    validationOptions: { maxErrors: VALIDATION_ERROR_LIMIT },
    formatError: maskError,
    plugins: [
      // Cache hints walk every field of an answer, and we give none.
      ApolloServerPluginCacheControlDisabled(),
      // Its page loads scripts from elsewhere; ours is at /explorer.
      ApolloServerPluginLandingPageDisabled(),
      observe(log, metrics),
    ],
  });
}

/** Counts operations, logs what we must mend, and gives masked errors the id of their request. */
function observe(log: FastifyBaseLogger, metrics: Metrics): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue: { requestId } }) => {
        for (const error of errors.filter(isInternal)) {
          log.error({ requestId, err: error.originalError ?? error, path: error.path }, 'field failed');
        }
      },
      willSendResponse: async ({ response: { body }, operation, contextValue: { requestId } }) => {
        const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
        const type = operation?.operation ?? 'none';
        if (body.kind !== 'single' || errors === undefined) {
          metrics.operations.inc({ type, outcome: 'ok' });
          return;
        }
        metrics.operations.inc({ type, outcome: errors.some(isInternal) ? 'failed' : 'refused' });
        body.singleResult.errors = errors.map((error) => withRequestId(error, requestId));
      },
    }),
  };
}
