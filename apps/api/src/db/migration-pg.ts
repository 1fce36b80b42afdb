import { PrismaPg } from '@prisma/adapter-pg';

/**
 * adapter-pg made safe for migrations. As it stands (7.10) it splits scripts at every `;`, so that function bodies and
 * literals break and a failed migration leaves its first statements behind, and its "shadow database" is the real one.
 */
export class MigrationPg extends PrismaPg {
  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = await super.connect();
    // Without arguments it is one simple query: PostgreSQL runs the whole script in one transaction.
    adapter.executeScript = async (sql) => {
      await adapter.executeRaw({ sql, args: [], argTypes: [] });
    };
    return adapter;
  }

  override connectToShadowDb(): Promise<never> {
    return Promise.reject(new Error('No shadow database: schema snapshots are compared instead.'));
  }
}
