import { sql, type Kysely } from 'kysely';

type Tables = Kysely<unknown>;

export const up = async (db: Tables): Promise<void> => {
  await sql`create table set_up (
    office_id uuid primary key references office (id),
    code_hash text not null,
    made_at timestamptz not null
  )`.execute(db);
};

export const down = async (db: Tables): Promise<void> => {
  await db.schema.dropTable('set_up').execute();
};
