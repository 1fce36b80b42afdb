import { readEnvironment } from './config/environment.ts';
import { RefusedStart } from './db/refused-start.ts';

/** The API alone: `node src/main.ts`. `pnpm start` builds first and shows each step. */
function fail(error: unknown): never {
  console.error(error instanceof RefusedStart ? error.message : error);
  process.exit(1);
}

async function main(): Promise<void> {
  const environment = readEnvironment();
  // The rest is large, and a wrong variable should show at once.
  const { startService } = await import('./server/start-service.ts');
  const { endOnSignal } = await import('./server/end-on-signal.ts');
  const service = startService({
    environment,
    step: (_name, work) => work(),
    tell: (line) => console.error(line),
    onLost: fail,
  });
  endOnSignal(service);
  try {
    console.log(`NTM Atlas: ${await service.started}`);
  } catch (error) {
    // What was opened is closed: no server is left behind by a start that failed.
    await service.stop();
    throw error;
  }
}

main().catch(fail);
