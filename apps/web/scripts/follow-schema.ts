import { watch } from 'node:fs';
import { generate } from '@graphql-codegen/cli';
import config from '../codegen.ts';

/** Writes the documents' types again whenever the printed schema or a document changes. Stays warm, so it takes a moment. */
let pending: NodeJS.Timeout | undefined;
let running = Promise.resolve();

async function writeTypes(): Promise<void> {
  const begun = performance.now();
  try {
    await generate(config, true);
    console.log(`types written in ${Math.round(performance.now() - begun)} ms`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}

function soon(): void {
  clearTimeout(pending);
  pending = setTimeout(() => {
    running = running.then(writeTypes);
  }, 30);
}

// The first run is the slow one: it is done before anybody waits for it.
soon();
watch('../api/schema.graphql', soon);
watch('src', { recursive: true }, (_event, file) => {
  if (file?.endsWith('.graphql')) soon();
});
