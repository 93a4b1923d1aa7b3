import { Role, type ComplaintList, type OfficerCase } from '@wadul/core';
import { expect, test } from 'vitest';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { enterOne, fileOne } from '../testing/file-one.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

describeOnEachEngine('what an officer sees', (database) => {
  const read = async (server: TestServer, id: string, role: Role) => server.send('GET', `/api/desk/complaints/${id}`, { as: await server.signIn(role) });
  const listed = async (server: TestServer, role: Role, query = '') =>
    ((await (await server.send('GET', `/api/desk/complaints${query}`, { as: await server.signIn(role) })).json()) as ComplaintList).complaints?.map(({ id }) => id) ?? [];
  const readers = Role.options.filter((role) => role !== 'admin');

  /** Every way to a complaint that a desk has, and whether this officer finds it there. */
  const finds = async (server: TestServer, { id, receipt }: { id: string; receipt: { ticket: string } }, role: Role): Promise<boolean> => {
    const as = await server.signIn(role);
    const direct = await read(server, id, role);
    const story = await server.send('GET', `/api/desk/complaints/${id}/events`, { as });
    const inList = (await listed(server, role)).includes(id);
    const byTicket = (await listed(server, role, `?q=${receipt.ticket}`)).includes(id);
    const found = direct.status === 200;
    expect([story.status === 200, inList, byTicket]).toEqual([found, found, found]);
    if (!found) {
      await expectProblem(direct, 'not-found');
      if (role !== 'auditor') {
        const event = await server.send('POST', `/api/desk/complaints/${id}/events`, { body: { type: 'officer.declaredComplete' }, headers: { 'if-match': '"1"' }, as });
        await expectProblem(event, 'not-found');
      }
    }
    return found;
  };

  test('a supervision case exists for head and liaison only (R15)', async () => {
    const server = await startTestServer(database());
    for (const one of [await enterOne(server, 'frontDesk', { supervision: true }), await fileOne(server, { type: 'pungutan-liar' })]) {
      const who = [];
      for (const role of readers) if (await finds(server, one, role)) who.push(role);
      expect(who).toEqual(['head', 'liaison']);
    }
  });

  test('a complaint about an officer does not exist for that officer (R19)', async () => {
    const server = await startTestServer(database());
    const one = await enterOne(server, 'frontDesk', { namedOfficerIds: [server.officers.technicalTeam, server.officers.head] });
    const who = [];
    for (const role of readers) if (await finds(server, one, role)) who.push(role);
    expect(who).toEqual(['frontDesk', 'deputy', 'liaison', 'auditor']);
  });

  test('an officer’s id in capitals is the same officer’s (R19)', async () => {
    const server = await startTestServer(database());
    const named = server.officers.technicalTeam.toUpperCase();
    const entered = await enterOne(server, 'frontDesk', { namedOfficerIds: [named] });
    const filed = await fileOne(server);
    const event = { body: { type: 'officer.namedOfficer', officerId: named }, headers: { 'if-match': '"1"' }, as: await server.signIn('frontDesk') };
    expect((await server.send('POST', `/api/desk/complaints/${filed.id}/events`, event)).status).toBe(200);
    for (const one of [entered, filed]) expect(await finds(server, one, 'technicalTeam')).toBe(false);
  });

  test('a complaint is linked to another that exists for this officer; a hidden one is answered like one that is not there', async () => {
    const server = await startTestServer(database());
    const [one, another, hidden] = [await fileOne(server), await fileOne(server), await fileOne(server, { type: 'pungutan-liar' })];
    const link = async (ticket: string, role: Role) =>
      server.send('POST', `/api/desk/complaints/${one.id}/events`, { body: { type: 'officer.linked', ticket }, headers: { 'if-match': '"1"' }, as: await server.signIn(role) });
    const unknown = await expectProblem(await link('PKL-2026-000000', 'frontDesk'), 'invalid-request');
    expect(await expectProblem(await link(hidden.receipt.ticket, 'frontDesk'), 'invalid-request')).toEqual(unknown);
    expect(await expectProblem(await link(one.receipt.ticket, 'frontDesk'), 'invalid-request')).toEqual(unknown);
    expect((await link(another.receipt.ticket, 'frontDesk')).status).toBe(200);
  });

  test('a link to what was hidden since is not shown to whom it is hidden from, neither in the case nor in its log (R15, R19)', async () => {
    const server = await startTestServer(database());
    const [one, open, supervised, about] = [await fileOne(server), await fileOne(server), await fileOne(server), await fileOne(server)];
    const head = await server.signIn('head');
    const happens = async (id: string, version: number, body: object) =>
      expect((await server.send('POST', `/api/desk/complaints/${id}/events`, { body, headers: { 'if-match': `"${version}"` }, as: head })).status).toBe(200);
    for (const [index, { receipt }] of [open, supervised, about].entries()) await happens(one.id, index + 1, { type: 'officer.linked', ticket: receipt.ticket });
    await happens(supervised.id, 1, { type: 'officer.markedSupervision', reason: 'Menyangkut pungutan.' });
    await happens(about.id, 1, { type: 'officer.namedOfficer', officerId: server.officers.frontDesk });
    const ticketsFor = async (role: Role) => {
      const shown = (await (await read(server, one.id, role)).json()) as OfficerCase;
      const story = await (await server.send('GET', `/api/desk/complaints/${one.id}/events`, { as: await server.signIn(role) })).text();
      const inStory = [open, supervised, about].map(({ receipt }) => receipt.ticket).filter((ticket) => story.includes(ticket));
      expect(inStory).toEqual(shown.linkedTickets);
      return shown.linkedTickets;
    };
    expect(await ticketsFor('head')).toEqual([open, supervised, about].map(({ receipt }) => receipt.ticket));
    expect(await ticketsFor('technicalTeam')).toEqual([open, about].map(({ receipt }) => receipt.ticket));
    expect(await ticketsFor('frontDesk')).toEqual([open.receipt.ticket]);
  });

  test('who hides a complaint from themself is told that it happened and nothing more', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    const as = await server.signIn('frontDesk');
    const answer = await server.send('POST', `/api/desk/complaints/${id}/events`, { body: { type: 'officer.markedSupervision', reason: 'Menyangkut pungutan.' }, headers: { 'if-match': '"1"' }, as });
    expect([answer.status, await answer.text()]).toEqual([204, '']);
    await expectProblem(await read(server, id, 'frontDesk'), 'not-found');
    expect((await read(server, id, 'head')).status).toBe(200);
  });

  test('NIK, phones and e-mail are masked for who may ask for them, and not there for the others; a confidential name is hidden from the technical team (§7, R2)', async () => {
    const server = await startTestServer(database());
    for (const identityMode of ['open', 'confidential'] as const) {
      const { id } = await fileOne(server, { identityMode, capacity: { kind: 'proxy', principal: 'Budi Rahasia' } });
      for (const role of readers) {
        const text = await (await read(server, id, role)).text();
        expect(text).not.toMatch(/3375011708900001|81234567890|285421234|siti\.contoh@/);
        const { complainant } = JSON.parse(text) as OfficerCase;
        if (role === 'technicalTeam' || role === 'auditor') for (const field of ['nik', 'mobile', 'email']) expect(complainant).not.toHaveProperty(field);
        else expect(complainant).toMatchObject({ nik: '************0001', mobile: expect.stringMatching(/^\*+890$/) as string, email: 's***@surel.example' });
        const shown = identityMode === 'open' || role !== 'technicalTeam';
        expect([role, complainant?.nameShown, /Siti Contoh|Melati|Budi Rahasia/.test(text)]).toEqual([role, shown, shown]);
      }
    }
  });

  test('an anonymous complaint has nobody to show', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server, { identityMode: 'anonymous', complainant: undefined as never });
    const shown = (await (await read(server, id, 'head')).json()) as OfficerCase;
    expect(shown.complainant).toBeUndefined();
    expect(shown.filing?.description).toBe('Papan reklame menutupi rambu di simpang jalan.');
  });

  test('another office’s complaint does not exist, whatever the role', async () => {
    const [server, other] = [await startTestServer(database()), await startTestServer(database())];
    const one = await fileOne(other);
    for (const role of readers) expect(await finds(server, one, role)).toBe(false);
  });
});
