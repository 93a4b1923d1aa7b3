import { ATTACHMENT_LIMITS, type AttachmentKind } from '@wadul/core';
import { newId } from '../commands/new-id.ts';
import { countUploads, insertAttachment } from '../db/attachment.queries.ts';
import { insertDataKey } from '../db/data-key.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import type { OfficeHere } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { NONCE_BYTES, sealBytes } from '../keys/sealed-bytes.ts';
import { checkSpace, uploadsFull } from './check-space.ts';
import { namePlace } from './file-places.ts';
import type { Door } from './find-upload.ts';

/** A file that is to come; `size` in bytes. */
export interface WantedUpload {
  readonly office: OfficeHere;
  readonly door: Door;
  readonly kind: AttachmentKind;
  readonly name: string;
  readonly size: number;
  /** UTC instant. */
  readonly now: string;
}

const refuse = (pointer: string, code: string): never => {
  throw new ProblemError('invalid-request', { issues: [{ pointer, code }] });
};

/** The form's limits hold for the form; an officer enters what came, however it came, within what is taken anywhere. */
const checkLimits = ({ office: { settings }, door, kind, size }: WantedUpload): void => {
  const { ktp, mostBytes } = door === 'public' ? settings.attachments : { ktp: 'optional', mostBytes: ATTACHMENT_LIMITS.mostBytes };
  if (kind === 'ktp' && ktp === 'hidden') refuse('/upload-metadata/kind', 'attachment.ktpNotAsked');
  if (size === 0) refuse('/upload-length', 'attachment.empty');
  if (size > mostBytes) throw new ProblemError('body-too-large', { issues: [{ pointer: '/upload-length', code: 'attachment.tooLarge' }] });
};

const checkRoom = async (parts: AppParts, { office, door, size, now }: WantedUpload): Promise<void> => {
  const { uploads } = await countUploads(parts.db, { officeId: office.id, door }, new Date(now));
  if (uploads >= parts.uploads.limits.uploads) throw uploadsFull();
  await checkSpace(parts, { officeId: office.id, door }, size, now);
};

/** Makes room for a file, with a key of its own; answers by which id its bytes are to come, and until when. Throws `invalid-request`, `body-too-large` and `uploads-full`. */
export const startUpload = async (parts: AppParts, wanted: WantedUpload): Promise<{ id: string; expiresAt: Date }> => {
  checkLimits(wanted);
  await checkRoom(parts, wanted);
  const { db, keys, randomBytes, uploads } = parts;
  const { office, door, kind, name, size, now } = wanted;
  const createdAt = new Date(now);
  const expiresAt = new Date(createdAt.getTime() + uploads.limits.unbegun);
  const row = { officeId: office.id, id: Buffer.from(randomBytes(16)).toString('hex'), keyId: newId(now, randomBytes) };
  await inTransaction(db, async (trx) => {
    const key = await insertDataKey(trx, keys.ring(), { officeId: office.id, id: row.keyId, complaintId: null, purpose: 'file', createdAt }, randomBytes);
    const nameSealed = sealBytes(key, namePlace(row), randomBytes(NONCE_BYTES), new TextEncoder().encode(name));
    await insertAttachment(trx, { ...row, door, kind, nameSealed, sentSize: size, createdAt, expiresAt });
  });
  return { id: row.id, expiresAt };
};
