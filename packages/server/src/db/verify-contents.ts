import type { Kysely } from 'kysely';
import type { Vouched } from '../attachments/claim-attachments.ts';
import { keyIdOf, SealBrokenError } from '../keys/sealed-bytes.ts';
import { listAttachments } from './attachment.queries.ts';
import { openEvents, type OpenedEvent } from './complaint-event.queries.ts';
import type { ComplaintEvent } from './complaint-event.table.ts';
import { findKeyRows } from './data-key.queries.ts';
import type { DataKeyPurpose } from './data-key.table.ts';
import type { Database } from './database.ts';
import { sealedDigest } from './event-chain.ts';
import type { VaultReader } from './vault.ts';

/** An event whose payload does not open although nothing erased it, or a filing or file that is not there, or not the one that an event vouches for. */
export interface ContentFault {
  readonly seq: number;
  readonly reason: 'key lost' | 'does not open' | 'filing altered' | 'filing missing' | 'file altered' | 'file missing';
}

interface Ids {
  readonly officeId: string;
  readonly complaintId: string;
}

/** The events that may destroy keys. */
const erasing: readonly string[] = ['officer.erased', 'officer.answeredDataRequest', 'clock.retentionPassed'];

/** Whether a key was destroyed at the instant of an event that erases. */
const isErasing = (events: readonly Pick<ComplaintEvent, 'type' | 'at'>[], destroyedAt: Date | null | undefined): boolean =>
  destroyedAt instanceof Date && events.some(({ type, at }) => erasing.includes(type) && at.getTime() === destroyedAt.getTime());

const hex = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString('hex');

const lostKey = async (db: Kysely<Database>, officeId: string, events: readonly ComplaintEvent[]): Promise<ContentFault | undefined> => {
  const keys = await findKeyRows(db, officeId, [...new Set(events.map(({ payload }) => keyIdOf(payload)))]);
  const lost = events.find(({ payload }) => {
    const key = keys.get(keyIdOf(payload));
    return key === undefined || (key.destroyedAt !== null && !isErasing(events, key.destroyedAt));
  });
  return lost && { seq: lost.seq, reason: 'key lost' };
};

/** What the payload of an event says a part of the filing is, in hexadecimal; the last one that says so counts. */
const vouched = (events: readonly OpenedEvent[], digest: 'contentDigest' | 'complainantDigest'): { seq: number; digest: unknown } | undefined =>
  events.map(({ seq, payload }) => ({ seq, digest: (payload as Record<string, unknown> | null)?.[digest] })).findLast((one) => typeof one.digest === 'string');

/** Whether an event that erases destroyed a key of this purpose: what it sealed may be gone. */
const wasErased = async (db: Kysely<Database>, { officeId, complaintId }: Ids, purpose: DataKeyPurpose, events: readonly OpenedEvent[]): Promise<boolean> => {
  const keys = await db.selectFrom('dataKey').select('destroyedAt').where('officeId', '=', officeId).where('complaintId', '=', complaintId).where('purpose', '=', purpose).where('destroyedAt', 'is not', null).execute();
  return keys.some(({ destroyedAt }) => isErasing(events, destroyedAt));
};

const filingFault = async (db: Kysely<Database>, ids: Ids, events: readonly OpenedEvent[]): Promise<ContentFault | undefined> => {
  const filing = await db.selectFrom('filing').select(['content', 'complainant']).where('officeId', '=', ids.officeId).where('complaintId', '=', ids.complaintId).executeTakeFirst();
  const parts = [['matter', filing?.content, vouched(events, 'contentDigest')], ['person', filing?.complainant, vouched(events, 'complainantDigest')]] as const;
  for (const [purpose, sealed, digest] of parts) {
    if (!digest) continue;
    if (!sealed && !(await wasErased(db, ids, purpose, events))) return { seq: digest.seq, reason: 'filing missing' };
    if (sealed && hex(sealedDigest(sealed)) !== digest.digest) return { seq: digest.seq, reason: 'filing altered' };
  }
  return undefined;
};

/** The files that events say came with them: a receipt as its `attachments`, every later event, whose `attachments` are what was asked for, as its `files`. */
const vouchedFiles = (events: readonly OpenedEvent[]): { readonly seq: number; readonly file: Vouched }[] =>
  events.flatMap(({ seq, payload }) => {
    const { files, attachments } = (payload ?? {}) as { readonly files?: readonly Vouched[]; readonly attachments?: readonly Vouched[] };
    return ((seq === 1 ? attachments : files) ?? []).map((file) => ({ seq, file }));
  });

const fileFault = async (db: Kysely<Database>, { officeId, complaintId }: Ids, events: readonly OpenedEvent[]): Promise<ContentFault | undefined> => {
  const files = vouchedFiles(events);
  if (files.length === 0) return undefined;
  const rows = new Map((await listAttachments(db, officeId, complaintId)).map((row) => [row.id, row]));
  const keys = await findKeyRows(db, officeId, [...rows.values()].map(({ keyId }) => keyId));
  for (const { seq, file } of files) {
    const row = rows.get(file.id);
    const destroyedAt = row && keys.get(row.keyId)?.destroyedAt;
    if (isErasing(events, destroyedAt)) continue;
    if (row === undefined || row.state !== 'ready' || destroyedAt !== null) return { seq, reason: 'file missing' };
    if (hex(row.sentSha256) !== file.sha256 || hex(row.sha256) !== file.keptSha256) return { seq, reason: 'file altered' };
  }
  return undefined;
};

/** Checks, of a complaint whose chain of hashes is whole, that all that was not erased opens, and that filing and files are there and those that the log vouches for. Throws `WrongKeysError`. */
export const verifyContents = async (vault: VaultReader, ids: Ids, events: readonly ComplaintEvent[]): Promise<ContentFault | undefined> => {
  const lost = await lostKey(vault.db, ids.officeId, events);
  if (lost) return lost;
  const opened: OpenedEvent[] = [];
  try {
    opened.push(...(await openEvents(vault, ids.officeId, events)));
  } catch (error) {
    if (!(error instanceof SealBrokenError)) throw error;
    for (const event of events) {
      const isOpen = await openEvents(vault, ids.officeId, [event]).then(() => true, () => false);
      if (!isOpen) return { seq: event.seq, reason: 'does not open' };
    }
  }
  return (await filingFault(vault.db, ids, opened)) ?? fileFault(vault.db, ids, opened);
};
