import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { somePdf, uploadOne } from '../testing/attach-one.ts';
import { fileOne } from '../testing/file-one.ts';
import { startTestServer } from '../testing/test-server.ts';
import { startInspector } from './inspector.ts';
import { clamdScanner, verdictOf, type ClamdAddress, type Scanner } from './scanner.ts';
import { sweepUploads } from './sweep-uploads.ts';
import { EICAR, hasClamd, startClamd } from './testing/clamd.ts';
import { uploadParts } from './upload-parts.ts';

/** The far end of the protocol: gathers what comes as INSTREAM wants it, and answers what it is told. */
const startFarEnd = async (answer: (file: Buffer, socket: Socket) => void) => {
  const server = createServer((socket) => {
    let come = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (bytes: Buffer) => {
      come = Buffer.concat([come, bytes]);
      if (come.subarray(0, 10).toString() !== 'zINSTREAM\0') return;
      const pieces: Buffer[] = [];
      for (let at = 10; at + 4 <= come.length; ) {
        const size = come.readUInt32BE(at);
        if (size === 0) return answer(Buffer.concat(pieces), socket);
        if (at + 4 + size > come.length) return;
        pieces.push(come.subarray(at + 4, at + 4 + size));
        at += 4 + size;
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { address: { host: '127.0.0.1', port: (server.address() as AddressInfo).port }, close: () => server.close() };
};

const say = (text: string) => (_file: Buffer, socket: Socket) => void socket.end(text);

describe('a virus scanner', () => {
  test.for([
    ['stream: OK\0', 'clean'],
    ['stream: Contoh.EICAR.UNOFFICIAL FOUND\0', 'infected'],
    ['INSTREAM size limit exceeded. ERROR\0', 'unscanned'],
    ['stream: OK', 'unscanned'],
    ['stream: OK\0INSTREAM size limit exceeded. ERROR\0', 'unscanned'],
    ['stream: Can’t allocate memory ERROR\0', 'unscanned'],
    ['UNKNOWN COMMAND\0', 'unscanned'],
    ['', 'unscanned'],
  ] as const)('that says %j means: %s', async ([text, verdict]) => {
    expect(verdictOf(text)).toBe(verdict);
    const far = await startFarEnd(say(text));
    if (text.split('\0').length < 3) expect(await clamdScanner(far.address).scan(new Uint8Array(10))).toBe(verdict);
    far.close();
  });

  test('is sent the whole file, byte for byte', async () => {
    const bytes = new Uint8Array(randomBytes(1_000_003));
    const { promise: come, resolve } = Promise.withResolvers<Buffer>();
    const far = await startFarEnd((file, socket) => {
      resolve(file);
      socket.write('stream: ');
      socket.end('OK\0');
    });
    expect(await clamdScanner(far.address).scan(bytes)).toBe('clean');
    expect(Buffer.compare(await come, bytes)).toBe(0);
    far.close();
  });

  test('that is not there, hangs up, or says nothing for too long, says nothing', async () => {
    expect(await clamdScanner({ host: '127.0.0.1', port: 9 }).scan(new Uint8Array(10))).toBe('unscanned');
    expect(await clamdScanner({ path: '/nowhere/clamd.sock' }).scan(new Uint8Array(10))).toBe('unscanned');
    const rude = await startFarEnd((_file, socket) => socket.destroy());
    expect(await clamdScanner(rude.address).scan(new Uint8Array(10))).toBe('unscanned');
    rude.close();
    const sockets: Socket[] = [];
    const silent = await startFarEnd((_file, socket) => void sockets.push(socket));
    expect(await clamdScanner(silent.address, { look: 50 }).scan(new Uint8Array(10))).toBe('unscanned');
    silent.close();
  });

  test('that hangs is not asked for a while, and asked again afterwards', async () => {
    let asked = 0;
    let hangs = true;
    const far = await startFarEnd((_file, socket) => {
      asked += 1;
      if (!hangs) socket.end('stream: OK\0');
    });
    const scanner = clamdScanner(far.address, { look: 50, late: 2, rest: 2_000 });
    const look = () => scanner.scan(new Uint8Array(10));
    for (let file = 0; file < 5; file += 1) expect(await look()).toBe('unscanned');
    expect(asked).toBe(2);
    hangs = false;
    await expect.poll(look, { timeout: 10_000 }).toBe('clean');
    far.close();
  });
});

describe.skipIf(!hasClamd)('clamd itself (skipped where clamav-daemon is not installed)', () => {
  let clamd: { readonly address: ClamdAddress; stop(): Promise<void> };
  beforeAll(async () => {
    clamd = await startClamd();
  });
  afterAll(() => clamd.stop());

  test('finds what it knows, clears what it does not, and a file that is too big for it does not become clean', async () => {
    const scanner = clamdScanner(clamd.address);
    expect(await scanner.scan(somePdf(EICAR))).toBe('infected');
    expect(await scanner.scan(somePdf())).toBe('clean');
    for (let round = 0; round < 5; round += 1) expect(await scanner.scan(new Uint8Array(randomBytes(5_000_000)))).toBe('unscanned');
    expect(await scanner.scan(new Uint8Array(Buffer.concat([somePdf(EICAR), randomBytes(5_000_000)])))).not.toBe('clean');
  });
});

describeOnEachEngine('with a virus scanner', (database) => {
  const start = (scanner: Scanner) => startTestServer(database(), { parts: { uploads: uploadParts(startInspector(), scanner) } });

  test('a file in which something is found is refused, leaves nothing behind, and is in the log', async () => {
    const server = await start({ scan: () => Promise.resolve('infected') });
    expect(await uploadOne(server, { bytes: somePdf(), name: 'Siti.pdf' })).toMatchObject({ state: 'refused', code: 'attachment.infected' });
    expect(await Array.fromAsync(server.parts.files.list(''))).toEqual([]);
    expect(server.lines.some((line) => line.includes('attachment.infected'))).toBe(true);
    expect(server.lines.join('')).not.toContain('Siti');
  });

  test('that is down intake goes on, and what it did not see it sees later', async () => {
    const saying = { verdict: 'unscanned' as Awaited<ReturnType<Scanner['scan']>> };
    const server = await start({ scan: () => Promise.resolve(saying.verdict) });
    const [one, two] = [await uploadOne(server, { bytes: somePdf('a'), name: 'a.pdf' }), await uploadOne(server, { bytes: somePdf('b'), name: 'b.pdf' })];
    expect([one.state, two.state]).toEqual(['ready', 'ready']);
    const { id } = await fileOne(server, { attachments: [one.id, two.id] });
    const states = async () =>
      ((await (await server.send('GET', `/api/desk/complaints/${id}/attachments`, { as: await server.signIn('head') })).json()) as { attachments: { state: string }[] }).attachments.map(({ state }) => state);
    await sweepUploads(server.parts, server.parts.now());
    expect(await states()).toEqual(['unscanned', 'unscanned']);
    saying.verdict = 'clean';
    await sweepUploads(server.parts, server.parts.now());
    expect(await states()).toEqual(['clean', 'clean']);
  });

  test('one file that was changed in the store keeps neither the others nor the sweep waiting', async () => {
    const saying = { verdict: 'unscanned' as Awaited<ReturnType<Scanner['scan']>> };
    const server = await start({ scan: () => Promise.resolve(saying.verdict) });
    const [one, two] = [await uploadOne(server, { bytes: somePdf('a'), name: 'a.pdf' }), await uploadOne(server, { bytes: somePdf('b'), name: 'b.pdf' })];
    await fileOne(server, { attachments: [one.id, two.id] });
    const [first = ''] = await Array.fromAsync(server.parts.files.list('files/'));
    await server.parts.files.put(first, new Uint8Array(100));
    saying.verdict = 'clean';
    const tidied: Date[] = [];
    await sweepUploads({ ...server.parts, files: { ...server.parts.files, tidy: async (before) => void tidied.push(before) } }, server.parts.now());
    const states = await server.parts.db.selectFrom('attachment').select('scan').where('officeId', '=', server.office.id).execute();
    expect(states.map(({ scan }) => scan).sort()).toEqual(['clean', 'unscanned']);
    expect(server.lines.some((line) => line.includes('could not be read for the virus scanner'))).toBe(true);
    expect(tidied).toEqual([new Date('2026-03-08T03:00:00.000Z')]);
  });
});
