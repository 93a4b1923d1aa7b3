import { sql, type Kysely } from 'kysely';
import type { Database } from './database.ts';

/** Brings what the database knows of its tables up to date, as PostgreSQL does by itself after a while. */
export const analyse = async (db: Kysely<Database>): Promise<void> => {
  await sql`analyze`.execute(db);
};
