import type { FastifyInstance } from 'fastify';
import { encodeQR } from 'qr';
import { inErrorShape } from '../server/http-errors.ts';
import type { PageOptions } from './page-routes.ts';
import { originOf } from './public-origin.ts';

/** Longer addresses give a code too fine to be read from paper at 2 cm. */
const LONGEST_PATH = 200;

/** A path of this service and nothing else: a code never leads elsewhere. */
const OWN_PATH = /^\/(?!\/)[\x21-\x5B\x5D-\x7E]*$/;

/** `/ma-qr.svg?cho=/d/C01720.E4J`: the code that a printed page bears, leading back to it. */
export function addQrCodes(app: FastifyInstance, { origin: configured }: Pick<PageOptions, 'origin'>): void {
  app.get('/ma-qr.svg', async (request, reply) => {
    const { cho: path } = Object(request.query);
    if (typeof path !== 'string' || path.length > LONGEST_PATH || !OWN_PATH.test(path)) {
      const message = `cho cần một đường dẫn của trang này, dài nhất ${LONGEST_PATH} ký tự. / cho must be a path of this service of at most ${LONGEST_PATH} signs.`;
      return reply.code(400).send(inErrorShape('BAD_USER_INPUT', message));
    }
    return reply
      .type('image/svg+xml')
      .header('cache-control', 'public, max-age=86400')
      .send(encodeQR(originOf(request, configured) + path, 'svg', { ecc: 'medium', border: 2 }));
  });
}
