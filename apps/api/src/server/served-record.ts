import type { CurrentRecord } from '../db/current-record.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';

/** What the server answers from at this moment. */
export interface ServedRecord {
  readonly record: CurrentRecord | undefined;
  readonly prisma: PrismaClient | undefined;
  /** Why the service is not ready; undefined when it is. */
  readonly problem: string | undefined;
}
