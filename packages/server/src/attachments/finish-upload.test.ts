import { expect, test } from 'vitest';
import type { OpenDatabase } from '../db/dialect.ts';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { addBytes, beginUpload, settledState, somePdf } from '../testing/attach-one.ts';
import { fileOne } from '../testing/file-one.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { startInspector, type Inspector } from './inspector.ts';
import { sweepUploads } from './sweep-uploads.ts';
import { uploadParts } from './upload-parts.ts';

/** An inspector that begins with each file only when it is told to. */
const heldInspector = () => {
  const real = startInspector();
  const begun = Promise.withResolvers<undefined>();
  const goOn = Promise.withResolvers<undefined>();
  let looks = 0;
  const inspector: Inspector = {
    inTurn: (work) =>
      real.inTurn((inspect) =>
        work(async (file) => {
          begun.resolve(undefined);
          looks += 1;
          await goOn.promise;
          return inspect(file);
        }),
      ),
    letGo: () => real.letGo(),
  };
  return { inspector, looks: () => looks, begun: begun.promise, goOn: () => goOn.resolve(undefined) };
};

const letter = somePdf();
const upload = async (server: TestServer): Promise<string> => {
  const path = (await beginUpload(server, { name: 'surat.pdf' }, letter.byteLength)).headers.get('location') ?? '';
  expect((await addBytes(server, path, 0, letter)).status).toBe(204);
  return path;
};
const idIn = (path: string): string => path.split('/').at(-1) ?? '';

/** Two processes over one database and one store, of which the first has begun to look at a letter and the second has taken it over, since it took longer than it may. */
const takenOver = async (database: OpenDatabase) => {
  const [first, second] = [heldInspector(), heldInspector()];
  const server = await startTestServer(database, { parts: { uploads: uploadParts(first.inspector, undefined) } });
  const other = { ...server.parts, uploads: uploadParts(second.inspector, undefined) };
  const path = await upload(server);
  await first.begun;
  server.at('2026-03-09T03:05:00.000Z');
  await sweepUploads(other, other.now());
  await second.begun;
  const opens = async () => {
    const { id } = await fileOne(server, { attachments: [idIn(path)] });
    return async () => (await server.send('GET', `/api/desk/complaints/${id}/attachments/${idIn(path)}`, { as: await server.signIn('frontDesk') })).status;
  };
  const firstEnds = async () => (first.goOn(), server.parts.uploads.atWork.settled());
  const secondEnds = async () => (second.goOn(), other.uploads.atWork.settled());
  return { server, path, opens, firstEnds, secondEnds };
};

describeOnEachEngine('a file that two processes look at', (database) => {
  test('is there for good although the one that was too slow comes last', async () => {
    const { server, opens, firstEnds, secondEnds } = await takenOver(database());
    await secondEnds();
    const status = await opens();
    expect(await status()).toBe(200);
    await firstEnds();
    expect(await status()).toBe(200);
    expect(await Array.fromAsync(server.parts.files.list('uploads/'))).toEqual([]);
  });

  test('is settled by the one that has it, although the one that was too slow comes first', async () => {
    const { server, path, opens, firstEnds, secondEnds } = await takenOver(database());
    await firstEnds();
    expect(await settledState(server, path)).toMatchObject({ state: 'processing' });
    await secondEnds();
    expect(await settledState(server, path)).toMatchObject({ state: 'ready' });
    expect(await (await opens())()).toBe(200);
  });

  test('is left to neither of them where its sender takes it back', async () => {
    const { server, path, firstEnds, secondEnds } = await takenOver(database());
    expect((await server.send('DELETE', path, { headers: { 'tus-resumable': '1.0.0' } })).status).toBe(204);
    await secondEnds();
    await firstEnds();
    expect(await Array.fromAsync(server.parts.files.list(''))).toEqual([]);
  });
});

describeOnEachEngine('a file that waits for its turn', (database) => {
  test('is looked at once by a process, however often the sweep finds it', async () => {
    const held = heldInspector();
    const server = await startTestServer(database(), { parts: { uploads: uploadParts(held.inspector, undefined) } });
    const path = await upload(server);
    await held.begun;
    server.at('2026-03-09T03:05:00.000Z');
    for (const _sweep of [1, 2]) await sweepUploads(server.parts, server.parts.now());
    held.goOn();
    await server.parts.uploads.atWork.settled();
    expect(held.looks()).toBe(1);
    expect(await settledState(server, path)).toMatchObject({ state: 'ready' });
  });

  test('is not fetched before, and its time does not run', async () => {
    const held = heldInspector();
    const server = await startTestServer(database(), { parts: { uploads: uploadParts(held.inspector, undefined) } });
    const fetched: string[] = [];
    const files = { ...server.parts.files, get: async (name: string) => (fetched.push(name), server.parts.files.get(name)) };
    const watched = await startTestServer(database(), { parts: { ...server.parts, files } });
    const paths = [await upload(watched), await upload(watched), await upload(watched)];
    await held.begun;
    await expect.poll(() => held.looks()).toBe(2); // as many as are looked at at once
    expect(new Set(fetched.map((name) => name.split('/')[1])).size).toBe(2);
    const waiting = await watched.parts.db.selectFrom('attachment').select('leasedUntil').where('officeId', '=', watched.office.id).where('leasedUntil', 'is', null).execute();
    expect(waiting).toHaveLength(1);
    held.goOn();
    await watched.parts.uploads.atWork.settled();
    for (const path of paths) expect(await settledState(watched, path)).toMatchObject({ state: 'ready' });
  });
});
