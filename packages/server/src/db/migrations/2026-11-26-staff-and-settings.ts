import { sql, type Kysely } from 'kysely';

type Tables = Kysely<unknown>;

const statements = [
  sql`alter table officer add column version integer not null default 1, add column last_sign_in_at timestamptz`,
  sql`create table staff_log (
    office_id uuid not null references office (id),
    seq integer not null check (seq > 0),
    at timestamptz not null,
    actor jsonb not null,
    event jsonb not null,
    prev_hash bytea not null,
    hash bytea not null,
    primary key (office_id, seq)
  )`,
  sql`create table staff_log_head (
    office_id uuid primary key references office (id),
    seq integer not null,
    hash bytea not null
  )`,
  sql`create table office_version (
    office_id uuid not null references office (id),
    version integer not null check (version > 0),
    settings jsonb not null,
    source text not null check (source in ('file', 'holidays', 'desk')),
    officer_id uuid,
    made_at timestamptz not null,
    primary key (office_id, version),
    foreign key (office_id, officer_id) references officer (office_id, id),
    check ((source = 'desk') = (officer_id is not null))
  )`,
  sql`insert into office_version (office_id, version, settings, source, made_at) select id, version, settings, 'file', updated_at from office`,
  sql`create function is_append_only() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
    end
  $$`,
  sql`create trigger staff_log_append_only before update or delete or truncate on staff_log for each statement execute function is_append_only()`,
  sql`create trigger office_version_append_only before update or delete or truncate on office_version for each statement execute function is_append_only()`,
];

export const up = async (db: Tables): Promise<void> => {
  for (const statement of statements) await statement.execute(db);
};

export const down = async (db: Tables): Promise<void> => {
  for (const table of ['office_version', 'staff_log_head', 'staff_log']) await db.schema.dropTable(table).execute();
  await sql`drop function is_append_only()`.execute(db);
  await sql`alter table officer drop column version, drop column last_sign_in_at`.execute(db);
};
