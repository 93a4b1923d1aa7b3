import { sql, type Kysely } from 'kysely';
import type { Database } from './database.ts';

/** Tells a database from all others, by its name and its server's own number; neither says who may open it. */
export const identifyDatabase = async (db: Kysely<Database>): Promise<string> => {
  const { rows } = await sql<{ name: string; server: string }>`select current_database() as name, system_identifier::text as server from pg_control_system()`.execute(db);
  return rows.map(({ name, server }) => `${name} of server ${server}`).join();
};
