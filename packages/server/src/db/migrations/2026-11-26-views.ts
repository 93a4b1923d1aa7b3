import { sql, type Kysely } from 'kysely';

type Tables = Kysely<unknown>;

const statements = [
  sql`create table saved_view (
    office_id uuid not null,
    officer_id uuid not null,
    id uuid not null,
    content bytea not null,
    created_at timestamptz not null,
    primary key (office_id, officer_id, id),
    foreign key (office_id, officer_id) references officer (office_id, id)
  )`,
  sql`create table matter_lookup (
    office_id uuid not null,
    complaint_id uuid not null,
    kind text not null check (kind in ('region', 'externalNumber')),
    hash bytea not null check (length(hash) = 16),
    primary key (office_id, kind, hash, complaint_id),
    foreign key (office_id, complaint_id) references complaint (office_id, id)
  )`,
  sql`create index matter_lookup_of_complaint on matter_lookup (office_id, complaint_id)`,
  sql`alter table filing add column looked_up boolean not null default false`,
  sql`create index filing_to_look_up on filing (office_id, complaint_id) where not looked_up`,
  sql`create index complaint_event_of_officer on complaint_event (office_id, (actor ->> 'id'), complaint_id) where actor ->> 'kind' = 'officer'`,
];

export const up = async (db: Tables): Promise<void> => {
  for (const statement of statements) await statement.execute(db);
};

export const down = async (db: Tables): Promise<void> => {
  await sql`drop index complaint_event_of_officer`.execute(db);
  await sql`alter table filing drop column looked_up`.execute(db);
  for (const table of ['matter_lookup', 'saved_view']) await db.schema.dropTable(table).execute();
};
