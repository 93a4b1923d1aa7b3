import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { findUpload } from '../../attachments/find-upload.ts';
import { receiveBytes } from '../../attachments/receive-bytes.ts';
import { sweepUploads } from '../../attachments/sweep-uploads.ts';
import { UPLOAD_LIMITS, uploadParts, type UploadLimits } from '../../attachments/upload-parts.ts';
import { startInspector } from '../../attachments/inspector.ts';
import { describeOnEachEngine } from '../../db/testing/engines.ts';
import type { ProblemError } from '../../http/problem-error.ts';
import { OFFSET_STREAM } from '../../http/tus.ts';
import { addBytes, beginUpload, metadataOf, settledState, somePdf, somePicture, uploadOne, uploadsPath } from '../../testing/attach-one.ts';
import { expectProblem } from '../../testing/expect-problem.ts';
import { PARTNER_ORIGIN, startTestServer, type TestServer } from '../../testing/test-server.ts';

const tus = { 'tus-resumable': '1.0.0' };
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const pathOf = (begun: Response): string => begun.headers.get('location') ?? '';
const offsetOf = async (server: TestServer, path: string): Promise<string | null> => (await server.send('HEAD', path, { headers: tus })).headers.get('upload-offset');
const stored = (server: TestServer): Promise<string[]> => Array.fromAsync(server.parts.files.list(''));

/** A body that ends in the middle, as it does when the connection breaks. */
const brokenOff = (pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> => {
  const left = [...pieces];
  return new ReadableStream({
    pull: (stream) => {
      const piece = left.shift();
      if (piece) stream.enqueue(piece);
      else stream.error(new Error('aborted'));
    },
  });
};
/** A body of several pieces that ends as it should. */
const inPieces = (...pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> => {
  const left = [...pieces];
  return new ReadableStream({
    pull: (stream) => {
      const piece = left.shift();
      if (piece) stream.enqueue(piece);
      else stream.close();
    },
  });
};
const addStream = (server: TestServer, path: string, offset: number, body: ReadableStream<Uint8Array>): Promise<Response> =>
  Promise.resolve(server.app.request(new Request(`http://localhost${path}`, { method: 'PATCH', headers: { ...tus, 'upload-offset': String(offset), 'content-type': OFFSET_STREAM }, body, duplex: 'half' } as RequestInit)));

describeOnEachEngine('an upload', (database) => {
  const start = (limits: Partial<UploadLimits> = {}) => startTestServer(database(), { parts: { uploads: uploadParts(startInspector(), undefined, { ...UPLOAD_LIMITS, ...limits }) } });

  test('arrives in pieces, and its hash is that of what was sent', async () => {
    const server = await start({ partBytes: 1000 });
    const bytes = somePdf(randomBytes(4_000).toString('hex'));
    const begun = await beginUpload(server, { name: 'surat keterangan.pdf' }, bytes.byteLength);
    expect([begun.status, begun.headers.get('tus-resumable'), begun.headers.get('upload-expires')]).toEqual([201, '1.0.0', 'Mon, 09 Mar 2026 03:15:00 GMT']);
    const path = pathOf(begun);
    for (const [from, to] of [[0, 2_500], [2_500, 2_501], [2_501, bytes.byteLength]] as const) {
      const added = await addBytes(server, path, from, bytes.slice(from, to));
      expect([added.status, added.headers.get('upload-offset')]).toEqual([204, String(to)]);
      expect(await offsetOf(server, path)).toBe(String(to));
    }
    expect(await settledState(server, path)).toEqual({
      id: path.split('/').at(-1), kind: 'document', name: 'surat keterangan.pdf', state: 'ready', received: bytes.byteLength, size: bytes.byteLength, mediaType: 'application/pdf', sha256: sha256(bytes),
    });
    expect((await stored(server)).map((name) => name.split('/')[0])).toEqual(['files']);
  });

  test('keeps what arrived before the line broke, to the byte', async () => {
    const server = await start({ partBytes: 1000 });
    const bytes = somePdf(randomBytes(1_000).toString('hex'));
    const path = pathOf(await beginUpload(server, { name: 'a.pdf' }, bytes.byteLength));
    const broken = await addStream(server, path, 0, brokenOff([bytes.slice(0, 700), bytes.slice(700, 1_501)]));
    await expectProblem(broken, 'upload-interrupted');
    expect(await offsetOf(server, path)).toBe('1501');
    expect((await addBytes(server, path, 1_501, bytes.slice(1_501))).status).toBe(204);
    expect((await settledState(server, path)).sha256).toBe(sha256(bytes));
  });

  test('goes on only from where it is', async () => {
    const server = await start();
    const path = pathOf(await beginUpload(server, { name: 'a.pdf' }, 100));
    await addBytes(server, path, 0, new Uint8Array(10));
    for (const offset of [0, 9, 11, 100, 101]) await expectProblem(await addBytes(server, path, offset, new Uint8Array(5)), 'upload-offset-mismatch');
    expect(await offsetOf(server, path)).toBe('10');
  });

  test('takes one of several that add at once, and the others are told', async () => {
    const server = await start();
    const bytes = somePdf();
    const path = pathOf(await beginUpload(server, { name: 'a.pdf' }, bytes.byteLength));
    const answers = await Promise.all([1, 2, 3].map(() => addBytes(server, path, 0, bytes)));
    const [taken, ...told] = answers.map(({ status }) => status).sort();
    expect(taken).toBe(204);
    for (const status of told) expect([409, 423]).toContain(status); // it came while the first was at it, or when it was through
    expect((await settledState(server, path)).sha256).toBe(sha256(bytes));
  });

  test('takes one of two that add at once in two processes', async () => {
    const [server, bytes] = [await start(), somePdf()];
    const path = pathOf(await beginUpload(server, { name: 'a.pdf' }, bytes.byteLength));
    const forgetful = { ...server.parts.uploads, receiving: { has: () => false, add: () => undefined, delete: () => true } as unknown as Set<string> };
    const row = await findUpload(server.parts, server.office, 'public', path.split('/').at(-1) ?? '', server.parts.now());
    const add = () => receiveBytes({ ...server.parts, uploads: forgetful }, row, { offset: 0, length: undefined, body: inPieces(bytes) });
    const results = await Promise.allSettled([add(), add()]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.flatMap((result) => (result.status === 'rejected' ? [(result.reason as ProblemError).code] : []))).toEqual(['upload-offset-mismatch']);
    expect((await settledState(server, path)).sha256).toBe(sha256(bytes));
    expect((await stored(server)).filter((name) => name.startsWith('uploads/'))).toEqual([]);
  });

  test('is refused at once where it is too large, empty, or a card that is not asked for', async () => {
    const server = await start();
    const most = server.office.settings.attachments.mostBytes;
    const tooLarge = await expectProblem(await beginUpload(server, { name: 'a.pdf' }, most + 1), 'body-too-large');
    expect(tooLarge.issues).toEqual([{ pointer: '/upload-length', code: 'attachment.tooLarge' }]);
    expect((await beginUpload(server, { name: 'a.pdf' }, most)).status).toBe(201);
    expect((await expectProblem(await beginUpload(server, { name: 'a.pdf' }, 0), 'invalid-request')).issues).toEqual([{ pointer: '/upload-length', code: 'attachment.empty' }]);
    const without = await startTestServer(database(), { settings: { attachments: { ktp: 'hidden', most: 5, mostBytes: 1000 } } });
    expect((await expectProblem(await beginUpload(without, { name: 'a.jpg', kind: 'ktp' }, 10), 'invalid-request')).issues).toEqual([{ pointer: '/upload-metadata/kind', code: 'attachment.ktpNotAsked' }]);
  });

  test('takes no more bytes than it said, and keeps none of those that are too many', async () => {
    const server = await start({ partBytes: 100 });
    const path = pathOf(await beginUpload(server, { name: 'a.pdf' }, 250));
    await expectProblem(await addBytes(server, path, 0, new Uint8Array(251)), 'body-too-large');
    expect(await offsetOf(server, path)).toBe('0');
    await expectProblem(await addStream(server, path, 0, inPieces(new Uint8Array(120), new Uint8Array(131))), 'body-too-large');
    expect(await offsetOf(server, path)).toBe('120');
  });

  test.for([
    ['an unknown version', { 'tus-resumable': '0.2.2' }, 'unknown-tus-version'],
    ['no version', { 'tus-resumable': '' }, 'unknown-tus-version'],
    ['no length', { 'upload-length': '' }, 'invalid-request'],
    ['a length that is none', { 'upload-length': '-1' }, 'invalid-request'],
    ['a length to be said later', { 'upload-length': '', 'upload-defer-length': '1' }, 'invalid-request'],
    ['a length beyond all bounds', { 'upload-length': '9'.repeat(30) }, 'invalid-request'],
    ['no kind', { 'upload-metadata': 'name YS5wZGY=' }, 'invalid-request'],
    ['an unknown kind', { 'upload-metadata': `kind ${btoa('passport')}` }, 'invalid-request'],
    ['metadata that is none', { 'upload-metadata': ',,, ; =' }, 'invalid-request'],
  ] as const)('does not begin with %s', async ([, change, code]) => {
    const server = await start();
    const headers = { ...tus, 'upload-length': '10', 'upload-metadata': metadataOf({ name: 'a.pdf' }), ...change };
    await expectProblem(await server.send('POST', uploadsPath(server), { headers }), code);
  });

  test('takes bytes only as tus sends them', async () => {
    const server = await start();
    const path = pathOf(await beginUpload(server, { name: 'a.pdf' }, 100));
    for (const type of ['application/octet-stream', 'multipart/form-data', 'text/plain', '']) {
      await expectProblem(await server.send('PATCH', path, { body: 'x', headers: { ...tus, 'upload-offset': '0', 'content-type': type } }), 'unsupported-media-type');
    }
    await expectProblem(await server.send('PATCH', path, { body: 'x', headers: { ...tus, 'content-type': OFFSET_STREAM } }), 'invalid-request');
  });

  test('is limited in bytes for each office and door, by those that came and not those that were announced, and says when to come again', async () => {
    const server = await start({ bytes: 1000 });
    const [first, second] = [pathOf(await beginUpload(server, { name: 'a.pdf' }, 600)), pathOf(await beginUpload(server, { name: 'b.pdf' }, 600))];
    expect((await addBytes(server, first, 0, new Uint8Array(500))).status).toBe(204);
    const full = await addBytes(server, second, 0, new Uint8Array(501));
    expect(full.headers.get('retry-after')).toBe('600');
    await expectProblem(full, 'uploads-full');
    await expectProblem(await beginUpload(server, { name: 'c.pdf' }, 501), 'uploads-full');
    expect((await addBytes(server, second, 0, new Uint8Array(500))).status).toBe(204);
    const as = await server.signIn('frontDesk');
    expect((await beginUpload(server, { name: 'd.pdf' }, 600, as)).status).toBe(201);
    expect((await beginUpload(await start(), { name: 'e.pdf' }, 600)).status).toBe(201);
    await server.send('DELETE', first, { headers: tus });
    expect((await beginUpload(server, { name: 'f.pdf' }, 400)).status).toBe(201);
  });

  test('is limited in number for each office and door, and stays a quarter of an hour where no byte of it comes', async () => {
    const server = await start({ uploads: 2 });
    const began = await beginUpload(server, { name: 'a.pdf' }, 100);
    expect(began.headers.get('upload-expires')).toBe('Mon, 09 Mar 2026 03:15:00 GMT');
    expect((await beginUpload(server, { name: 'b.pdf' }, 100)).status).toBe(201);
    await expectProblem(await beginUpload(server, { name: 'c.pdf' }, 100), 'uploads-full');
    server.at('2026-03-09T03:14:59.000Z');
    expect((await addBytes(server, pathOf(began), 0, new Uint8Array(10))).status).toBe(204);
    server.at('2026-03-09T03:15:01.000Z');
    expect((await beginUpload(server, { name: 'c.pdf' }, 100)).status).toBe(201); // the second is over, the first is kept for a day
    await expectProblem(await beginUpload(server, { name: 'd.pdf' }, 100), 'uploads-full');
  });

  test('waits while the disk is nearly full', async () => {
    const server = await start();
    const full = await startTestServer(database(), { parts: { files: { ...server.parts.files, hasRoom: () => Promise.resolve(false) } } });
    await expectProblem(await beginUpload(full, { name: 'a.pdf' }, 10), 'uploads-full');
  });

  test('is taken back with every byte of it, whole or in pieces', async () => {
    const server = await start();
    const path = pathOf(await beginUpload(server, { name: 'a.pdf' }, 100));
    await addBytes(server, path, 0, new Uint8Array(50));
    const whole = await uploadOne(server, { bytes: await somePicture(), name: 'a.jpg' });
    for (const gone of [path, `${uploadsPath(server)}/${whole.id}`]) {
      expect((await server.send('DELETE', gone, { headers: tus })).status).toBe(204);
      await expectProblem(await server.send('GET', gone), 'not-found');
      await expectProblem(await addBytes(server, gone, 50, new Uint8Array(50)), 'not-found');
      await expectProblem(await server.send('DELETE', gone, { headers: tus }), 'not-found');
    }
    expect(await stored(server)).toEqual([]);
    for (const table of ['attachment', 'attachmentPart', 'dataKey'] as const) {
      expect(await database().db.selectFrom(table).selectAll().where('officeId', '=', server.office.id).execute()).toEqual([]);
    }
  });

  test('that is taken back while bytes come keeps none of them', async () => {
    const server = await start({ partBytes: 10 });
    const path = pathOf(await beginUpload(server, { name: 'a.pdf' }, 100));
    const { promise: gone, resolve } = Promise.withResolvers<void>();
    const pieces = [async () => new Uint8Array(10), async () => (await gone, new Uint8Array(10))];
    const body = new ReadableStream<Uint8Array>({ pull: async (stream) => { const next = pieces.shift(); if (next) stream.enqueue(await next()); else stream.close(); } });
    const adding = addStream(server, path, 0, body);
    expect((await server.send('DELETE', path, { headers: tus })).status).toBe(204);
    resolve();
    expect([404, 409]).toContain((await adding).status);
    expect(await stored(server)).toEqual([]);
  });

  test('that is never finished goes after a day without bytes, and one that is refused after an hour', async () => {
    const server = await start();
    const path = pathOf(await beginUpload(server, { name: 'a.pdf' }, 100));
    await addBytes(server, path, 0, new Uint8Array(10));
    const refused = await uploadOne(server, { bytes: new TextEncoder().encode('<svg/>'), name: 'a.svg' });
    expect(refused).toMatchObject({ state: 'refused', code: 'attachment.type' });
    expect((await stored(server)).map((name) => name.split('/')[0])).toEqual(['uploads']); // of the first alone
    server.at('2026-03-10T02:00:00.000Z');
    await addBytes(server, path, 10, new Uint8Array(40)); // it is used: a day from now
    await sweepUploads(server.parts, server.parts.now());
    expect((await database().db.selectFrom('attachment').select('id').where('officeId', '=', server.office.id).execute()).length).toBe(1);
    server.at('2026-03-11T01:59:59.999Z');
    expect(await offsetOf(server, path)).toBe('50');
    server.at('2026-03-11T02:00:00.000Z');
    await expectProblem(await server.send('GET', path), 'not-found'); // even before the sweep
    await sweepUploads(server.parts, server.parts.now());
    expect(await stored(server)).toEqual([]);
    for (const table of ['attachment', 'attachmentPart', 'dataKey'] as const) {
      expect(await database().db.selectFrom(table).selectAll().where('officeId', '=', server.office.id).execute()).toEqual([]);
    }
  });

  test('that no process looks at any more is taken up by the sweep', async () => {
    const server = await start();
    const bytes = somePdf();
    const dead = { ...server.parts.uploads.atWork, begin: () => undefined }; // the process was killed at that instant
    const killed = await startTestServer(database(), { parts: { ...server.parts, uploads: { ...server.parts.uploads, atWork: dead } } });
    const path = pathOf(await beginUpload(killed, { name: 'a.pdf' }, bytes.byteLength));
    await addBytes(killed, path, 0, bytes);
    expect(await settledState(killed, path)).toMatchObject({ state: 'processing' });
    await sweepUploads(server.parts, server.parts.now());
    await server.parts.uploads.atWork.settled();
    expect(await settledState(killed, path)).toMatchObject({ state: 'ready', sha256: sha256(bytes) });
  });

  test('at the public’s door is nothing at the desk’s, and in another office nothing', async () => {
    const [server, other] = [await start(), await start()];
    const { id } = await uploadOne(server, { bytes: somePdf(), name: 'a.pdf' });
    await expectProblem(await server.send('GET', `/api/desk/uploads/${id}`, { as: await server.signIn('head') }), 'not-found');
    await expectProblem(await other.send('GET', `${uploadsPath(other)}/${id}`), 'not-found');
    for (const wrong of ['x', `${id}0`, id.toUpperCase().replace(/^./, 'G'), '..%2f..', `${id}%00`]) await expectProblem(await server.send('GET', `${uploadsPath(server)}/${wrong}`), 'not-found');
  });

  test('lets a partner’s page send what tus needs and read what it answers', async () => {
    const server = await start();
    const asked = 'tus-resumable, upload-length, upload-metadata, upload-offset, content-type';
    const preflight = await server.send('OPTIONS', uploadsPath(server), { headers: { origin: PARTNER_ORIGIN, 'access-control-request-method': 'POST', 'access-control-request-headers': asked } });
    for (const header of asked.split(', ')) expect(preflight.headers.get('access-control-allow-headers')).toContain(header);
    const begun = await server.send('POST', uploadsPath(server), { headers: { ...tus, origin: PARTNER_ORIGIN, 'upload-length': '10', 'upload-metadata': metadataOf({ name: 'a.pdf' }) } });
    for (const header of ['Location', 'Upload-Offset', 'Upload-Length', 'Upload-Expires', 'Tus-Resumable']) expect(begun.headers.get('access-control-expose-headers')).toContain(header);
    const patch = await server.send('OPTIONS', pathOf(begun), { headers: { origin: PARTNER_ORIGIN, 'access-control-request-method': 'PATCH' } });
    expect(patch.headers.get('access-control-allow-methods')).toContain('PATCH');
  });

  test('leaves neither its content nor its name in the store, the tables or the log', async () => {
    const server = await start();
    const bytes = somePdf('Siti Rahasia');
    await uploadOne(server, { bytes, name: 'Surat Siti Rahasia.pdf' });
    const begun = pathOf(await beginUpload(server, { name: 'Siti Rahasia.pdf' }, 1000));
    await addBytes(server, begun, 0, bytes);
    const rows = await Promise.all((['attachment', 'attachmentPart', 'dataKey'] as const).map((table) => database().db.selectFrom(table).selectAll().where('officeId', '=', server.office.id).execute()));
    const files = await Promise.all((await stored(server)).map((name) => server.parts.files.get(name)));
    expect(files.length).toBe(2);
    const all = Buffer.concat([...files.map((file) => file ?? new Uint8Array()), ...rows.flat().flatMap((row) => Object.values(row).map((value) => (value instanceof Uint8Array ? value : Buffer.from(String(value)))))]).toString('latin1');
    for (const secret of ['Rahasia', '%PDF', '%%EOF']) expect(all.includes(secret)).toBe(false);
    expect(server.lines.join('\n')).not.toContain('Rahasia');
  });
});
