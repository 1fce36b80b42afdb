import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { openDatabase } from '../../src/db/prisma-client.ts';
import { createHttpServer } from '../../src/server/http-server.ts';
import { RequestsInFlight } from '../../src/server/requests-in-flight.ts';
import type { ServedRecord } from '../../src/server/served-record.ts';
import { recordDatabase } from './database.ts';
import { recordIn } from './record-in.ts';

const NOON = new Date('2026-11-21T05:00:00Z');

export interface Http {
  readonly app: FastifyInstance;
  /** What the server answers from; a test may put something else there. */
  served: ServedRecord;
  /** SQL since the last question. */
  readonly statements: string[];
  /** Posts a GraphQL request as a partner app does. */
  ask(query: string, variables?: Record<string, unknown>): Promise<LightMyRequestResponse>;
  close(): Promise<void>;
}

/** The real server over the whole record, with a small web client of its own. */
export async function openHttp(): Promise<Http> {
  const statements: string[] = [];
  const database = openDatabase(recordDatabase(), { onStatement: (statement) => statements.push(statement) });
  const record = await recordIn(recordDatabase());
  const webBuild = await buildSmallClient();
  const http: Http = {
    app: await createHttpServer({
      logLevel: 'silent',
      webBuild,
      served: () => http.served,
      isStopping: () => false,
      inFlight: new RequestsInFlight(),
      now: () => NOON,
    }),
    served: { record, prisma: database.prisma, problem: undefined },
    statements,
    ask: (query, variables = {}) => {
      statements.length = 0;
      return http.app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
    },
    close: async () => {
      await http.app.close();
      await database.close();
      await rm(webBuild, { recursive: true });
    },
  };
  return http;
}

const CLIENT_PAGE =
  '<!doctype html><html lang="vi"><head><title>NTM Atlas</title><script>early()</script></head>' +
  '<body><div id="root"></div><noscript>NTM Atlas</noscript></body></html>';

async function buildSmallClient(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ntm-web-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), CLIENT_PAGE);
  await writeFile(join(folder, 'explorer.html'), '<!doctype html><title>Explorer</title>');
  await writeFile(join(folder, 'assets', 'index-BGeveWHH.js'), 'export {};');
  return folder;
}
