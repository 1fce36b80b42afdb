import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { RefusedStart } from '../db/refused-start.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Relative paths are meant from the project's root, wherever the command was given. */
const projectRoot = join(import.meta.dirname, '..', '..', '..', '..');

function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol);
}

/** Every variable that the project reads, all optional. An empty one counts as left out. */
export const ENVIRONMENT = z.object({
  PORT: z.coerce
    .number('must be a whole number from 1 to 65535')
    .int('must be a whole number from 1 to 65535')
    .min(1, 'must be a whole number from 1 to 65535')
    .max(65_535, 'must be a whole number from 1 to 65535')
    .default(4000)
    .describe('Port of web and API.'),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, 'must be an address or host name, as 127.0.0.1')
    .default('127.0.0.1')
    .describe('Address to bind.'),
  NTM_PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must look like https://ntm.example.org' })
    .transform((url) => new URL(url).origin)
    .optional()
    .describe('Address under which people reach the service, for previews; left out, as each request reached it.'),
  DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, 'must look like postgres://user:password@host:5432/database')
    .optional()
    .describe('A PostgreSQL 15 or newer to use; left out, the embedded PostgreSQL 18 is started.'),
  NTM_DATA_DIR: z
    .string()
    .default('.data')
    .transform((path) => (isAbsolute(path) ? path : join(projectRoot, path)))
    .describe('Folder of the embedded server.'),
  NTM_DATASET: z
    .enum(['record', 'sample'], 'must be record or sample')
    .default('record')
    .describe('Dataset to serve: record, the real and cited one; sample, invented figures of national size.'),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`)
    .default('info')
    .describe('Lowest level of log lines.'),
});

export type Environment = z.infer<typeof ENVIRONMENT>;

/**
 * Reads the environment. The only reader of it.
 *
 * @throws RefusedStart naming every wrong variable, not just the first
 */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = ENVIRONMENT.safeParse(given);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
  throw new RefusedStart(`These environment variables are wrong:\n${[...new Set(wrong)].join('\n')}`);
}
