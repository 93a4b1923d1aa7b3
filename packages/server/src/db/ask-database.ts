import { sql, type Kysely } from 'kysely';
import type { Database } from './database.ts';

/** Asks the database for a sign of life; throws what it throws. */
export const askDatabase = async (db: Kysely<Database>): Promise<void> => {
  await sql`select 1`.execute(db);
};
