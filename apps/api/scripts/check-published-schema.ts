import { readFile } from 'node:fs/promises';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/**
 * Refuses a change that would break a partner app: everything in published.graphql, the schema as last published, must
 * still be in schema.graphql. Copying schema.graphql over published.graphql publishes it; review that diff first.
 */
const read = async (file: string) => buildSchema(await readFile(new URL(`../${file}`, import.meta.url), 'utf8'));

const changes = await diff(await read('published.graphql'), await read('schema.graphql'));
const breaking = changes.filter((change) => change.criticality.level === CriticalityLevel.Breaking);
for (const { message, path } of breaking) console.error(`breaks partner apps: ${message} (${path ?? 'schema'})`);
if (breaking.length > 0) process.exitCode = 1;
