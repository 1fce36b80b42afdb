import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { inErrorShape } from './http-errors.ts';
import { EXPLORER_POLICY } from './security-headers.ts';

/** Where the web client's build leaves its files. */
export const WEB_BUILD = join(import.meta.dirname, '..', '..', '..', 'web', 'dist');

const ASSETS = `${sep}assets${sep}`;

/** Headers that mean something on a page or a worker only: on each of the thirty files of a visit they weigh 20 kB. */
const OF_A_PAGE = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'referrer-policy',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
];

/**
 * Serves the built web client of `root`. Every address that a person may open in a browser gives the page, which then
 * finds its own way; anything else that is not there is 404 in JSON.
 */
export async function serveWebClient(app: FastifyInstance, root: string): Promise<void> {
  const isBuilt = existsSync(join(root, 'index.html'));
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root,
      index: false,
      cacheControl: false,
      preCompressed: true,
      setHeaders: (response, path) => {
        // The build puts a hash of the content into the name of every asset.
        const isImmutable = path.includes(ASSETS);
        response.header('cache-control', isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache');
        if (isImmutable && !/worker/.test(path)) for (const name of OF_A_PAGE) response.raw.removeHeader(name);
      },
    });
    app.get('/explorer', { helmet: { contentSecurityPolicy: EXPLORER_POLICY } }, (_request, reply) =>
      reply.sendFile('explorer.html'),
    );
  }
  app.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) => {
    if (isBuilt && isPageVisit(request)) return reply.sendFile('index.html');
    const hint = isBuilt ? '' : ' The web client is not built: run turbo run build.';
    const message = `Nothing at ${request.method} ${pathOf(request)}.${hint}`;
    return reply.code(404).send(inErrorShape('NOT_FOUND', message));
  });
}

/** The page of the client as it was built into `root`; undefined when it is not built. */
export async function clientPage(root: string): Promise<string | undefined> {
  const path = join(root, 'index.html');
  return existsSync(path) ? await readFile(path, 'utf8') : undefined;
}

/** The scripts that stand in the page itself, word for word. */
export function inlineScripts(page = ''): string[] {
  return [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = '']) => script);
}

/** A person who opens the endpoint in a browser gets the query editor. */
export async function showExplorer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (asksForHtml(request) && request.url === '/graphql') await reply.redirect('/explorer');
}

function isPageVisit(request: FastifyRequest): boolean {
  const path = pathOf(request);
  return asksForHtml(request) && !/^\/(assets|graphql)\//.test(path) && !/\.[a-z0-9]+$/i.test(path);
}

/** A browser that opens an address asks for HTML; a script that fetches a missing file does not. */
function asksForHtml({ method, headers }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html');
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?')[0] ?? '/';
}
