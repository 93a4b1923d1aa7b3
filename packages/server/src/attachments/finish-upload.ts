import { createHash } from 'node:crypto';
import { findAttachment, forgetParts, leaseUpload, listParts, settleUpload } from '../db/attachment.queries.ts';
import type { AttachmentRow } from '../db/attachment.table.ts';
import { inTransaction } from '../db/transaction.ts';
import type { AppParts } from '../http/parts.ts';
import type { DataKey } from '../keys/data-key.ts';
import { NONCE_BYTES, openBytes, sealBytes } from '../keys/sealed-bytes.ts';
import { extensionOf } from './file-name.ts';
import { filePlace, partPlace, storedFile, storedParts } from './file-places.ts';
import { keyOf, nameOf } from './find-upload.ts';
import type { Inspect } from './inspector.ts';
import { deleteStored } from './stored.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest());

/** The file as it was sent. */
const assemble = async ({ db, files }: AppParts, row: AttachmentRow, key: DataKey): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  for (const { start, file } of await listParts(db, row.officeId, row.id)) {
    const sealed = await files.get(file);
    if (!sealed) throw new Error('A piece of an upload is not in the file store.');
    pieces.push(openBytes(key, partPlace(row, start), sealed));
  }
  return Buffer.concat(pieces);
};

type Outcome = Parameters<typeof settleUpload>[2];

/** What becomes of a file; one that is taken is in the store when this answers. */
const judge = async ({ files, randomBytes, now, uploads }: AppParts, row: AttachmentRow, key: DataKey, sent: Uint8Array, inspect: Inspect): Promise<Outcome> => {
  const { scanner, limits } = uploads;
  const sentSha256 = sha256(sent);
  const refused = (code: NonNullable<AttachmentRow['code']>): Outcome => ({ state: 'refused', code, sentSha256, expiresAt: new Date(Date.parse(now()) + limits.refusalKept) });
  const inspected = await inspect({ bytes: sent, extension: extensionOf(nameOf(row, key)) });
  if ('refused' in inspected) return refused(inspected.refused);
  const scan = scanner ? await scanner.scan(sent) : 'unscanned';
  if (scan === 'infected') return refused('attachment.infected');
  const { mediaType, bytes } = inspected;
  await files.put(storedFile(row), sealBytes(key, filePlace(row), randomBytes(NONCE_BYTES), bytes));
  return { state: 'ready', scan, mediaType, size: bytes.byteLength, sha256: sha256(bytes), sentSha256 };
};

/** Whether nothing of an upload is to stay in the store: its sender took it back meanwhile, or another process refused it. One that another made ready, or is at, stays. */
const isGone = async ({ db }: AppParts, { officeId, id }: AttachmentRow): Promise<boolean> => {
  const found = await findAttachment(db, officeId, id);
  return found === undefined || found.state === 'refused' || found.state === 'destroyed';
};

const settle = async (parts: AppParts, row: AttachmentRow, inspect: Inspect): Promise<void> => {
  const { officeId, id } = row;
  const key = await keyOf(parts, row);
  const outcome = await judge(parts, row, key, await assemble(parts, row, key), inspect);
  const settled = await inTransaction(parts.db, (trx) => settleUpload(trx, row, outcome));
  if (outcome.code) parts.log.info({ code: outcome.code, size: row.sentSize }, 'an upload was refused');
  if (!settled) {
    if (!(await isGone(parts, row))) return;
    await parts.files.delete(storedFile(row));
  }
  await deleteStored(parts.files, storedParts(row));
  await forgetParts(parts.db, officeId, id);
};

/**
 * Looks at a whole upload and makes it ready, or refuses it with a code; nothing of a refused one stays in the store. Where that fails for a reason of ours
 * (the store does not answer) it stays as it is, and the sweep takes it up again.
 */
export const finishUpload = async (parts: AppParts, officeId: string, id: string): Promise<void> => {
  try {
    await parts.uploads.inspector.inTurn(async (inspect) => {
      const now = new Date(parts.now()); // the lease is for the work, not for the wait
      const row = await leaseUpload(parts.db, officeId, id, now, new Date(now.getTime() + parts.uploads.limits.lease));
      if (row) await settle(parts, row, inspect);
    });
  } catch (error) {
    parts.log.error({ error: error instanceof Error ? error.name : typeof error }, 'an upload could not be looked at; it is tried again');
  }
};

/** Begins to look at a whole upload, after the answer; not a second time while this process is at it. */
export const beginFinishing = (parts: AppParts, officeId: string, id: string): void => parts.uploads.atWork.begin(`${officeId}/${id}`, () => finishUpload(parts, officeId, id));
