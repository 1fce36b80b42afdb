import { fileURLToPath } from 'node:url';

/** Where the record's files lie; everything below it is data and nothing else reads it. */
export const DATA_FOLDER = fileURLToPath(new URL('../data', import.meta.url));
