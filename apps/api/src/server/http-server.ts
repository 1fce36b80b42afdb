import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { addCards } from '../cards/card-routes.ts';
import { addDatasetDownload } from '../download/dataset-route.ts';
import { LITE_STYLE } from '../pages/lite-style.ts';
import { addFilledPages, addLitePages, type PageOptions } from '../pages/page-routes.ts';
import { addQrCodes } from '../pages/qr-route.ts';
import { addShortLinks } from '../pages/short-links.ts';
import { addSiteMap } from '../pages/site-map.ts';
import { printedSchema } from '../printed-schema.ts';
import { schema } from '../schema.ts';
import { addCsvTables } from '../tables/csv-routes.ts';
import { createGraphqlServer } from './graphql-server.ts';
import { addHealthRoutes } from './health-routes.ts';
import { answerHttpError, BODY_LIMIT, inErrorShape, refuseMethod } from './http-errors.ts';
import { createMetrics } from './metrics.ts';
import { CLOSED_TO_OTHER_ORIGINS, OPEN_TO_OTHER_ORIGINS } from './other-origins.ts';
import { requestContext } from './request-context.ts';
import type { RequestsInFlight } from './requests-in-flight.ts';
import { litePolicy, pagePolicy, securityHeaders } from './security-headers.ts';
import type { ServedRecord } from './served-record.ts';
import { clientPage, inlineScripts, serveWebClient, showExplorer } from './web-client.ts';

/** Smaller answers cost more to compress than to send. */
const COMPRESS_FROM = 1024;
const FAST_BROTLI = 4;

export interface HttpServerOptions {
  readonly logLevel: string;
  /** Folder of the built web client. */
  readonly webBuild: string;
  readonly served: () => ServedRecord;
  /** True from the first signal on: new questions are refused, those in flight finish. */
  readonly isStopping: () => boolean;
  readonly inFlight: RequestsInFlight;
  readonly now: () => Date;
  /** "https://ntm.example.org", under which people reach the service; undefined = as each request reached it. */
  readonly publicUrl?: string | undefined;
}

/** All endpoints on one port. Not listening yet. */
export async function createHttpServer(options: HttpServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: options.logLevel },
    // One line for each request, written below when it is answered.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
  });
  const metrics = createMetrics();
  const graphql = createGraphqlServer(schema, app.log, metrics);
  await graphql.start();
  app.addHook('onClose', () => graphql.stop());

  app.addHook('onRequest', async (request, reply) => {
    options.inFlight.add(reply.raw);
    void reply.header('x-request-id', request.id);
    if (options.isStopping() && request.routeOptions.url === '/graphql') {
      await reply
        .code(503)
        .headers({ 'retry-after': '5', connection: 'close' })
        .send(inErrorShape('STOPPING', 'The service is stopping.'));
    }
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    const labels = { method: request.method, route, status: String(reply.statusCode) };
    metrics.httpSeconds.observe(labels, reply.elapsedTime / 1000);
    request.log.info({ ...labels, path: request.url.split('?')[0], ms: Math.round(reply.elapsedTime) }, 'answered');
  });
  app.setErrorHandler(answerHttpError);

  const client = await clientPage(options.webBuild);
  await app.register(helmet, securityHeaders(inlineScripts(client)));
  await app.register(cors, CLOSED_TO_OTHER_ORIGINS);
  await app.register(compress, {
    threshold: COMPRESS_FROM,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: FAST_BROTLI } },
  });
  addHealthRoutes(app, metrics, () => (options.isStopping() ? 'stopping' : options.served().problem));
  app.route({
    ...OPEN_TO_OTHER_ORIGINS,
    url: '/graphql',
    // OPTIONS is answered before the handler.
    method: ['GET', 'POST', 'OPTIONS'],
    preHandler: showExplorer,
    handler: fastifyApolloHandler(graphql, {
      context: async (request) => requestContext(options.served(), request.id, options.now()),
    }),
  });
  app.route({
    ...OPEN_TO_OTHER_ORIGINS,
    url: '/graphql',
    method: ['PUT', 'PATCH', 'DELETE'],
    // Before a body is read, of whatever kind.
    onRequest: refuseMethod,
    handler: refuseMethod,
  });
  const text = printedSchema();
  app.get('/schema.graphql', OPEN_TO_OTHER_ORIGINS, (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(text),
  );
  addServerPages(app, options, client);
  await serveWebClient(app, options.webBuild);
  return app;
}

/** Everything that people, previews and search engines read without a script. */
function addServerPages(app: FastifyInstance, options: HttpServerOptions, client: string | undefined): void {
  const pages: PageOptions = {
    context: (requestId) => requestContext(options.served(), requestId, options.now()),
    origin: options.publicUrl,
  };
  addLitePages(app, pages, { helmet: { contentSecurityPolicy: litePolicy(LITE_STYLE) } });
  if (client !== undefined) {
    const contentSecurityPolicy = pagePolicy(inlineScripts(client), [LITE_STYLE]);
    addFilledPages(app, pages, { helmet: { contentSecurityPolicy } }, client);
  }
  addCards(app, pages);
  addShortLinks(app);
  addQrCodes(app, pages);
  addSiteMap(app, pages);
  addCsvTables(app, pages);
  addDatasetDownload(app, pages);
}
