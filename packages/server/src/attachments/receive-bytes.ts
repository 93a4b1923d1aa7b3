import { addPart, listParts } from '../db/attachment.queries.ts';
import type { AttachmentRow } from '../db/attachment.table.ts';
import { inTransaction } from '../db/transaction.ts';
import type { AppParts } from '../http/parts.ts';
import { collectBytes } from '../http/collect-bytes.ts';
import { ProblemError } from '../http/problem-error.ts';
import { NONCE_BYTES, sealBytes } from '../keys/sealed-bytes.ts';
import { checkSpace } from './check-space.ts';
import { partPlace, storedPart } from './file-places.ts';
import { keyOf } from './find-upload.ts';
import { beginFinishing } from './finish-upload.ts';

/** Bytes that come for an upload: from where on, and how many, where that was said. */
export interface Incoming {
  readonly offset: number;
  readonly length: number | undefined;
  readonly body: AsyncIterable<Uint8Array>;
}

const tooLong = (): ProblemError => new ProblemError('body-too-large', { issues: [{ pointer: '/upload-length', code: 'attachment.tooLarge' }] });

/** Keeps a piece, and notes it: what is noted is there. Throws `upload-offset-mismatch` where another request was first. */
const keepPart = async (parts: AppParts, row: AttachmentRow, start: number, bytes: Uint8Array): Promise<Date> => {
  const { db, files, randomBytes, uploads } = parts;
  const key = await keyOf(parts, row);
  const file = storedPart(row, start, randomBytes(8));
  await files.put(file, sealBytes(key, partPlace(row, start), randomBytes(NONCE_BYTES), bytes));
  const part = { officeId: row.officeId, attachmentId: row.id, start, length: bytes.byteLength, file };
  const expiresAt = new Date(Date.parse(parts.now()) + uploads.limits.kept);
  const noted = await inTransaction(db, (trx) => addPart(trx, part, { last: start + bytes.byteLength === row.sentSize, expiresAt })).catch(async (error: unknown) => {
    await files.delete(file);
    throw error;
  });
  if (noted) return expiresAt;
  await files.delete(file);
  throw new ProblemError('upload-offset-mismatch');
};

/** Takes what comes until it ends or breaks off, and keeps all of it in pieces. */
const receive = async (parts: AppParts, row: AttachmentRow, { body }: Incoming): Promise<AttachmentRow> => {
  const { partBytes, parts: mostParts } = parts.uploads.limits;
  const pieces = (await listParts(parts.db, row.officeId, row.id)).length;
  let kept = row;
  let made = 0;
  const held = collectBytes();
  const flush = async (): Promise<void> => {
    const bytes = held.take();
    const whole = bytes.byteLength >= partBytes || kept.received + bytes.byteLength === row.sentSize;
    if (bytes.byteLength === 0 || (!whole && pieces + made >= mostParts)) return; // a line that breaks a thousand times gets on by whole pieces only
    const expiresAt = await keepPart(parts, kept, kept.received, bytes);
    made += 1;
    kept = { ...kept, received: kept.received + bytes.byteLength, expiresAt };
  };
  const chunks = body[Symbol.asyncIterator]();
  const next = () => chunks.next().catch(() => undefined); // the sender went away: no failure of ours
  for (let chunk = await next(); ; chunk = await next()) {
    if (chunk?.done) break;
    if (chunk) {
      if (kept.received + held.size + chunk.value.byteLength > row.sentSize) throw tooLong();
      held.add(chunk.value);
      if (held.size >= partBytes) await flush();
    } else {
      await flush();
      throw new ProblemError('upload-interrupted');
    }
  }
  await flush();
  return kept;
};

/**
 * Adds bytes to an upload. What arrived before the connection broke is kept, and where the upload is whole it is looked at, after the answer.
 * Throws `upload-offset-mismatch`, `upload-busy` while another request is adding to it here, `body-too-large`, `upload-interrupted`, `uploads-full`.
 */
export const receiveBytes = async (parts: AppParts, row: AttachmentRow, incoming: Incoming): Promise<AttachmentRow> => {
  const { receiving } = parts.uploads;
  if (incoming.offset !== row.received) throw new ProblemError('upload-offset-mismatch');
  if (row.state !== 'receiving') return row;
  if (incoming.length !== undefined && row.received + incoming.length > row.sentSize) throw tooLong();
  await checkSpace(parts, row, incoming.length ?? row.sentSize - row.received, parts.now());
  const name = `${row.officeId}/${row.id}`;
  if (receiving.has(name)) throw new ProblemError('upload-busy', {}, { 'retry-after': '1' });
  receiving.add(name);
  try {
    const kept = await receive(parts, row, incoming);
    if (kept.received === kept.sentSize) beginFinishing(parts, row.officeId, row.id);
    return kept;
  } finally {
    receiving.delete(name);
  }
};
