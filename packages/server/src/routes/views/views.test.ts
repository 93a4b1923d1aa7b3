import { MOST_VIEWS, type Role, type SavedView, type SavedViewList } from '@wadul/core';
import { expect, test } from 'vitest';
import { keepView } from '../../commands/saved-views.ts';
import { describeOnEachEngine } from '../../db/testing/engines.ts';
import { expectProblem } from '../../testing/expect-problem.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

const PATH = '/api/desk/views';
const as = async (server: TestServer, role: Role) => {
  const cookie = await server.signIn(role);
  const send = (method: string, path: string, body?: unknown) => server.send(method, path, { as: cookie, body });
  return {
    send,
    save: (name: string, filter: object = { due: 'overdue' }) => send('POST', PATH, { name, filter }),
    names: async () => ((await (await send('GET', PATH)).json()) as SavedViewList).views.map(({ name }) => name),
  };
};

describeOnEachEngine('views of the work list', (database) => {
  test('are kept with their filter, listed by name, renamed and removed', async () => {
    const { send, save, names } = await as(await startTestServer(database()), 'head');
    const kept = (await (await save('Terlambat di Barat', { due: 'overdue', place: '33.75.01' })).json()) as SavedView;
    expect(kept).toMatchObject({ name: 'Terlambat di Barat', filter: { due: 'overdue', place: '33.75.01' } });
    expect((await save('Berat', { severity: 'heavy' })).status).toBe(201);
    expect(await names()).toEqual(['Berat', 'Terlambat di Barat']);
    const renamed = await send('PATCH', `${PATH}/${kept.id}`, { name: 'Barat, terlambat' });
    expect(await renamed.json()).toEqual({ ...kept, name: 'Barat, terlambat' });
    expect((await send('DELETE', `${PATH}/${kept.id}`)).status).toBe(204);
    expect(await names()).toEqual(['Berat']);
  });

  test('are their officer’s alone', async () => {
    const server = await startTestServer(database());
    const [mine, other] = [await as(server, 'head'), await as(server, 'deputy')];
    const { id } = (await (await mine.save('Milik saya')).json()) as SavedView;
    expect(await other.names()).toEqual([]);
    await expectProblem(await other.send('DELETE', `${PATH}/${id}`), 'not-found');
    await expectProblem(await other.send('PATCH', `${PATH}/${id}`, { name: 'Diambil' }), 'not-found');
    await expectProblem(await mine.send('DELETE', `${PATH}/bukan-id`), 'not-found');
    expect((await other.save('Milik saya')).status).toBe(201);
  });

  test('have names of their own, whatever their capitals, and there are no more than so many, however many are sent at once', async () => {
    const server = await startTestServer(database());
    const { save, send, names } = await as(server, 'head');
    const { id } = (await (await save('Satu')).json()) as SavedView;
    await expectProblem(await save('SATU'), 'view-there');
    await save('Dua');
    await expectProblem(await send('PATCH', `${PATH}/${id}`, { name: 'dua' }), 'view-there');
    expect((await send('PATCH', `${PATH}/${id}`, { name: 'SATU' })).status).toBe(200);
    const ids = { officeId: server.office.id, officerId: server.officers.head };
    for (let n = 2; n < MOST_VIEWS - 1; n += 1) await keepView(server.parts, ids, { name: `Tampilan ${n}`, filter: {} }, server.parts.now());
    const answers = await Promise.all(['Terakhir', 'Lebih', 'Lebih lagi'].map((name) => save(name)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(await names()).toHaveLength(MOST_VIEWS);
    await expectProblem(await save('Satu lagi'), 'too-many-views');
  });

  test('refuse a filter that the list would refuse', async () => {
    const { save } = await as(await startTestServer(database()), 'head');
    for (const filter of [{ place: 'barat' }, { due: 'x' }, { limit: 10 }]) await expectProblem(await save('Salah', filter), 'invalid-request');
    await expectProblem(await save('x'.repeat(61)), 'invalid-request');
  });

  test('are sealed in the database: neither name nor what is sought can be read there', async () => {
    const server = await startTestServer(database());
    const { save } = await as(server, 'head');
    await save('Kasus Bu Siti Rahasia', { q: 'PKL-RAHASIA' });
    const { content } = await database().db.selectFrom('savedView').select('content').where('officeId', '=', server.office.id).executeTakeFirstOrThrow();
    expect(Buffer.from(content).includes('RAHASIA') || Buffer.from(content).includes('Rahasia')).toBe(false);
  });
});
