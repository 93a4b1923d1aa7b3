import { UploadState } from '@wadul/core';
import type { Context } from 'hono';
import { dropUpload } from '../../attachments/drop-upload.ts';
import { findUpload, keyOf, type Door } from '../../attachments/find-upload.ts';
import { receiveBytes } from '../../attachments/receive-bytes.ts';
import { startUpload } from '../../attachments/start-upload.ts';
import { readUploadMetadata } from '../../attachments/upload-metadata.ts';
import { uploadState } from '../../attachments/upload-state.ts';
import type { AttachmentRow } from '../../db/attachment.table.ts';
import type { OfficeHere } from '../../http/env.ts';
import type { Call, Description, Needs } from '../../http/operation.ts';
import type { AppParts } from '../../http/parts.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { byteCount, OFFSET_STREAM, TUS_VERSION } from '../../http/tus.ts';

// The four verbs of tus and a look, said once for both doors; each door puts its path, its names and its guards before them.

type Here = Call<undefined, undefined, Needs> & { readonly office: OfficeHere };
type Verb = Pick<Description<undefined, undefined, { readonly tus: true }>, 'method' | 'stream' | 'headers' | 'needs' | 'answers' | 'problems'> & { readonly handle: (call: Here, door: Door) => Promise<Response> };

/** How long a look with `Prefer: wait` waits at most, in seconds. */
const LONGEST_WAIT = 20;

const headersOf = ({ received, sentSize, expiresAt }: Pick<AttachmentRow, 'received' | 'sentSize' | 'expiresAt'>): Record<string, string> => ({
  'tus-resumable': TUS_VERSION,
  'upload-offset': String(received),
  'upload-length': String(sentSize),
  ...(expiresAt ? { 'upload-expires': expiresAt.toUTCString() } : {}),
  'cache-control': 'no-store',
});

const meant = ({ c, parts, office, now }: Here, door: Door): Promise<AttachmentRow> => findUpload(parts, office, door, c.req.param('upload') ?? '', now);

const wrongHeader = (pointer: string, code: string): ProblemError => new ProblemError('invalid-request', { issues: [{ pointer, code }] });

const create: Verb = {
  method: 'POST',
  needs: { tus: true },
  headers: { 'Upload-Length': 'The file’s size in bytes.', 'Upload-Metadata': 'Pairs of a key and its value in Base64: `kind` (`ktp` or `document`) and `name`.' },
  answers: { 201: { description: 'Its bytes are sent to the address in `Location`.', headers: { Location: 'Where the upload is.', 'Upload-Expires': 'Until when it stays unless bytes come.' } } },
  problems: ['invalid-request', 'body-too-large', 'uploads-full'],
  handle: async ({ c, parts, office, now }, door) => {
    const size = byteCount(c.req.header('upload-length'));
    if (size === undefined) throw wrongHeader('/upload-length', 'required');
    const { kind, name } = readUploadMetadata(c.req.header('upload-metadata') ?? '');
    if (kind === undefined) throw wrongHeader('/upload-metadata/kind', 'choice');
    const { id, expiresAt } = await startUpload(parts, { office, door, kind, name, size, now });
    const location = `${c.req.path.replace(/\/+$/, '')}/${id}`;
    return new Response(null, { status: 201, headers: { ...headersOf({ received: 0, sentSize: size, expiresAt }), location } });
  },
};

/** Seconds that the sender is ready to wait (RFC 7240). */
const waitOf = (c: Context): number => Math.min(LONGEST_WAIT, Number(/(?:^|[,;\s])wait=(\d{1,4})(?:$|[,;\s])/.exec(c.req.header('prefer') ?? '')?.[1] ?? 0));

/** Waits until an upload was looked at, as long as the sender is ready to. */
const waitFor = async ({ uploads }: AppParts, { officeId, id, state }: AttachmentRow, seconds: number): Promise<void> => {
  if (state !== 'processing' || seconds === 0) return;
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, seconds * 1000);
  await Promise.race([uploads.atWork.settled(`${officeId}/${id}`), late]);
  clearTimeout(timer);
};

const look: Verb = {
  method: 'GET',
  answers: {
    200: {
      description: 'How it stands; to `HEAD` the headers alone. With `Prefer: wait=5` the answer waits that many seconds for a file that is being looked at.',
      schema: UploadState,
      headers: { 'Upload-Offset': 'How many bytes are there.', 'Upload-Length': 'How many there are to be.', 'Upload-Expires': 'Until when it stays.' },
    },
  },
  problems: ['not-found'],
  handle: async (call, door) => {
    const { c, parts } = call;
    await waitFor(parts, await meant(call, door), waitOf(c));
    const row = await meant(call, door);
    return c.json(uploadState(row, await keyOf(parts, row)), 200, headersOf(row));
  },
};

const add: Verb = {
  method: 'PATCH',
  needs: { tus: true },
  stream: OFFSET_STREAM,
  headers: { 'Upload-Offset': 'From which byte on: as many as are there.' },
  answers: { 204: { description: 'They are kept. Once all are, the file is looked at.', headers: { 'Upload-Offset': 'From where it goes on.', 'Upload-Expires': 'Until when it stays.' } } },
  problems: ['not-found', 'invalid-request', 'upload-offset-mismatch', 'uploads-full', 'upload-busy', 'upload-interrupted', 'body-too-large'],
  handle: async (call, door) => {
    const { c, parts } = call;
    if (c.req.header('content-type')?.toLowerCase() !== OFFSET_STREAM) throw new ProblemError('unsupported-media-type', {}, { 'accept-patch': OFFSET_STREAM });
    const offset = byteCount(c.req.header('upload-offset'));
    if (offset === undefined) throw wrongHeader('/upload-offset', 'required');
    const row = await meant(call, door);
    const body = c.req.raw.body ?? new ReadableStream<Uint8Array>({ start: (none) => none.close() });
    const kept = await receiveBytes(parts, row, { offset, length: byteCount(c.req.header('content-length')), body });
    return new Response(null, { status: 204, headers: headersOf(kept) });
  },
};

const drop: Verb = {
  method: 'DELETE',
  needs: { tus: true },
  answers: { 204: { description: 'It is gone, with all of its bytes.' } },
  problems: ['not-found'],
  handle: async (call, door) => {
    const { officeId, id } = await meant(call, door);
    await dropUpload(call.parts, officeId, id, call.now);
    return new Response(null, { status: 204, headers: { 'tus-resumable': TUS_VERSION } });
  },
};

/** What can be done with uploads, at either door. */
export const uploadVerbs = { create, look, add, drop } as const;
