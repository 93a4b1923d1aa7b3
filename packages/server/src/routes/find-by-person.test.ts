import type { ComplaintList } from '@wadul/core';
import { expect, test } from 'vitest';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { enterOne, fileOne } from '../testing/file-one.ts';
import { someFiling } from '../testing/some-filing.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const search = async (server: TestServer, person: string, role: Parameters<TestServer['signIn']>[0] = 'frontDesk') =>
  server.send('POST', '/api/desk/person-search', { body: { person }, as: await server.signIn(role) });

describeOnEachEngine('looking for a person', (database) => {
  test('gives the tickets of their complaints and no identity, however the number is typed', async () => {
    const server = await startTestServer(database());
    const { receipt } = await fileOne(server);
    await fileOne(server, { complainant: { ...someFiling().complainant, nik: '3375014102950002', mobile: '081299999999', phone: '0285400000', email: 'lain@surel.example' } });
    await fileOne(server, { identityMode: 'anonymous', complainant: undefined });
    for (const typed of ['3375011708900001', ' 33 7501 170890 0001', '0812-3456-7890', '+6281234567890', 'SITI.contoh@surel.example']) {
      const text = await (await search(server, typed)).text();
      expect((JSON.parse(text) as ComplaintList).complaints.map(({ ticket }) => ticket), typed).toEqual([receipt.ticket]);
      expect(text).not.toMatch(/siti|3375|8123/i);
    }
    expect(server.lines.join()).not.toMatch(/3375011708900001|81234567890/);
  });

  test('hides what is hidden from this officer (R15)', async () => {
    const server = await startTestServer(database());
    await enterOne(server, 'head', { supervision: true });
    expect(await (await search(server, '3375011708900001')).json()).toEqual({ complaints: [] });
    expect(((await (await search(server, '3375011708900001', 'head')).json()) as ComplaintList).complaints).toHaveLength(1);
  });

  test('does not tell who complained where that is restricted (R16)', async () => {
    const server = await startTestServer(database());
    const { id, receipt } = await fileOne(server);
    const as = await server.signIn('head');
    for (const [version, body] of [{ type: 'citizen.madeDataRequest', request: 'restriction', via: 'telepon' }, { type: 'officer.answeredDataRequest', requestId: 'r1', granted: true, text: 'Dibatasi.' }].entries()) {
      expect((await server.send('POST', `/api/desk/complaints/${id}/events`, { body, headers: { 'if-match': `"${version + 1}"` }, as })).status).toBe(200);
    }
    for (const role of ['frontDesk', 'deputy'] as const) expect(await (await search(server, '3375011708900001', role)).json(), role).toEqual({ complaints: [] });
    for (const role of ['head', 'liaison'] as const) expect(((await (await search(server, '3375011708900001', role)).json()) as ComplaintList).complaints.map(({ ticket }) => ticket)).toEqual([receipt.ticket]);
  });

  test('needs the whole of it', async () => {
    const server = await startTestServer(database());
    for (const typed of ['337501', 'Siti', '33750117089000012']) {
      const problem = await expectProblem(await search(server, typed), 'invalid-request');
      expect(problem.issues).toEqual([{ pointer: '/person', code: 'choice' }]);
    }
  });
});
