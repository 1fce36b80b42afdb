import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { badInputBehind } from '../builder/bad-input.ts';
import { DEPTH_LIMIT } from '../builder/cost.ts';

const MASKED = 'Something went wrong on our side. Tell us the request id if it happens again.';
const TOO_DEEP_TO_PARSE = `The query nests too deep to be read; at most ${DEPTH_LIMIT} levels are allowed.`;

export function isInternal(error: { readonly extensions?: Readonly<Record<string, unknown>> | undefined }): boolean {
  const code = error.extensions?.code;
  return code === undefined || code === ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
}

/**
 * What a stranger may see of an error. One that we threw for the asker says what is allowed and passes; any other may
 * hold statements, addresses and paths, and only its place in the answer passes.
 */
export function maskError(error: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const refusal = badInputBehind(thrown);
  if (refusal) {
    // The status is for Apollo, which has taken it by now.
    const { http: _status, ...shown } = refusal.extensions;
    return { ...error, extensions: { ...error.extensions, ...shown } };
  }
  if (isParserOverflow(error, thrown)) return { ...error, message: TOO_DEEP_TO_PARSE };
  if (!isInternal(error)) return error;
  const { locations, path } = error;
  return {
    message: MASKED,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR },
  };
}

/** The parser recurses: thousands of levels end its stack, and the words of that are the engine's. */
function isParserOverflow({ extensions }: GraphQLFormattedError, thrown: unknown): boolean {
  if (extensions?.code !== ApolloServerErrorCode.GRAPHQL_PARSE_FAILED) return false;
  let cause = thrown;
  while (cause instanceof GraphQLError) cause = cause.originalError;
  return cause instanceof RangeError;
}

/** The same error with the id under which our log has the whole of it. */
export function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return isInternal(error) ? { ...error, extensions: { ...error.extensions, requestId } } : error;
}
