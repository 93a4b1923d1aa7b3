import { AttachmentId } from '@wadul/core';
import { findAttachment } from '../db/attachment.queries.ts';
import type { AttachmentRow } from '../db/attachment.table.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { openBytes } from '../keys/sealed-bytes.ts';
import { StoreUnavailableError } from '../storage/file-store.ts';
import { extensionFits, extensionFor, type FileType } from './file-type.ts';
import { extensionOf } from './file-name.ts';
import { filePlace, storedFile } from './file-places.ts';
import { keyOf, nameOf } from './find-upload.ts';

/** An attachment of a complaint that is still there. Throws `not-found`, also for one of another complaint, and `file-held` where a virus was found in it. */
export const findOfComplaint = async ({ db }: Pick<AppParts, 'db'>, officeId: string, complaintId: string, id: string): Promise<AttachmentRow> => {
  const row = AttachmentId.safeParse(id).success ? await findAttachment(db, officeId, id) : undefined;
  if (!row || row.complaintId !== complaintId || row.state !== 'ready') throw new ProblemError('not-found');
  if (row.scan === 'infected') throw new ProblemError('file-held');
  return row;
};

/** Whether the virus scanner, where there is one, has not said that it is clean: then it is handed out only with a reason (T19). */
export const isUnseen = ({ scan }: AttachmentRow, { uploads }: Pick<AppParts, 'uploads'>): boolean => uploads.scanner !== undefined && scan !== 'clean';

/** The file as it is kept. Throws `SealBrokenError` where it was changed in the store, and `StoreUnavailableError` where it is missing there. */
export const readBytes = async (parts: AppParts, row: AttachmentRow): Promise<Uint8Array> => {
  const sealed = await parts.files.get(storedFile(row));
  if (!sealed) throw new StoreUnavailableError('A file that belongs to a complaint is not in the store.');
  return openBytes(await keyOf(parts, row), filePlace(row), sealed);
};

/** A name for saving it that its type fits. @param named whether its sender's name may be shown */
const nameFor = async (parts: AppParts, row: AttachmentRow, named: boolean): Promise<string> => {
  const type = row.mediaType as FileType;
  const sent = named ? nameOf(row, await keyOf(parts, row)) : '';
  if (sent === '') return `${row.kind}-${row.id.slice(0, 8)}.${extensionFor(type)}`;
  const extension = extensionOf(sent);
  return extension !== '' && extensionFits(type, extension) ? sent : `${sent}.${extensionFor(type)}`;
};

/** RFC 6266, with nothing in it that a header could take for something else. */
const disposition = (how: 'inline' | 'attachment', name: string): string => {
  const plain = name.replace(/[^A-Za-z0-9._ -]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`;
};

/** The file as an answer: a picture, encoded by us, may be shown where it is asked for; anything else is only saved. Nothing in it runs, and nobody keeps it. */
export const answerAttachment = async (parts: AppParts, row: AttachmentRow, named: boolean): Promise<Response> => {
  const mediaType = row.mediaType ?? 'application/octet-stream';
  const bytes = await readBytes(parts, row);
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': mediaType,
      'content-disposition': disposition(mediaType.startsWith('image/') ? 'inline' : 'attachment', await nameFor(parts, row, named)),
      'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
    },
  });
};
