import { sql, type Kysely } from 'kysely';

type Tables = Kysely<unknown>;

const statements = [
  sql`create table notice (
    office_id uuid not null,
    id uuid not null,
    complaint_id uuid not null,
    event_seq integer not null,
    channel text not null check (channel in ('email')),
    kind text not null,
    state text not null check (state in ('off', 'waiting', 'sent', 'failed', 'setAside', 'withheld')),
    tries integer not null,
    created_at timestamptz not null,
    queued_at timestamptz not null,
    next_try_at timestamptz,
    leased_until timestamptz,
    settled_at timestamptz,
    failure text check (failure in ('refused', 'deferred', 'unreachable', 'timeout', 'settings', 'unreadable', 'tooLate')),
    reply integer,
    decided_by uuid,
    reason bytea,
    primary key (office_id, id),
    unique (office_id, complaint_id, event_seq, channel),
    foreign key (office_id, complaint_id, event_seq) references complaint_event (office_id, complaint_id, seq),
    foreign key (office_id, decided_by) references officer (office_id, id),
    check ((state = 'waiting') = (next_try_at is not null)),
    check ((state in ('off', 'waiting')) = (settled_at is null)),
    check ((state = 'setAside') = (reason is not null))
  )`,
  sql`create index notice_to_send on notice (office_id, next_try_at) where next_try_at is not null`,
  sql`create index notice_failed on notice (office_id, settled_at, id) where state = 'failed'`,
];

export const up = async (db: Tables): Promise<void> => {
  for (const statement of statements) await statement.execute(db);
};

export const down = async (db: Tables): Promise<void> => {
  await db.schema.dropTable('notice').execute();
};
