import type { FastifyInstance } from 'fastify';
import { RefusedStart } from '../db/refused-start.ts';

/**
 * @returns the address to open: "http://127.0.0.1:4000"
 * @throws RefusedStart when the port is taken or not ours to take
 */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  const { level } = app.log;
  // The caller tells the address in its own way.
  app.log.level = 'warn';
  try {
    return await app.listen({ host, port });
  } catch (error) {
    throw new RefusedStart(refusalOf(error, host, port), { cause: error });
  } finally {
    app.log.level = level;
  }
}

function refusalOf(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is taken: NTM Atlas or another program listens there. Stop it, or choose another port: PORT=${port + 1}`;
  }
  if (code === 'EACCES') return `Port ${port} needs more rights than this user has. Choose one from 1024 on: PORT=4000`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST=${host} is no address of this machine. Use HOST=127.0.0.1`;
  return `Cannot listen on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}`;
}
