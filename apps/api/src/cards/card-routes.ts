import { randomUUID } from 'node:crypto';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import { BadInput } from '../builder/bad-input.ts';
import { addressAt, readPagePlace } from '../pages/page-place.ts';
import type { PageOptions } from '../pages/page-routes.ts';
import { originOf } from '../pages/public-origin.ts';
import { isUnchanged, revisionTag } from '../pages/revision-tag.ts';
import { inErrorShape } from '../server/http-errors.ts';
import { OPEN_TO_OTHER_ORIGINS } from '../server/other-origins.ts';
import { CardPainter } from './card-painter.ts';
import { cardSvg } from './card-svg.ts';
import { type CardTeller, tellOfClaim, tellOfNation, tellOfSource, tellOfUnit } from './card-texts.ts';

/** Pictures for previews, 1200 × 630: of the nation, of a unit, of a source, of a target or result by its key. */
export function addCards(app: FastifyInstance, options: PageOptions): void {
  const painter = new CardPainter();
  const card = (tell: CardTeller) => answering(tell, painter, options);
  app.get('/the/ca-nuoc.png', OPEN_TO_OTHER_ORIGINS, card(tellOfNation));
  app.get('/the/don-vi/:name(^[A-Za-z0-9-]+).png', OPEN_TO_OTHER_ORIGINS, card(tellOfUnit));
  app.get('/the/nguon/:name(^[A-Za-z0-9-]+).png', OPEN_TO_OTHER_ORIGINS, card(tellOfSource));
  app.get('/the/so-lieu/:name(^[A-Za-z0-9-]+).png', OPEN_TO_OTHER_ORIGINS, card(tellOfClaim));
}

class NothingToShow extends Error {}

function answering(tell: CardTeller, painter: CardPainter, options: PageOptions): RouteHandlerMethod {
  const started = randomUUID().slice(0, 8);
  return async (request, reply) => {
    const context = options.context(request.id);
    const tag = revisionTag(context, started);
    void reply.header('cache-control', 'no-cache');
    if (isUnchanged(tag, request, reply)) return reply.code(304).send();
    const { name = '' } = Object(request.params);
    const place = readPagePlace(request.query);
    const origin = originOf(request, options.origin);
    const path = request.url.split('?')[0] ?? '';
    try {
      const png = await painter.paint(`${tag} ${origin}${addressAt(path, place)}`, async () => {
        const text = await tell(name, place, context, origin);
        if (text === undefined) throw new NothingToShow();
        return cardSvg(text);
      });
      if (png === undefined) {
        void reply.removeHeader('etag').header('retry-after', '2');
        return reply
          .code(503)
          .send(inErrorShape('BUSY', 'Too many cards are being painted. Ask again in two seconds.'));
      }
      return reply.type('image/png').send(png);
    } catch (error) {
      void reply.removeHeader('etag');
      if (error instanceof NothingToShow) {
        return reply.code(404).send(inErrorShape('NOT_FOUND', `Nothing at ${request.method} ${path}.`));
      }
      if (error instanceof BadInput) return reply.code(400).send(inErrorShape('BAD_USER_INPUT', error.message));
      throw error;
    }
  };
}
