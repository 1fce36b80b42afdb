import { spawn } from 'node:child_process';

/** One check: what it guards, how to run it, and what to do when it fails. */
interface Check {
  readonly guards: string;
  readonly command: string;
  readonly mend: string;
}

/** Generated sources, which every later check reads. The drift is looked for before the schema is printed anew. */
const preparations: readonly Check[] = [
  {
    guards: 'Prisma client is generated',
    command: 'turbo run generate --output-logs=errors-only',
    mend: 'The message above names the line of apps/api/prisma/schema.',
  },
  {
    guards: 'printed schema is the one in the code',
    command: 'node apps/api/scripts/print-schema.ts --check',
    mend: 'Run pnpm --filter @ntm/api print-schema, read the difference, commit apps/api/schema.graphql.',
  },
  {
    guards: 'client documents fit the schema',
    command: 'turbo run codegen --output-logs=errors-only',
    mend: 'The message above names the .graphql document and the field that it asks for in vain.',
  },
];

const checks: readonly Check[] = [
  {
    guards: 'format and lint',
    command: 'biome check --error-on-warnings .',
    mend: 'pnpm format mends most of it; the rest is named above with its file and line.',
  },
  {
    guards: 'types in every package',
    command: 'turbo run typecheck --output-logs=errors-only',
    mend: 'A type error in apps/web after a change of the schema names the document that no longer fits.',
  },
  {
    guards: 'direction of imports',
    command: 'depcruise apps packages --config .dependency-cruiser.mjs --output-type err-long',
    mend: 'The sentence under each violation says where the code belongs.',
  },
  {
    guards: 'dead code and unused dependencies',
    command: 'knip --no-progress',
    mend: 'Delete what nothing uses, or use it.',
  },
  {
    guards: 'GraphQL documents: id wherever it exists, names, unused parts',
    command: 'turbo run lint:documents --output-logs=errors-only',
    mend: 'Rows on screen are told apart by their id: select it.',
  },
  {
    guards: 'what a first and a later visit load, in gzip',
    command: 'turbo run size --output-logs=errors-only',
    mend: 'Load what is below the first screen with later() (apps/web/src/lib/later.tsx); budgets: apps/web/size-budgets.json.',
  },
  {
    guards: 'no breaking change of the published schema',
    command: 'node apps/api/scripts/check-published-schema.ts',
    mend: 'Partner apps build on it: deprecate instead, or publish anew on purpose (CONTRIBUTING, "Change the schema").',
  },
  {
    guards: 'migrations lead to the Prisma schema',
    command: 'node apps/api/scripts/check-migrations.ts',
    mend: 'Run pnpm --filter @ntm/api create-migration <name>, read the SQL, commit it.',
  },
];

function run(check: Check): Promise<{ passed: boolean; output: string; seconds: number }> {
  const begun = performance.now();
  return new Promise((resolve) => {
    const child = spawn(check.command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', (code) => {
      const output = Buffer.concat(chunks).toString('utf8').trim();
      resolve({ passed: code === 0, output, seconds: (performance.now() - begun) / 1000 });
    });
  });
}

let failed = 0;
for (const check of [...preparations, ...checks]) {
  const { passed, output, seconds } = await run(check);
  console.log(`${passed ? '✓' : '✗'} ${check.guards} (${seconds.toFixed(1)} s)`);
  if (passed) continue;
  failed += 1;
  console.error(`${output}\n  → ${check.mend}\n`);
  if (preparations.includes(check)) break;
}
if (failed > 0) {
  console.error(`${failed} checks failed.`);
  process.exitCode = 1;
}
