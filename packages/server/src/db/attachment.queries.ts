import { sql, type Kysely, type Transaction } from 'kysely';
import type { AttachmentPart, AttachmentRow } from './attachment.table.ts';
import type { Database } from './database.ts';

/** An upload that begins. */
export type NewAttachment = Pick<AttachmentRow, 'officeId' | 'id' | 'keyId' | 'door' | 'kind' | 'nameSealed' | 'sentSize' | 'createdAt'> & { readonly expiresAt: Date };

export const insertAttachment = async (trx: Transaction<Database>, attachment: NewAttachment): Promise<void> => {
  await trx.insertInto('attachment').values({ ...attachment, state: 'receiving', received: 0, scan: 'unscanned', stored: true }).execute();
};

const one = (db: Kysely<Database>, officeId: string, id: string) => db.selectFrom('attachment').selectAll().where('officeId', '=', officeId).where('id', '=', id);

export const findAttachment = (db: Kysely<Database>, officeId: string, id: string): Promise<AttachmentRow | undefined> => one(db, officeId, id).executeTakeFirst();

/** A file of any office, whichever is found first, that belongs to a complaint and is to be in the store. */
export const findSomeKept = (db: Kysely<Database>): Promise<AttachmentRow | undefined> =>
  db.selectFrom('attachment').selectAll().where('state', '=', 'ready').where('complaintId', 'is not', null).limit(1).executeTakeFirst();

/** The keys of all attachments, of whatever office, whose file must be in the store. */
export const listReadyKeys = async (db: Kysely<Database>): Promise<string[]> => {
  const rows = await db.selectFrom('attachment').select('keyId').where('state', '=', 'ready').execute();
  return rows.map(({ keyId }) => keyId);
};

/** Of the attachments under these keys, of whatever office: those that are to be in the store all the same, by their key and the ticket of their complaint, and the ids of all keys that were destroyed of their complaints. */
export const tellMissing = async (db: Kysely<Database>, keyIds: readonly string[]): Promise<{ readonly still: readonly { readonly keyId: string; readonly ticket: string | null }[]; readonly destroyed: readonly string[] }> => {
  const isAmong = sql<boolean>`key_id = any(${`{${keyIds.join(',')}}`}::uuid[])`; // one parameter, however many
  const still = await db
    .selectFrom('attachment')
    .leftJoin('complaint', (join) => join.onRef('complaint.officeId', '=', 'attachment.officeId').onRef('complaint.id', '=', 'attachment.complaintId'))
    .select(['attachment.keyId', 'complaint.ticket'])
    .where(isAmong)
    .where('attachment.state', '=', 'ready')
    .execute();
  const destroyed = await db
    .selectFrom('dataKey')
    .select('id')
    .where('destroyedAt', 'is not', null)
    .where(sql<boolean>`(office_id, complaint_id) in (select office_id, complaint_id from attachment where ${isAmong})`)
    .execute();
  return { still, destroyed: destroyed.map(({ id }) => id) };
};

/** These attachments, in no order. */
export const findAttachments = (db: Kysely<Database>, officeId: string, ids: readonly string[]): Promise<AttachmentRow[]> =>
  ids.length === 0 ? Promise.resolve([]) : db.selectFrom('attachment').selectAll().where('officeId', '=', officeId).where('id', 'in', ids).execute();

/** A complaint's, in the order in which they were added. */
export const listAttachments = (db: Kysely<Database>, officeId: string, complaintId: string): Promise<AttachmentRow[]> =>
  db.selectFrom('attachment').selectAll().where('officeId', '=', officeId).where('complaintId', '=', complaintId).orderBy('place').execute();

/** Which kinds of files are kept of these complaints, those that were erased left out; in no order. */
export const listKindsKept = async (db: Kysely<Database>, officeId: string, complaintIds: readonly string[]): Promise<{ complaintId: string | null; kind: AttachmentRow['kind'] }[]> =>
  complaintIds.length === 0
    ? []
    : db.selectFrom('attachment').select(['complaintId', 'kind']).distinct().where('officeId', '=', officeId).where('complaintId', 'in', complaintIds).where('state', '=', 'ready').execute();

/** How many files of a complaint came by this door, erased ones too. */
export const countOfDoor = async (db: Kysely<Database>, { officeId, complaintId, door }: Pick<AttachmentRow, 'officeId' | 'complaintId' | 'door'>): Promise<number> => {
  const counted = db.selectFrom('attachment').select(sql<number>`count(*)`.as('count')).where('officeId', '=', officeId).where('complaintId', '=', complaintId).where('door', '=', door);
  return Number((await counted.executeTakeFirstOrThrow()).count);
};

/** How many identity cards of a complaint are kept. */
export const countCards = async (db: Kysely<Database>, { officeId, complaintId }: Pick<AttachmentRow, 'officeId' | 'complaintId'>): Promise<number> => {
  const counted = db.selectFrom('attachment').select(sql<number>`count(*)`.as('count')).where('officeId', '=', officeId).where('complaintId', '=', complaintId).where('kind', '=', 'ktp').where('state', '=', 'ready');
  return Number((await counted.executeTakeFirstOrThrow()).count);
};

/** How much came by a door of an office and belongs to no complaint: uploads whose time is not over, and the bytes of them that are there. */
export const countUploads = async (db: Kysely<Database>, { officeId, door }: Pick<AttachmentRow, 'officeId' | 'door'>, now: Date): Promise<{ uploads: number; bytes: number }> => {
  const { uploads, bytes } = await db
    .selectFrom('attachment')
    .select([sql<number>`count(*)`.as('uploads'), sql<number>`coalesce(sum(received), 0)`.as('bytes')])
    .where('officeId', '=', officeId)
    .where('expiresAt', '>', now)
    .where('door', '=', door)
    .executeTakeFirstOrThrow();
  return { uploads: Number(uploads), bytes: Number(bytes) };
};

/** Notes a piece that arrived, if it is the next one; `false`: somebody else was first, or the upload is no more. `last` sends it on to be looked at. */
export const addPart = async (trx: Transaction<Database>, part: AttachmentPart, { last, expiresAt }: { readonly last: boolean; readonly expiresAt: Date }): Promise<boolean> => {
  const { officeId, attachmentId, start, length } = part;
  const { numUpdatedRows } = await trx
    .updateTable('attachment')
    .set({ received: start + length, state: last ? 'processing' : 'receiving', expiresAt })
    .where('officeId', '=', officeId)
    .where('id', '=', attachmentId)
    .where('state', '=', 'receiving')
    .where('received', '=', start)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  await trx.insertInto('attachmentPart').values(part).execute();
  return true;
};

/** An upload's pieces in their order. */
export const listParts = (db: Kysely<Database>, officeId: string, attachmentId: string): Promise<AttachmentPart[]> =>
  db.selectFrom('attachmentPart').selectAll().where('officeId', '=', officeId).where('attachmentId', '=', attachmentId).orderBy('start').execute();

/** Takes a whole upload to look at it; undefined where another process has it. */
export const leaseUpload = (db: Kysely<Database>, officeId: string, id: string, now: Date, until: Date): Promise<AttachmentRow | undefined> =>
  db
    .updateTable('attachment')
    .set({ leasedUntil: until })
    .where('officeId', '=', officeId)
    .where('id', '=', id)
    .where('state', '=', 'processing')
    .where((either) => either.or([either('leasedUntil', 'is', null), either('leasedUntil', '<=', now)]))
    .returningAll()
    .executeTakeFirst();

/** Notes what became of a whole upload, for whoever has it to look at by this lease; `false`: it is no more, or another has it. Its pieces are still to be deleted. */
export const settleUpload = async (
  trx: Transaction<Database>,
  { officeId, id, leasedUntil }: Pick<AttachmentRow, 'officeId' | 'id' | 'leasedUntil'>,
  outcome: Partial<Pick<AttachmentRow, 'mediaType' | 'size' | 'sha256' | 'code' | 'scan' | 'expiresAt'>> & Pick<AttachmentRow, 'state' | 'sentSha256'>,
): Promise<boolean> => {
  const { numUpdatedRows } = await trx.updateTable('attachment').set({ ...outcome, leasedUntil: null }).where('officeId', '=', officeId).where('id', '=', id).where('state', '=', 'processing').where('leasedUntil', '=', leasedUntil).executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** Makes ready uploads of this door a complaint's, with their keys; answers those that it could. One that another claims at the same time is not among them. */
export const claimUploads = async (
  trx: Transaction<Database>,
  { officeId, complaintId, door, ids, at }: Pick<AttachmentRow, 'officeId' | 'door'> & { readonly complaintId: string; readonly ids: readonly string[]; readonly at: Date },
): Promise<AttachmentRow[]> => {
  if (ids.length === 0) return [];
  const before = await trx.selectFrom('attachment').select(sql<number>`count(*)`.as('count')).where('officeId', '=', officeId).where('complaintId', '=', complaintId).executeTakeFirstOrThrow();
  const place = sql<number>`${Number(before.count)} + array_position(${`{${ids.join(',')}}`}::text[], id)`;
  const claimed = await trx
    .updateTable('attachment')
    .set({ complaintId, expiresAt: null, addedAt: at, place })
    .where('officeId', '=', officeId)
    .where('id', 'in', ids)
    .where('door', '=', door)
    .where('state', '=', 'ready')
    .where('complaintId', 'is', null)
    .returningAll()
    .execute();
  const keys = claimed.map(({ keyId }) => keyId);
  if (keys.length > 0) await trx.updateTable('dataKey').set({ complaintId }).where('officeId', '=', officeId).where('id', 'in', keys).execute();
  return claimed;
};

/** Forgets the pieces of an upload, once they are deleted. */
export const forgetParts = async (db: Kysely<Database>, officeId: string, attachmentId: string): Promise<void> => {
  await db.deleteFrom('attachmentPart').where('officeId', '=', officeId).where('attachmentId', '=', attachmentId).execute();
};

/** Ends an upload that belongs to nobody: nothing is added to it and nobody claims it any more. Answers it, for its bytes; undefined where a complaint has it, or it is gone. */
export const closeUpload = (db: Kysely<Database>, officeId: string, id: string, now: Date): Promise<AttachmentRow | undefined> =>
  db
    .updateTable('attachment')
    .set({ state: 'refused', code: sql`coalesce(code, 'attachment.unknown')`, expiresAt: now })
    .where('officeId', '=', officeId)
    .where('id', '=', id)
    .where('complaintId', 'is', null)
    .returningAll()
    .executeTakeFirst();

/** Removes a closed upload, once its bytes are deleted, with its key. */
export const deleteUpload = async (trx: Transaction<Database>, { officeId, id, keyId }: AttachmentRow): Promise<void> => {
  await trx.deleteFrom('attachment').where('officeId', '=', officeId).where('id', '=', id).where('complaintId', 'is', null).execute();
  await trx.deleteFrom('dataKey').where('officeId', '=', officeId).where('id', '=', keyId).where('complaintId', 'is', null).execute();
};

/** Uploads whose time is over. */
export const listExpired = async (db: Kysely<Database>, officeId: string, now: Date, most: number): Promise<string[]> =>
  (await db.selectFrom('attachment').select('id').where('officeId', '=', officeId).where('expiresAt', '<=', now).orderBy('expiresAt').limit(most).execute()).map(({ id }) => id);

/** Whole uploads that nobody looks at: the process that did is gone. */
export const listForgotten = async (db: Kysely<Database>, officeId: string, now: Date, most: number): Promise<string[]> =>
  (
    await db
      .selectFrom('attachment')
      .select('id')
      .where('officeId', '=', officeId)
      .where('state', '=', 'processing')
      .where((either) => either.or([either('leasedUntil', 'is', null), either('leasedUntil', '<=', now)]))
      .limit(most)
      .execute()
  ).map(({ id }) => id);

/** What a process that was killed left in the store: pieces of uploads that are whole, and files that were erased. */
export const listLeftOvers = (db: Kysely<Database>, officeId: string, most: number): Promise<AttachmentRow[]> =>
  db
    .selectFrom('attachment')
    .selectAll()
    .where('officeId', '=', officeId)
    .where((either) =>
      either.or([
        either.and([either('state', '=', 'destroyed'), either('stored', '=', true)]),
        either.and([
          either('state', 'in', ['ready', 'refused']),
          either.exists(either.selectFrom('attachmentPart').select('start').whereRef('attachmentPart.officeId', '=', 'attachment.officeId').whereRef('attachmentPart.attachmentId', '=', 'attachment.id')),
        ]),
      ]),
    )
    .limit(most)
    .execute();

/** Notes that nothing of an erased attachment is in the store any more. */
export const markBytesGone = async (db: Kysely<Database>, officeId: string, id: string): Promise<void> => {
  await db.updateTable('attachment').set({ stored: false }).where('officeId', '=', officeId).where('id', '=', id).where('state', '=', 'destroyed').execute();
};

/** Notes what the scanner said of a file. */
export const saveScan = async (db: Kysely<Database>, officeId: string, id: string, scan: AttachmentRow['scan']): Promise<void> => {
  await db.updateTable('attachment').set({ scan }).where('officeId', '=', officeId).where('id', '=', id).execute();
};

/** Some files that the scanner has not seen yet, by chance: one that it never sees must not stand before the others for ever. */
export const listUnscanned = (db: Kysely<Database>, officeId: string, most: number): Promise<AttachmentRow[]> =>
  db.selectFrom('attachment').selectAll().where('officeId', '=', officeId).where('state', '=', 'ready').where('scan', '=', 'unscanned').orderBy(sql`random()`).limit(most).execute();

/** Erases a complaint's files of these kinds: name and hashes are taken out of the rows. Answers the rows, for their keys and their bytes. */
export const eraseAttachmentRows = (trx: Transaction<Database>, officeId: string, complaintId: string, kinds: readonly AttachmentRow['kind'][]): Promise<AttachmentRow[]> =>
  trx
    .updateTable('attachment')
    .set({ state: 'destroyed', nameSealed: null, sentSha256: null, sha256: null })
    .where('officeId', '=', officeId)
    .where('complaintId', '=', complaintId)
    .where('kind', 'in', kinds)
    .where('state', '=', 'ready')
    .returningAll()
    .execute();
