import { sql, type Kysely, type SelectQueryBuilder } from 'kysely';
import type { Severity, StateLabel, Tag, Turn } from '@wadul/core';
import type { MatterLookupKind } from '../keys/lookup.ts';
import type { ComplaintRow } from './complaint.table.ts';
import type { Database } from './database.ts';

const columns = [
  'id', 'ticket', 'rowVersion', 'label', 'tags', 'turn', 'channel', 'typeCode', 'severity', 'receivedAt', 'receivedOn', 'verifiedAt', 'finishedAt',
  'nextDueAt', 'nextDueKind', 'published', 'supervision', 'namedOfficerIds', 'updatedAt',
] as const;

/** A line of the work list: no name, no text. */
export type ComplaintSummary = Pick<ComplaintRow, (typeof columns)[number]>;

/** A word that is looked for: in tickets (without their dashes), or as a part of what these types and channels are called. */
export interface SoughtWord {
  readonly inTicket: string;
  readonly typeCodes: readonly string[];
  readonly channels: readonly string[];
}

/** What of an office's complaints is listed. `order`: the most urgent first (those without a due date last), or the newest first. */
export interface ListRequest {
  readonly order: 'due' | 'received';
  readonly limit: number;
  readonly tag?: Tag | undefined;
  /** Only those without it. */
  readonly withoutTag?: Tag | undefined;
  readonly turn?: Turn | undefined;
  /** Only what is due at this instant or before. */
  readonly dueBy?: Date | undefined;
  /** Civil dates, both included. */
  readonly receivedFrom?: string | undefined;
  readonly receivedTo?: string | undefined;
  readonly typeCode?: string | undefined;
  readonly channel?: string | undefined;
  readonly severity?: Severity | undefined;
  readonly label?: StateLabel | undefined;
  /** Only those in whose log this officer stands. */
  readonly actedBy?: string | undefined;
  /** Only those in whose matter this was marked (`matterHash`): the region in which it lies. */
  readonly regionHash?: Uint8Array | undefined;
  /** Only those in which every one of these words is found, or whose number in another system this is. */
  readonly text?: { readonly words: readonly SoughtWord[]; readonly numberHash: Uint8Array } | undefined;
  /** Only these. */
  readonly ids?: readonly string[] | undefined;
  /** Leave out supervision cases, or show only them (R15). */
  readonly supervision?: boolean | undefined;
  /** Leave out what is about this officer (R19). */
  readonly hiddenFrom?: string | undefined;
  /** Go on after the last line of the page before. */
  readonly after?: Pick<ComplaintSummary, 'id' | 'receivedAt' | 'nextDueAt'> | undefined;
}

type Query = SelectQueryBuilder<Database, 'complaint', ComplaintSummary>;

const dueOrNever = sql<Date>`coalesce(${sql.ref('nextDueAt')}, 'infinity'::timestamptz)`;

/** Leaves out what is about this officer (R19). */
export const notAbout = (officerId: string | undefined) => sql<boolean>`not (${sql.ref('namedOfficerIds')} @> array[${officerId}]::text[])`;

/** Whether an officer stands in a complaint's log: those in which they do are gathered once, by an index, not looked for line by line. */
const actedIn = (officeId: string, officerId: string | undefined) =>
  sql<boolean>`complaint.id in (select event.complaint_id from complaint_event as event where event.office_id = ${officeId}::uuid and event.actor ->> 'kind' = 'officer' and event.actor ->> 'id' = ${officerId})`;

/** Whether something is marked in a complaint's matter. */
const marked = (officeId: string, kind: MatterLookupKind, hash: Uint8Array | undefined) =>
  sql<boolean>`complaint.id in (select mark.complaint_id from matter_lookup as mark where mark.office_id = ${officeId}::uuid and mark.kind = ${kind} and mark.hash = ${hash})`;

const anyOf = (column: 'typeCode' | 'channel', codes: readonly string[]) => sql<boolean>`${sql.ref(column)} in (select jsonb_array_elements_text(${JSON.stringify(codes)}::jsonb))`;

const withText = (officeId: string, { words, numberHash }: NonNullable<ListRequest['text']>) => {
  const found = words.map(({ inTicket, typeCodes, channels }) => sql<boolean>`(position(${inTicket} in replace(ticket, '-', '')) > 0 or ${anyOf('typeCode', typeCodes)} or ${anyOf('channel', channels)})`);
  const all = found.length === 0 ? sql<boolean>`false` : sql.join(found, sql` and `);
  return sql<boolean>`((${all}) or ${marked(officeId, 'externalNumber', numberHash)})`;
};

/** Written out, not a parameter: only so does the planner see that the index of open complaints, which is in the list's order, holds them all. */
const isOpen = sql<boolean>`tags @> '{open}'`;

const filtered = (query: Query, officeId: string, { tag, withoutTag, turn, dueBy, receivedFrom, receivedTo, typeCode, channel, severity, label, actedBy, regionHash, text, ids, supervision, hiddenFrom }: ListRequest): Query =>
  query
    .$if(tag !== undefined, (q) => q.where(tag === 'open' ? isOpen : sql<boolean>`tags @> array[${tag}]::text[]`))
    .$if(withoutTag !== undefined, (q) => q.where(sql<boolean>`not (${sql.ref('tags')} @> array[${withoutTag}]::text[])`))
    .$if(turn !== undefined, (q) => q.where('turn', '=', turn as Turn))
    .$if(dueBy !== undefined, (q) => q.where('nextDueAt', '<=', dueBy as Date))
    .$if(receivedFrom !== undefined, (q) => q.where('receivedOn', '>=', receivedFrom as string))
    .$if(receivedTo !== undefined, (q) => q.where('receivedOn', '<=', receivedTo as string))
    .$if(typeCode !== undefined, (q) => q.where('typeCode', '=', typeCode as string))
    .$if(channel !== undefined, (q) => q.where('channel', '=', channel as string))
    .$if(severity !== undefined, (q) => q.where('severity', '=', severity as Severity))
    .$if(label !== undefined, (q) => q.where('label', '=', label as StateLabel))
    .$if(actedBy !== undefined, (q) => q.where(actedIn(officeId, actedBy)))
    .$if(regionHash !== undefined, (q) => q.where(marked(officeId, 'region', regionHash)))
    .$if(text !== undefined, (q) => q.where(withText(officeId, text as NonNullable<typeof text>)))
    .$if(ids !== undefined, (q) => q.where(sql<boolean>`${sql.ref('id')} = any(${`{${(ids ?? []).join(',')}}`}::uuid[])`))
    .$if(supervision !== undefined, (q) => q.where('supervision', '=', supervision as boolean))
    .$if(hiddenFrom !== undefined, (q) => q.where(notAbout(hiddenFrom)));

const inOrder = (query: Query, { order, after }: ListRequest): Query => {
  if (order === 'received') {
    const page = after ? query.where(sql<boolean>`(${sql.ref('receivedAt')}, ${sql.ref('id')}) < (${after.receivedAt}::timestamptz, ${after.id}::uuid)`) : query;
    return page.orderBy('receivedAt', 'desc').orderBy('id', 'desc');
  }
  const last = after?.nextDueAt ?? 'infinity';
  const page = after ? query.where(sql<boolean>`(${dueOrNever}, ${sql.ref('id')}) > (${last}::timestamptz, ${after.id}::uuid)`) : query;
  return page.orderBy(dueOrNever).orderBy('id');
};

/** One page of an office's complaints. */
export const listComplaints = (db: Kysely<Database>, officeId: string, request: ListRequest): Promise<ComplaintSummary[]> =>
  inOrder(filtered(db.selectFrom('complaint').select(columns).where('officeId', '=', officeId), officeId, request), request).limit(request.limit).execute();

/** Which complaints are meant by their civil dates of receipt, both included; `hiddenFrom` as in a list. */
export interface ReceivedBetween extends Pick<ListRequest, 'hiddenFrom'> {
  readonly from?: string | undefined;
  readonly to: string;
}

/** Ids and tickets of an office's complaints by their civil date of receipt, in that order. */
export const listReceived = (db: Kysely<Database>, officeId: string, { from, to, hiddenFrom }: ReceivedBetween): Promise<Pick<ComplaintRow, 'id' | 'ticket'>[]> =>
  db
    .selectFrom('complaint')
    .select(['id', 'ticket'])
    .where('officeId', '=', officeId)
    .where('receivedOn', '<=', to)
    .$if(from !== undefined, (q) => q.where('receivedOn', '>=', from as string))
    .$if(hiddenFrom !== undefined, (q) => q.where(notAbout(hiddenFrom)))
    .orderBy('receivedOn')
    .orderBy('id')
    .execute();

/** For whom open complaints are counted, and by when something is due. */
export interface OpenCountRequest extends Pick<ListRequest, 'supervision' | 'hiddenFrom'> {
  readonly officerId: string;
  readonly overdue: Date;
  readonly today: Date;
  readonly week: Date;
}

/** How many of an office's open complaints there are, by turn, by what is due, and by whether this officer stands in their log: one pass over them. */
export const countOpen = (db: Kysely<Database>, officeId: string, { officerId, overdue, today, week, supervision, hiddenFrom }: OpenCountRequest) =>
  db
    .selectFrom('complaint')
    .select(({ fn }) => [
      fn.countAll<number>().as('open'),
      fn.countAll<number>().filterWhere('turn', '=', 'office').as('office'),
      fn.countAll<number>().filterWhere('turn', '=', 'citizen').as('citizen'),
      fn.countAll<number>().filterWhere('nextDueAt', '<=', overdue).as('overdue'),
      fn.countAll<number>().filterWhere('nextDueAt', '<=', today).as('today'),
      fn.countAll<number>().filterWhere('nextDueAt', '<=', week).as('week'),
      fn.countAll<number>().filterWhere(actedIn(officeId, officerId)).as('acted'),
    ])
    .where('officeId', '=', officeId)
    .where(isOpen)
    .$if(supervision !== undefined, (q) => q.where('supervision', '=', supervision as boolean))
    .$if(hiddenFrom !== undefined, (q) => q.where(notAbout(hiddenFrom)))
    .executeTakeFirstOrThrow();
