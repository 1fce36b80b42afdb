import type { Environment } from '../config/environment.ts';
import { datasetFiles } from '../dataset/dataset-files.ts';
import { loadRecord } from '../dataset/load-record.ts';
import { applyMigrations } from '../db/apply-migrations.ts';
import { startEmbeddedPostgres } from '../db/embedded-postgres/embedded-postgres.ts';
import { awaitPostgres } from '../db/external-postgres.ts';
import { type FollowedRecord, followRecord } from '../db/follow-record.ts';
import { openDatabase } from '../db/prisma-client.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { createHttpServer } from './http-server.ts';
import { listen } from './listen.ts';
import { RequestsInFlight } from './requests-in-flight.ts';
import { WEB_BUILD } from './web-client.ts';

type StartStep = 'listen' | 'database' | 'migrations' | 'dataset' | 'record';

export interface StartOptions {
  readonly environment: Environment;
  /** Runs one step, so that the caller can show and time it. */
  readonly step: <Value>(name: StartStep, work: () => Promise<Value>) => Promise<Value>;
  /** What a person should know on the way. */
  readonly tell: (line: string) => void;
  /** Called when the service cannot go on: its database is gone for good. */
  readonly onLost: (error: unknown) => void;
}

export interface Service {
  /** Resolves with the address, "http://127.0.0.1:4000", when questions are answered. */
  readonly started: Promise<string>;
  /** Refuses new questions, lets those in flight finish, closes everything that was opened. */
  stop(): Promise<void>;
}

/** A stop takes less than ten seconds in all: this long for requests, the rest for the database. */
const IN_FLIGHT_WITHIN_MS = 7000;

/**
 * Listens, then gets the database, its tables and the record ready. Until then /healthz says alive, /readyz why not,
 * and a taken port is found before a database is started.
 */
export function startService({ environment, step, tell, onLost }: StartOptions): Service {
  const stopping = new AbortController();
  const inFlight = new RequestsInFlight();
  /** How to close what was opened, in the order of opening. */
  const closers: (() => Promise<unknown>)[] = [];
  let followed: FollowedRecord | undefined;
  let prisma: PrismaClient | undefined;

  const openConnection = async (holder: string): Promise<string> => {
    const external = environment.DATABASE_URL;
    if (external !== undefined) {
      await awaitPostgres(
        external,
        (reason) => tell(`Waiting for the PostgreSQL of DATABASE_URL: ${reason}`),
        stopping.signal,
      );
      return external;
    }
    const embedded = await startEmbeddedPostgres({ dataDir: environment.NTM_DATA_DIR, holder, tell, onLost });
    closers.push(embedded.stop);
    return embedded.url;
  };

  const start = async (): Promise<string> => {
    const app = await createHttpServer({
      logLevel: environment.LOG_LEVEL,
      webBuild: WEB_BUILD,
      served: () => ({ record: followed?.record, prisma, problem: followed ? followed.problem : 'starting' }),
      isStopping: () => stopping.signal.aborted,
      inFlight,
      now: () => new Date(),
      publicUrl: environment.NTM_PUBLIC_URL,
    });
    closers.push(() => app.close());
    const address = await step('listen', () => listen(app, environment.HOST, environment.PORT));
    const url = await step('database', () => openConnection(`process ${process.pid}, ${address}`));
    stopping.signal.throwIfAborted();
    await step('migrations', () => applyMigrations(url));
    await step('dataset', () => loadRecord(url, datasetFiles(environment.NTM_DATASET)));
    const database = openDatabase(url, {
      onConnectionLost: (error) => app.log.warn({ err: error }, 'connection lost'),
    });
    closers.push(() => database.close());
    prisma = database.prisma;
    followed = await step('record', () => followRecord(url));
    closers.push(followed.stop);
    return address;
  };

  const started = start();
  const stop = async (): Promise<void> => {
    stopping.abort();
    // A start in its middle ends with its step, so that what it opened can be closed.
    await started.catch(() => {});
    await inFlight.answered(IN_FLIGHT_WITHIN_MS);
    for (const close of closers.toReversed()) await close();
  };
  return { started, stop };
}
