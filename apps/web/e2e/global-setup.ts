import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startApi } from './api-process.ts';
import { ensureWebBuild } from './web-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the running service. */
    url: string;
  }
}

/** One service with the client of today for all journeys. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await ensureWebBuild();
  const dataDir = await mkdtemp(join(tmpdir(), 'ntm-web-'));
  const api = await startApi(dataDir);
  project.provide('url', api.url);
  return async () => {
    await api.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
