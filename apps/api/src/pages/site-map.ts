import type { FastifyInstance } from 'fastify';
import type { Context } from '../builder/context.ts';
import { type Html, html } from './html.ts';
import { unitPath } from './page-parts.ts';
import type { PageOptions } from './page-routes.ts';
import { originOf } from './public-origin.ts';
import { isUnchanged, revisionTag } from './revision-tag.ts';

/** What search engines ask for: which addresses there are, and that all may be read. */
export function addSiteMap(app: FastifyInstance, { context: contextOf, origin: configured }: PageOptions): void {
  app.get('/robots.txt', async (request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .send(`User-agent: *\nDisallow: /graphql\nAllow: /\nSitemap: ${originOf(request, configured)}/sitemap.xml\n`),
  );
  app.get('/sitemap.xml', async (request, reply) => {
    const context = contextOf(request.id);
    void reply.header('cache-control', 'no-cache');
    if (isUnchanged(revisionTag(context, 'map'), request, reply)) return reply.code(304).send();
    return reply.type('application/xml; charset=utf-8').send(siteMap(context, originOf(request, configured)));
  });
}

/** The nation, its provinces and communes of today, and every source; former units and villages are a link away. */
function siteMap({ record, today }: Context, origin: string): string {
  const nation = record.tree.root(today);
  const units = nation ? (['PROVINCE', 'COMMUNE'] as const).flatMap((level) => record.tree.below(nation, level)) : [];
  const sources = [...record.sources.keys()].map((slug) => `/nguon/${encodeURIComponent(slug)}`);
  const paths = ['/', ...units.map(({ version }) => unitPath(version.identity, false)), ...sources];
  const entries: Html[] = paths.map((path) => html`<url><loc>${origin}${path}</loc></url>`);
  return html`<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries}</urlset>`
    .text;
}
