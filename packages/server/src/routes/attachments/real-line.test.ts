import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { UploadState } from '@wadul/core';
import { expect, test } from 'vitest';
import { describeOnEachEngine } from '../../db/testing/engines.ts';
import { OFFSET_STREAM } from '../../http/tus.ts';
import { beginUpload, settledState, somePdf } from '../../testing/attach-one.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

const MIB = 1024 * 1024;

/** The app behind a port, as `startServer` puts it there. */
const listen = async ({ app }: TestServer, options: object = {}): Promise<{ port: number; close: () => void }> => {
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: options }) as Server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => void (server.close(), server.closeAllConnections()) };
};

const headOf = (path: string, offset: number, length: number): string =>
  `PATCH ${path} HTTP/1.1\r\nHost: localhost\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: ${offset}\r\nContent-Type: ${OFFSET_STREAM}\r\nContent-Length: ${length}\r\n\r\n`;

/** Sends the rest of a file from here on, as far as `until`, and tears the line; resolves once the server has nothing more to do with it. */
const tornAfter = async (server: TestServer, port: number, path: string, bytes: Uint8Array, offset: number, until: number): Promise<void> => {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  await new Promise((sent) => socket.write(headOf(path, offset, bytes.byteLength - offset), sent));
  await new Promise((sent) => socket.write(bytes.subarray(offset, until), sent));
  while (server.parts.uploads.receiving.size === 0) await new Promise((turn) => setImmediate(turn));
  socket.resetAndDestroy();
  while (server.parts.uploads.receiving.size > 0) await new Promise((turn) => setImmediate(turn));
};

describeOnEachEngine('over a line that breaks', (database) => {
  test('a file of 12 MB arrives although it is cut ten times, and its hash is that of what was sent', async () => {
    const server = await startTestServer(database());
    const { port, close } = await listen(server);
    const bytes = somePdf(randomBytes(6 * MIB).toString('hex'));
    const path = (await beginUpload(server, { name: 'foto.pdf' }, bytes.byteLength)).headers.get('location') ?? '';
    const offset = async (): Promise<number> => Number((await fetch(`http://127.0.0.1:${port}${path}`, { method: 'HEAD' })).headers.get('upload-offset'));
    const reached: number[] = [];
    for (let cut = 1; cut <= 10; cut += 1) {
      const from = await offset();
      await tornAfter(server, port, path, bytes, from, Math.min(from + 1.15 * MIB, bytes.byteLength - 1));
      reached.push(await offset());
    }
    expect(reached.toSorted((a, b) => a - b)).toEqual(reached); // nothing that had arrived was lost
    expect(new Set(reached).size).toBeGreaterThan(5); // and each cut left more behind it, as far as it had come
    const from = await offset();
    const rest = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'PATCH',
      headers: { 'tus-resumable': '1.0.0', 'upload-offset': String(from), 'content-type': OFFSET_STREAM },
      body: bytes.slice(from),
    });
    expect(rest.status).toBe(204);
    const state: UploadState = await settledState(server, path);
    expect(state).toMatchObject({ state: 'ready', sha256: createHash('sha256').update(bytes).digest('hex') });
    close();
  }, 60_000);

  test('a request that takes longer than requests may is ended, and what it had brought is kept', async () => {
    const server = await startTestServer(database());
    const { port, close } = await listen(server, { requestTimeout: 200, headersTimeout: 200, connectionsCheckingInterval: 50 });
    const path = (await beginUpload(server, { name: 'foto.pdf' }, 5_000)).headers.get('location') ?? '';
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    const closed = once(socket, 'close');
    socket.resume();
    socket.write(headOf(path, 0, 5_000));
    socket.write(new Uint8Array(1_234));
    await closed; // it sends no more, and does not hang up by itself
    while (server.parts.uploads.receiving.size > 0) await new Promise((turn) => setImmediate(turn));
    expect((await server.send('HEAD', path)).headers.get('upload-offset')).toBe('1234');
    close();
  });
});
