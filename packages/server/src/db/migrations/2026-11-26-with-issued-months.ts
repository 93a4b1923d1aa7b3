import { sql, type Kysely } from 'kysely';

type Tables = Kysely<unknown>;

const month = sql`month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')`;

const statements = [
  sql`create table month_preparation (
    office_id uuid not null references office (id),
    ${month},
    id uuid not null,
    officer_id uuid not null,
    prepared_at timestamptz not null,
    content bytea not null,
    primary key (office_id, month),
    foreign key (office_id, officer_id) references officer (office_id, id)
  )`,
  sql`create table issued_month (
    office_id uuid not null references office (id),
    ${month},
    version integer not null check (version > 0),
    number integer not null check (number > 0),
    head text not null,
    leaf bytea not null check (length(leaf) = 32),
    leaf_index bigint not null,
    checkpoint_size bigint not null,
    note bytea,
    sealed_digest bytea not null check (length(sealed_digest) = 32),
    changes jsonb not null,
    prepared_by uuid not null,
    acknowledged_by uuid not null,
    issued_at timestamptz not null,
    primary key (office_id, month, version),
    foreign key (office_id, prepared_by) references officer (office_id, id),
    foreign key (office_id, acknowledged_by) references officer (office_id, id),
    check (prepared_by <> acknowledged_by)
  )`,
  sql`create unique index issued_month_by_number on issued_month (office_id, number)`,
  sql`create table issued_row (
    office_id uuid not null,
    ${month},
    version integer not null,
    position integer not null check (position >= 0),
    complaint_id uuid,
    row_version integer,
    mark bytea check (length(mark) = 32),
    cells jsonb not null,
    leaf bytea not null check (length(leaf) = 32),
    public_who bytea,
    public_words bytea,
    frame bytea not null,
    who bytea,
    words bytea,
    primary key (office_id, month, version, position),
    foreign key (office_id, month, version) references issued_month (office_id, month, version),
    check ((complaint_id is null) = (mark is null)),
    check (complaint_id is not null or (public_who is null and public_words is null))
  )`,
  sql`create index issued_row_of_complaint on issued_row (office_id, complaint_id)`,
  sql`create table log_size (
    office_id uuid primary key references office (id),
    size bigint not null check (size >= 0)
  )`,
  sql`create table log_leaf (
    office_id uuid not null references office (id),
    index bigint not null check (index >= 0),
    hash bytea not null check (length(hash) = 32),
    kind text not null check (kind in ('event', 'sealed', 'head')),
    complaint_id uuid,
    seq integer,
    month text,
    version integer,
    primary key (office_id, index),
    check ((kind = 'event') = (complaint_id is not null and seq is not null) and (kind = 'event') = (month is null and version is null))
  )`,
  sql`create unique index log_leaf_by_hash on log_leaf (office_id, hash)`,
  sql`create unique index log_leaf_of_event on log_leaf (office_id, complaint_id, seq) where kind = 'event'`,
  sql`create table log_node (
    office_id uuid not null references office (id),
    level integer not null check (level >= 0),
    index bigint not null check (index >= 0),
    hash bytea not null check (length(hash) = 32),
    primary key (office_id, level, index)
  )`,
  sql`create table log_key (
    office_id uuid not null references office (id),
    id uuid not null,
    vkey text not null,
    secret bytea not null,
    made_under uuid not null,
    made_at timestamptz not null,
    primary key (office_id, id)
  )`,
  sql`create table log_checkpoint (
    office_id uuid not null references office (id),
    size bigint not null check (size > 0),
    note text not null,
    made_at timestamptz not null,
    primary key (office_id, size)
  )`,
  ...['issued_month', 'issued_row', 'log_leaf', 'log_node', 'log_key', 'log_checkpoint'].map(
    (table) => sql`create trigger ${sql.id(`${table}_append_only`)} before update or delete or truncate on ${sql.table(table)} for each statement execute function is_append_only()`,
  ),
];

export const up = async (db: Tables): Promise<void> => {
  for (const statement of statements) await statement.execute(db);
};

export const down = async (db: Tables): Promise<void> => {
  for (const table of ['log_checkpoint', 'log_key', 'log_node', 'log_leaf', 'log_size', 'issued_row', 'issued_month', 'month_preparation']) await db.schema.dropTable(table).execute();
};
