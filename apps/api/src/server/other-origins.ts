import type { FastifyCorsOptions } from '@fastify/cors';

/** Pages of other origins may read nothing, save on the routes below; credentials exist nowhere. */
export const CLOSED_TO_OTHER_ORIGINS: FastifyCorsOptions = {
  origin: false,
  methods: ['GET', 'POST'],
  allowedHeaders: ['content-type', 'apollo-require-preflight'],
  maxAge: 86_400,
  strictPreflight: false,
};

/** Options of a route that partner apps ask from the browser: the record is open, and no answer depends on who asks. */
export const OPEN_TO_OTHER_ORIGINS = {
  config: { cors: { origin: '*' } },
  helmet: { crossOriginResourcePolicy: { policy: 'cross-origin' } },
} as const;
