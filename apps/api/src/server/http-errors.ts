import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

/** Bytes that the body of a request may have. */
export const BODY_LIMIT = 100_000;

interface ErrorAnswer {
  readonly errors: readonly [{ readonly message: string; readonly extensions: { readonly code: string } }];
}

/** The shape in which GraphQL clients look for errors, also for what never reached GraphQL. */
export function inErrorShape(code: string, message: string): ErrorAnswer {
  return { errors: [{ message, extensions: { code } }] };
}

/** Answers a request that failed outside GraphQL: the asker's fault with what is wrong, ours with the request's id. */
export function answerHttpError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status >= 500) {
    request.log.error({ err: error }, 'request failed');
    const message = `Something went wrong on our side (request ${request.id}).`;
    return reply.code(status).send(inErrorShape('INTERNAL_SERVER_ERROR', message));
  }
  if (status === 413) {
    return reply.code(status).send(inErrorShape('LIMIT_EXCEEDED', `A body may have at most ${BODY_LIMIT} bytes.`));
  }
  return reply.code(status).send(inErrorShape('BAD_REQUEST', error.message));
}

/** Answers a method that /graphql does not know with those that it does. */
export async function refuseMethod({ method }: FastifyRequest, reply: FastifyReply): Promise<void> {
  const message = `/graphql answers GET and POST, not ${method}.`;
  await reply.code(405).header('allow', 'GET, POST, OPTIONS').send(inErrorShape('METHOD_NOT_ALLOWED', message));
}
