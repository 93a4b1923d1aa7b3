import { afterEach, describe, expect, test } from 'vitest';
import type { ComplaintChange } from '../schemas/complaint-change.ts';
import { createDesk } from './desk.ts';
import { isNetworkError, isProblemError } from './errors.ts';
import { json, startAnswering, type Answer } from './testing/answering-server.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
const answering = async (...answers: Answer[]) => {
  const server = await startAnswering(answers);
  closing.push(server.close);
  return { ...server, desk: createDesk({ endpoint: server.endpoint }) };
};

/** Tells these pieces of a stream, and then ends it, breaks it or holds it open. */
const telling =
  (pieces: readonly string[], then: 'end' | 'break' | 'hold'): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const piece of pieces) response.write(piece);
    if (then === 'end') response.end();
    if (then === 'break') setImmediate(() => response.destroy());
  };
const change = (id: string, version: number): string => `event: change\ndata: ${JSON.stringify({ id, version })}\n\n`;

describe('a desk’s line', () => {
  test('tells each change, however the stream was cut into pieces, and passes over signs of life', async () => {
    const whole = `:\n\n${change('a', 1)}:\n\n${change('b', 7)}`;
    const { desk } = await answering(telling([...whole.matchAll(/.{1,9}/gs)].map(String), 'end'));
    const told: ComplaintChange[] = [];
    for await (const one of await desk.changes()) told.push(one);
    expect(told).toEqual([{ id: 'a', version: 1 }, { id: 'b', version: 7 }]);
  });

  test('says that it broke, and what the server has against it', async () => {
    const { desk } = await answering(telling([change('a', 1)], 'break'), json({ type: '/problems/too-many-lines', code: 'too-many-lines', title: '', status: 429 }, 429));
    const broken = (async () => {
      for await (const one of await desk.changes()) expect(one.id).toBe('a');
    })();
    expect(isNetworkError(await broken.catch((error: unknown) => error))).toBe(true);
    expect(isProblemError(await desk.changes().catch((error: unknown) => error), 'too-many-lines')).toBe(true);
  });

  test('ends when its reader leaves, by a signal or out of the loop', async () => {
    const { desk } = await answering(telling([change('a', 1)], 'hold'));
    const leaving = new AbortController();
    for await (const one of await desk.changes({ signal: leaving.signal })) {
      expect(one.id).toBe('a');
      leaving.abort();
    }
    for await (const one of await desk.changes()) {
      expect(one.id).toBe('a');
      break;
    }
  });
});

describe('a desk’s views', () => {
  test('are listed, kept, renamed and removed, each by one call', async () => {
    const view = { id: 'v 1', name: 'Terlambat', filter: { due: 'overdue' as const } };
    const { desk, received } = await answering(json({ views: [view] }), json(view, 201), json(view), json(undefined, 204));
    expect(await desk.listViews()).toEqual({ views: [view] });
    await desk.saveView({ name: view.name, filter: view.filter });
    await desk.renameView('v 1', 'Lewat');
    await desk.removeView('v 1');
    expect(received.map(({ method, path, body }) => [method, path, body])).toEqual([
      ['GET', '/api/desk/views', undefined],
      ['POST', '/api/desk/views', { name: 'Terlambat', filter: { due: 'overdue' } }],
      ['PATCH', '/api/desk/views/v%201', { name: 'Lewat' }],
      ['DELETE', '/api/desk/views/v%201', undefined],
    ]);
  });
});
