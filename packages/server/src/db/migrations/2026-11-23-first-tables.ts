import { sql, type Kysely } from 'kysely';

// Frozen: a migration speaks of the tables as they were on its day, hence no table types.
type Tables = Kysely<any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const statements = [
  sql`create table office (
    id uuid primary key,
    slug text not null unique,
    settings jsonb not null,
    version integer not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
  )`,
  sql`create table officer (
    office_id uuid not null references office (id),
    id uuid not null,
    login text not null,
    name text not null,
    roles text[] not null,
    password_hash text not null,
    disabled_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (office_id, id),
    unique (office_id, login)
  )`,
  sql`create table session (
    office_id uuid not null,
    id_hash bytea not null,
    officer_id uuid not null,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (office_id, id_hash),
    foreign key (office_id, officer_id) references officer (office_id, id)
  )`,
  sql`create index session_of_officer on session (office_id, officer_id)`,
  sql`create index session_end on session (office_id, expires_at)`,
  sql`create table complaint (
    office_id uuid not null references office (id),
    id uuid not null,
    ticket text not null,
    secret_hash text not null,
    row_version integer not null,
    event_seq integer not null,
    event_hash bytea,
    chart_version integer not null,
    record bytea not null,
    label text not null,
    tags text[] not null,
    turn text not null,
    channel text not null,
    type_code text not null,
    severity text,
    received_at timestamptz not null,
    received_on date not null,
    verified_at timestamptz,
    finished_at timestamptz,
    next_due_at timestamptz,
    next_due_kind text,
    next_sweep_at timestamptz,
    published boolean not null,
    supervision boolean not null,
    named_officer_ids text[] not null,
    updated_at timestamptz not null,
    primary key (office_id, id),
    unique (office_id, ticket)
  )`,
  sql`create index complaint_in_book on complaint (office_id, received_on, received_at, ticket)`,
  sql`create index complaint_by_receipt on complaint (office_id, received_at, id)`,
  sql`create index complaint_open_by_due on complaint (office_id, (coalesce(next_due_at, 'infinity'::timestamptz)), id) where tags @> '{open}'`,
  sql`create index complaint_to_sweep on complaint (office_id, next_sweep_at) where next_sweep_at is not null`,
  sql`create table data_key (
    office_id uuid not null references office (id),
    id uuid not null,
    complaint_id uuid,
    purpose text not null check (purpose in ('matter', 'person', 'file', 'office')),
    wrapped bytea,
    wrapped_by uuid,
    created_at timestamptz not null,
    destroyed_at timestamptz,
    primary key (office_id, id),
    check ((wrapped is null) = (destroyed_at is not null) and (wrapped is null) = (wrapped_by is null))
  )`,
  sql`create index data_key_of_complaint on data_key (office_id, complaint_id)`,
  sql`create unique index data_key_living on data_key (office_id, coalesce(complaint_id, office_id), purpose) where purpose <> 'file' and wrapped is not null`,
  sql`create index data_key_by_master on data_key (office_id, wrapped_by)`,
  sql`create table person_lookup (
    office_id uuid not null,
    complaint_id uuid not null,
    kind text not null check (kind in ('nik', 'phone', 'email')),
    hash bytea not null check (length(hash) = 16),
    primary key (office_id, kind, hash, complaint_id),
    foreign key (office_id, complaint_id) references complaint (office_id, id)
  )`,
  sql`create index person_lookup_of_complaint on person_lookup (office_id, complaint_id)`,
  sql`create table filing (
    office_id uuid not null,
    complaint_id uuid not null,
    content bytea,
    complainant bytea,
    created_at timestamptz not null,
    primary key (office_id, complaint_id),
    foreign key (office_id, complaint_id) references complaint (office_id, id)
  )`,
  sql`create table complaint_event (
    office_id uuid not null,
    complaint_id uuid not null,
    seq integer not null check (seq > 0),
    id uuid not null,
    type text not null,
    at timestamptz not null,
    actor jsonb not null,
    payload bytea not null,
    payload_digest bytea not null,
    prev_hash bytea not null,
    hash bytea not null,
    primary key (office_id, complaint_id, seq),
    foreign key (office_id, complaint_id) references complaint (office_id, id)
  )`,
  sql`create function complaint_event_is_append_only() returns trigger language plpgsql as $$
    begin
      raise exception 'complaint_event is append-only: % refused', tg_op using errcode = 'restrict_violation';
    end
  $$`,
  sql`create trigger complaint_event_append_only before update or delete or truncate on complaint_event
    for each statement execute function complaint_event_is_append_only()`,
  sql`create table idempotency (
    office_id uuid not null,
    key_hash bytea not null,
    fingerprint bytea not null,
    complaint_id uuid not null,
    sealed_answer bytea not null,
    created_at timestamptz not null,
    primary key (office_id, key_hash),
    foreign key (office_id, complaint_id) references complaint (office_id, id) deferrable initially deferred
  )`,
  sql`create index idempotency_age on idempotency (office_id, created_at)`,
  sql`create table attempt (
    office_id uuid not null references office (id),
    subject_hash bytea not null,
    window_start timestamptz not null,
    count integer not null,
    primary key (office_id, subject_hash)
  )`,
  sql`create index attempt_age on attempt (office_id, window_start)`,
  sql`create table register_form (
    office_id uuid not null references office (id),
    month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    numbering text not null check (numbering in ('month', 'year')),
    form_number text,
    issued_on date,
    note bytea,
    prepared_by jsonb,
    acknowledged_by jsonb,
    row_version integer not null,
    updated_at timestamptz not null,
    primary key (office_id, month)
  )`,
];

export const up = async (db: Tables): Promise<void> => {
  for (const statement of statements) await statement.execute(db);
};

export const down = async (db: Tables): Promise<void> => {
  for (const table of ['register_form', 'attempt', 'idempotency', 'complaint_event', 'filing', 'person_lookup', 'data_key', 'complaint', 'session', 'officer', 'office']) {
    await db.schema.dropTable(table).execute();
  }
  await sql`drop function complaint_event_is_append_only()`.execute(db);
};
