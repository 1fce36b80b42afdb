import { readEnvironment } from '../src/config/environment.ts';
import { applyMigrations } from '../src/db/apply-migrations.ts';
import { withDatabase } from '../src/db/with-database.ts';

/** `node scripts/migrate.ts`: brings the database to the newest migration. */
const applied = await withDatabase(readEnvironment(), (url) => applyMigrations(url));
console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'Nothing to apply.');
