import { sql, type Kysely } from 'kysely';

type Tables = Kysely<unknown>;

const statements = [
  sql`create table linked_identity (
    office_id uuid not null,
    issuer text not null,
    subject text not null,
    officer_id uuid not null,
    linked_at timestamptz not null,
    primary key (office_id, issuer, subject),
    unique (office_id, officer_id),
    foreign key (office_id, officer_id) references officer (office_id, id)
  )`,
  sql`create table provider_request (
    office_id uuid not null references office (id),
    state_hash bytea not null,
    browser_hash bytea not null,
    officer_id uuid,
    session_hash bytea,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (office_id, state_hash),
    foreign key (office_id, officer_id) references officer (office_id, id),
    check (officer_id is null or session_hash is not null)
  )`,
  sql`create index provider_request_end on provider_request (office_id, expires_at)`,
  sql`alter table session drop constraint session_proved_by_check`,
  sql`alter table session add constraint session_proved_by_check check (proved_by in ('password', 'passwordAndCode', 'passkey', 'oidc'))`,
];

export const up = async (db: Tables): Promise<void> => {
  for (const statement of statements) await statement.execute(db);
};

export const down = async (db: Tables): Promise<void> => {
  await sql`delete from session where proved_by = 'oidc'`.execute(db);
  await sql`alter table session drop constraint session_proved_by_check`.execute(db);
  await sql`alter table session add constraint session_proved_by_check check (proved_by in ('password', 'passwordAndCode', 'passkey'))`.execute(db);
  for (const table of ['provider_request', 'linked_identity']) await db.schema.dropTable(table).execute();
};
