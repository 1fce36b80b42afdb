import { readShortCode } from '@ntm/domain/unit/short-code';
import type { FastifyInstance } from 'fastify';
import { inErrorShape } from '../server/http-errors.ts';
import { unitPath } from './page-parts.ts';
import { addressAt, readPagePlace } from './page-place.ts';

/** `/d/C01720.E4J` leads to the unit's page on that day; the language of the asker goes along. */
export function addShortLinks(app: FastifyInstance): void {
  app.get<{ Params: { code: string } }>('/d/:code', async ({ params, query }, reply) => {
    const target = readShortCode(params.code);
    if (target === undefined) {
      return reply.code(404).send(inErrorShape('NOT_FOUND', `No short link has the code ${params.code}.`));
    }
    const { language } = readPagePlace(query);
    return reply
      .header('cache-control', 'public, max-age=86400')
      .redirect(addressAt(unitPath(target.identity, false), { language, day: target.day }), 301);
  });
}
