import { sql, type Kysely } from 'kysely';

type Tables = Kysely<unknown>;

const statements = [
  sql`create table attachment (
    office_id uuid not null references office (id),
    id text not null check (id ~ '^[0-9a-f]{32}$'),
    key_id uuid not null,
    complaint_id uuid,
    door text not null check (door in ('public', 'desk')),
    kind text not null check (kind in ('ktp', 'document')),
    state text not null check (state in ('receiving', 'processing', 'ready', 'refused', 'destroyed')),
    name_sealed bytea,
    sent_size integer not null check (sent_size > 0),
    received integer not null check (received between 0 and sent_size),
    sent_sha256 bytea,
    media_type text,
    size integer,
    sha256 bytea,
    code text,
    scan text not null check (scan in ('unscanned', 'clean', 'infected')),
    stored boolean not null,
    created_at timestamptz not null,
    expires_at timestamptz,
    leased_until timestamptz,
    added_at timestamptz,
    place integer,
    primary key (office_id, id),
    unique (office_id, key_id),
    foreign key (office_id, key_id) references data_key (office_id, id),
    foreign key (office_id, complaint_id) references complaint (office_id, id) deferrable initially deferred,
    check ((complaint_id is null) = (expires_at is not null)),
    check ((complaint_id is null) = (added_at is null)),
    check (complaint_id is null or state in ('ready', 'destroyed')),
    check (state <> 'ready' or (sent_sha256 is not null and media_type is not null and size is not null and sha256 is not null)),
    check ((state = 'refused') = (code is not null))
  )`,
  sql`create index attachment_of_complaint on attachment (office_id, complaint_id) where complaint_id is not null`,
  sql`create index attachment_by_end on attachment (office_id, expires_at) where expires_at is not null`,
  sql`create table attachment_part (
    office_id uuid not null,
    attachment_id text not null,
    start integer not null,
    length integer not null check (length > 0),
    file text not null,
    primary key (office_id, attachment_id, start),
    foreign key (office_id, attachment_id) references attachment (office_id, id) on delete cascade
  )`,
];

export const up = async (db: Tables): Promise<void> => {
  for (const statement of statements) await statement.execute(db);
};

export const down = async (db: Tables): Promise<void> => {
  for (const table of ['attachment_part', 'attachment']) await db.schema.dropTable(table).execute();
};
