import { sql, type Kysely } from 'kysely';

type Tables = Kysely<unknown>;

const statements = [
  sql`alter table officer add column password_expires_at timestamptz`,
  sql`alter table session add column proved_at timestamptz, add column proved_by text check (proved_by in ('password', 'passwordAndCode', 'passkey'))`,
  sql`update session set proved_at = created_at, proved_by = 'password'`,
  sql`alter table session alter column proved_at set not null, alter column proved_by set not null`,
  sql`create table second_factor (
    office_id uuid not null,
    officer_id uuid not null,
    secret bytea not null,
    confirmed_at timestamptz,
    last_step integer not null,
    created_at timestamptz not null,
    primary key (office_id, officer_id),
    foreign key (office_id, officer_id) references officer (office_id, id)
  )`,
  sql`create table recovery_code (
    office_id uuid not null,
    officer_id uuid not null,
    place integer not null,
    hash text not null,
    primary key (office_id, officer_id, place),
    foreign key (office_id, officer_id) references second_factor (office_id, officer_id) on delete cascade
  )`,
  sql`create table passkey (
    office_id uuid not null,
    id text not null,
    officer_id uuid not null,
    name text not null,
    public_key bytea not null,
    counter bigint not null,
    transports text[] not null,
    backed_up boolean not null,
    created_at timestamptz not null,
    last_used_at timestamptz,
    primary key (office_id, id),
    foreign key (office_id, officer_id) references officer (office_id, id)
  )`,
  sql`create index passkey_of_officer on passkey (office_id, officer_id)`,
  sql`create table passkey_challenge (
    office_id uuid not null references office (id),
    hash bytea not null,
    officer_id uuid,
    expires_at timestamptz not null,
    primary key (office_id, hash),
    foreign key (office_id, officer_id) references officer (office_id, id)
  )`,
  sql`create index passkey_challenge_end on passkey_challenge (office_id, expires_at)`,
];

export const up = async (db: Tables): Promise<void> => {
  for (const statement of statements) await statement.execute(db);
};

export const down = async (db: Tables): Promise<void> => {
  for (const table of ['passkey_challenge', 'passkey', 'recovery_code', 'second_factor']) await db.schema.dropTable(table).execute();
  await sql`alter table session drop column proved_at, drop column proved_by`.execute(db);
  await sql`alter table officer drop column password_expires_at`.execute(db);
};
