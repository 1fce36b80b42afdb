import { RefusedStart } from '../apps/api/src/db/refused-start.ts';
import { endWithLauncher } from './end-with-launcher.ts';
import { announce } from './start/announce.ts';
import { build } from './start/build.ts';
import { STEPS, showStep } from './start/show-step.ts';

/** `pnpm start`: builds what changed, then serves web and API from this one process until it is told to stop. */
const OLDEST_NODE = 24;

function fail(error: unknown): never {
  console.error(
    `\n${error instanceof RefusedStart ? error.message : error instanceof Error ? error.stack : String(error)}`,
  );
  process.exit(1);
}

async function start(): Promise<void> {
  const begun = performance.now();
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    throw new RefusedStart(
      `This is Node ${process.versions.node}. Run "npx -y pnpm@12 start": it brings its own Node.`,
    );
  }
  // Before any library reads it; only the start command decides it.
  process.env.NODE_ENV = 'production';
  const { readEnvironment } = await import('../apps/api/src/config/environment.ts');
  const environment = readEnvironment();
  await showStep(STEPS.build, build);

  // The API's sources include generated ones: they exist only now.
  const { startService } = await import('../apps/api/src/server/start-service.ts');
  const { endOnSignal } = await import('../apps/api/src/server/end-on-signal.ts');
  const service = startService({
    environment,
    step: (name, work) => showStep(STEPS[name], work),
    tell: (line) => console.error(`  ${line}`),
    onLost: fail,
  });
  endOnSignal(service);
  endWithLauncher().catch(fail);
  try {
    announce(await service.started, (performance.now() - begun) / 1000);
  } catch (error) {
    // What was opened is closed: no server is left behind by a start that failed.
    await service.stop();
    throw error;
  }
}

start().catch(fail);
