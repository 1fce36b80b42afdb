import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { PrismaClient } from '../generated/prisma/client.ts';

export interface Database {
  readonly prisma: PrismaClient;
  /** The pool behind `prisma`, for statements that are faster by hand. */
  readonly pool: Pool;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Called when an idle connection breaks, as when the server restarts; the pool opens another one by itself. */
  readonly onConnectionLost?: (error: Error) => void;
  /** Called with every statement that Prisma sends. */
  readonly onStatement?: (statement: string) => void;
}

const POOL_SIZE = 8;
const CONNECTION_WAIT_MS = 2000;
const STATEMENT_LIMIT_MS = 4500;

/** Opens a pool on `url`. Connects on first use, so it does not fail while the server is away. */
export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const pool = new Pool({
    connectionString: url,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECTION_WAIT_MS,
    statement_timeout: STATEMENT_LIMIT_MS,
    application_name: 'ntm-atlas',
  });
  // Without a listener a connection that breaks while idle ends the process.
  pool.on('error', (error) => options.onConnectionLost?.(error));
  const prisma = createClient(new PrismaPg(pool), options.onStatement);
  return {
    prisma,
    pool,
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

function createClient(adapter: PrismaPg, onStatement: DatabaseOptions['onStatement']): PrismaClient {
  if (!onStatement) return new PrismaClient({ adapter });
  const client = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  client.$on('query', ({ query }) => onStatement(query));
  return client;
}
