import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod, RouteShorthandOptions } from 'fastify';
import { GraphQLError } from 'graphql';
import { BadInput } from '../builder/bad-input.ts';
import type { Context } from '../builder/context.ts';
import { filledClient } from './filled-client.ts';
import { html } from './html.ts';
import { liteDocument } from './lite-document.ts';
import type { PageContent } from './page-content.ts';
import { framed } from './page-frame.ts';
import { pageHead } from './page-head.ts';
import { makeNation, makeSource, makeUnit, type PageMaker, refusedContent } from './page-makers.ts';
import { type PageView, viewOf } from './page-parts.ts';
import { readPagePlace } from './page-place.ts';
import { originOf } from './public-origin.ts';
import { isUnchanged, revisionTag } from './revision-tag.ts';

export interface PageOptions {
  /** What a request is answered from, fixed when it arrives. @throws GraphQLError while there is no record */
  readonly context: (requestId: string) => Context;
  /** "https://host" of the addresses in previews; undefined = as the asker reached the service. */
  readonly origin: string | undefined;
}

const HTML = 'text/html; charset=utf-8';

/** Pages that need no script: the nation at /gon, every unit at /gon/don-vi/:identity. */
export function addLitePages(app: FastifyInstance, options: PageOptions, route: RouteShorthandOptions): void {
  const page = (make: PageMaker) =>
    answering(make, true, options, (content, view, context, request) => {
      const body = framed(content, { from: context.record.registerFrom, today: context.today }, view);
      return liteDocument(pageHead(content, originOf(request, options.origin), view), body, view.place.language);
    });
  app.get('/gon', route, page(makeNation));
  app.get('/gon/don-vi/:name', route, page(makeUnit));
}

/**
 * The web client's page at the addresses that people share, filled with what they lead to.
 *
 * @param client index.html as it was built
 */
export function addFilledPages(
  app: FastifyInstance,
  options: PageOptions,
  route: RouteShorthandOptions,
  client: string,
): void {
  const page = (make: PageMaker) =>
    answering(
      make,
      false,
      options,
      (content, view, context, request) => {
        const body = framed(content, { from: context.record.registerFrom, today: context.today }, view);
        return filledClient(
          client,
          pageHead(content, originOf(request, options.origin), view),
          body,
          view.place.language,
        );
      },
      client,
    );
  app.get('/', route, page(makeNation));
  app.get('/don-vi/:name', route, page(makeUnit));
  app.get('/nguon/:name', route, page(makeSource));
}

type Writer = (content: PageContent, view: PageView, context: Context, request: FastifyRequest) => string;

/** @param otherwise what is answered when the page cannot be made, because it can help itself; else a page that says so */
function answering(
  make: PageMaker,
  isLite: boolean,
  { context: contextOf }: PageOptions,
  write: Writer,
  otherwise?: string,
): RouteHandlerMethod {
  const started = randomUUID().slice(0, 8);
  return async (request, reply) => {
    const view = viewOf(readPagePlace(request.query), isLite);
    void reply.type(HTML).header('cache-control', 'no-cache').header('vary', 'accept-encoding');
    try {
      const context = contextOf(request.id);
      if (isUnchanged(revisionTag(context, started), request, reply)) return reply.code(304).send();
      const content = await contentOf(make, request, view, context);
      if (content.status !== 200) void reply.removeHeader('etag');
      return reply.code(content.status).send(write(content, view, context, request));
    } catch (error) {
      void reply.removeHeader('etag');
      const isWaiting = error instanceof GraphQLError && error.extensions.code === 'NOT_READY';
      if (!isWaiting) request.log.error({ err: error }, 'page failed');
      if (otherwise !== undefined) return reply.send(otherwise);
      return sayUnavailable(reply, request, view, isWaiting);
    }
  };
}

async function contentOf(
  make: PageMaker,
  request: FastifyRequest,
  view: PageView,
  context: Context,
): Promise<PageContent> {
  try {
    const { name = '' } = Object(request.params);
    return await make(name, view, context);
  } catch (error) {
    if (error instanceof BadInput) return refusedContent(error, request.url, view);
    throw error;
  }
}

function sayUnavailable(reply: FastifyReply, { url }: FastifyRequest, { words, place }: PageView, isWaiting: boolean) {
  const title = isWaiting ? words.notReady : words.failed;
  const text = isWaiting ? words.notReadyText : words.failedText;
  const body = html`<main><h1>${title}</h1><p>${text}</p><p><a href="${url}">${words.retry}</a></p></main>`;
  return reply
    .code(isWaiting ? 503 : 500)
    .header('retry-after', '2')
    .send(liteDocument(html`<title>${title}</title>`, body, place.language));
}
