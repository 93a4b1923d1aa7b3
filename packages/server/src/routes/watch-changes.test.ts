import type { ComplaintChange, Role } from '@wadul/core';
import { expect, onTestFinished, test } from 'vitest';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { inTransaction } from '../db/transaction.ts';
import { lockComplaint, saveComplaint } from '../db/complaint.queries.ts';
import { keyFor } from '../db/data-key.queries.ts';
import { openChanges } from '../live/changes.ts';
import { createApp } from '../app.ts';
import { enterOne, fileOne } from '../testing/file-one.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const PATH = '/api/desk/changes';

/** A desk that listens: what it is told, one after the other. */
const listen = async (server: TestServer, role: Role, as?: string) => {
  const answer = await server.send('GET', PATH, { as: as ?? (await server.signIn(role)) });
  expect(answer.status).toBe(200);
  const reader = (answer.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream() as unknown as TransformStream<Uint8Array, string>).getReader();
  onTestFinished(() => reader.cancel().catch(() => undefined));
  let text = '';
  const next = async (): Promise<ComplaintChange | 'end'> => {
    for (;;) {
      const told = /event: change\ndata: (.*)\n\n/.exec(text);
      if (told) {
        text = text.slice(told.index + told[0].length);
        return JSON.parse(told[1] ?? '') as ComplaintChange;
      }
      const { done, value } = await reader.read();
      if (done) return 'end';
      text += value;
    }
  };
  return { answer, next, leave: () => reader.cancel() };
};

const ask = (server: TestServer, id: string, as: string, version = 1) =>
  server.send('POST', `/api/desk/complaints/${id}/events`, { body: { type: 'officer.askedForCompletion', missing: 'Foto papan reklame.' }, headers: { 'if-match': `"${version}"` }, as });

describeOnEachEngine('a desk that listens', (database) => {
  test('is told of what comes and of what is changed, with the version and nothing else', async () => {
    const server = await startTestServer(database());
    const { answer, next } = await listen(server, 'technicalTeam');
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { id } = await fileOne(server);
    expect(await next()).toEqual({ id, version: 1 });
    expect((await ask(server, id, await server.signIn('frontDesk'))).status).toBe(200);
    expect(await next()).toEqual({ id, version: 2 });
  });

  test('is told of what another server on the same database did', async () => {
    const server = await startTestServer(database());
    const changes = openChanges(database(), { beat: 50 });
    onTestFinished(() => changes.close());
    const second = { ...server, app: createApp({ ...server.parts, changes }) };
    const { next } = await listen({ ...second, send: async (_method, path, sent) => second.app.request(path, { headers: { cookie: sent?.as ?? '' } }) }, 'head');
    const { id } = await fileOne(server);
    expect(await next()).toEqual({ id, version: 1 });
  });

  test('hears nothing of a change that was undone', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    const { next } = await listen(server, 'head');
    const undone = inTransaction(server.parts.db, async (trx) => {
      const vault = { ...server.parts, db: trx };
      const complaint = await lockComplaint(vault, server.office.id, id);
      if (!complaint) throw new Error('It is gone.');
      await saveComplaint(vault, complaint, complaint, await keyFor(vault, { officeId: server.office.id, complaintId: id, purpose: 'matter' }, new Date(server.parts.now())));
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    const after = await fileOne(server);
    expect(await next()).toEqual({ id: after.id, version: 1 });
  });

  test('hears nothing of what does not exist for its officer (R15, R19), nor of another office', async () => {
    const server = await startTestServer(database());
    const elsewhere = await startTestServer(database());
    const [plain, head] = [await listen(server, 'frontDesk'), await listen(server, 'head')];
    await fileOne(elsewhere);
    const hidden = await enterOne(server, 'head', { supervision: true });
    const about = await enterOne(server, 'head', { namedOfficerIds: [server.officers.frontDesk] });
    const seen = await fileOne(server);
    expect(await plain.next()).toEqual({ id: seen.id, version: 1 });
    expect([await head.next(), await head.next(), await head.next()].map((change) => change !== 'end' && change.id)).toEqual([hidden.id, about.id, seen.id]);
  });

  test('is told nothing more once its session has ended, by signing out or by time, and listening is no use of it', async () => {
    const server = await startTestServer(database());
    const as = await server.signIn('head');
    const { next } = await listen(server, 'head', as);
    expect((await server.send('DELETE', '/api/desk/session', { as })).status).toBe(204);
    expect(await next()).toBe('end');
    const idle = await server.signIn('head');
    server.at('2026-03-09T03:20:00.000Z');
    const line = await listen(server, 'head', idle);
    server.at('2026-03-09T03:31:00.000Z'); // half an hour after it was used; eleven minutes after it began to listen
    expect(await line.next()).toBe('end');
    await expectProblem(await server.send('GET', PATH, { as: idle }), 'not-signed-in');
  });

  test('listens from four places at most, and from another again once one is left', async () => {
    const server = await startTestServer(database());
    const as = await server.signIn('head');
    const lines = [];
    for (let n = 0; n < 4; n += 1) lines.push(await listen(server, 'head', as));
    await expectProblem(await server.send('GET', PATH, { as }), 'too-many-lines');
    await listen(server, 'deputy');
    await lines[0]?.leave();
    await expect.poll(async () => (await server.send('GET', PATH, { as })).status).toBe(200);
  });

  test('is answered without a line where only the head of the answer is asked for', async () => {
    const server = await startTestServer(database());
    const as = await server.signIn('head');
    for (let n = 0; n < 6; n += 1) expect((await server.send('HEAD', PATH, { as })).status).toBe(200);
  });

  test('comes to its end when the server stops, and none begins after', async () => {
    const server = await startTestServer(database());
    const { next } = await listen(server, 'head');
    await server.parts.changes.close();
    expect(await next()).toBe('end');
    await expectProblem(await server.send('GET', PATH, { as: await server.signIn('head') }), 'not-ready');
  });
});
