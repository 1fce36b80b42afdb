import { PrismaPg } from '@prisma/adapter-pg';

/** The part of adapter-pg's connection that it does not publish: turns a driver error into one the engine can name. */
interface ErrorMapping {
  onError(error: unknown): never;
}

/**
 * adapter-pg made safe for migrations. As it stands (7.10) it splits scripts at every `;`, so that function bodies and
 * literals break and a failed migration leaves its first statements behind, and its "shadow database" is the real one.
 */
export class MigrationPg extends PrismaPg {
  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = await super.connect();
    const errors = adapter as unknown as ErrorMapping;
    // One simple query: PostgreSQL runs the whole script in one transaction.
    adapter.executeScript = async (script) => {
      await adapter
        .underlyingDriver()
        .query(script)
        .catch((error: unknown) => errors.onError(error));
    };
    return adapter;
  }

  override connectToShadowDb(): Promise<never> {
    return Promise.reject(new Error('No shadow database: schema snapshots are compared instead.'));
  }
}
