import type { AttachmentId, AttachmentKind, AttachmentKinds, ProblemIssue } from '@wadul/core';
import type { Kysely, Transaction } from 'kysely';
import { claimUploads, findAttachments } from '../db/attachment.queries.ts';
import type { Database } from '../db/database.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { Door } from './find-upload.ts';

/** What these uploads are, as far as a sender of this door may name them: finished, and nobody's yet. */
export const findKinds = async (db: Kysely<Database>, officeId: string, door: Door, ids: readonly AttachmentId[]): Promise<AttachmentKinds> =>
  new Map((await findAttachments(db, officeId, ids)).filter((row) => row.door === door && row.state === 'ready' && row.complaintId === null).map(({ id, kind }) => [id, kind]));

/** What the log keeps of a file, and so vouches for: what it is and its SHA-256, as it was sent and as it is kept. */
export interface Vouched {
  readonly id: AttachmentId;
  readonly kind: AttachmentKind;
  readonly sha256: string;
  readonly keptSha256: string;
}

/** Whose the files become. `under` is the pointer of the list in the request. */
export interface Claim {
  readonly officeId: string;
  readonly complaintId: string;
  readonly door: Door;
  readonly ids: readonly AttachmentId[];
  readonly at: Date;
  readonly under: string;
}

const hex = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString('hex');

/**
 * Makes uploads a complaint's, in the transaction of what names them: all of them, or none. Throws `invalid-request` with `attachment.duplicate` or
 * `attachment.unknown` at each that cannot be (not there, not finished, another's).
 */
export const claimAttachments = async (trx: Transaction<Database>, { officeId, complaintId, door, ids, at, under }: Claim): Promise<Vouched[]> => {
  const rows = new Map((await claimUploads(trx, { officeId, complaintId, door, ids, at })).map((row) => [row.id, row]));
  const issues: ProblemIssue[] = ids.flatMap((id, index) => {
    const code = ids.indexOf(id) < index ? 'attachment.duplicate' : rows.has(id) ? undefined : 'attachment.unknown';
    return code === undefined ? [] : [{ pointer: `${under}/${index}`, code }];
  });
  if (issues.length > 0) throw new ProblemError('invalid-request', { issues });
  return ids.flatMap((id) => {
    const row = rows.get(id);
    return row ? [{ id, kind: row.kind, sha256: hex(row.sentSha256), keptSha256: hex(row.sha256) }] : [];
  });
};
