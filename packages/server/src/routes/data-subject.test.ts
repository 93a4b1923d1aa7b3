import { expect, test } from 'vitest';
import { listEvents } from '../db/complaint-event.queries.ts';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { fileWithFiles } from '../testing/attach-one.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { enterOne, fileOne } from '../testing/file-one.ts';
import { someFiling } from '../testing/some-filing.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

type Role = Parameters<TestServer['signIn']>[0];
const post = async (server: TestServer, path: string, body: object, role: Role = 'frontDesk', headers: Record<string, string> = {}) => server.send('POST', path, { body, headers, as: await server.signIn(role) });
const someoneElse = () => ({ ...someFiling().complainant, nik: '3375014102950002', name: 'Budi Lain' });

describeOnEachEngine('who complains', (database) => {
  test('is shown in full to who says why, and the log keeps the look and its reason, not what was seen', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    const answer = await post(server, `/api/desk/complaints/${id}/identity`, { reason: 'Menelepon pengadu.' });
    expect(await answer.json()).toMatchObject({ complainant: { nik: '3375011708900001', mobile: '+6281234567890' }, capacity: { kind: 'self' } });
    const [, look] = await listEvents(server.parts, server.office.id, id);
    expect(look).toMatchObject({ type: 'officer.viewedIdentity', actor: { id: server.officers.frontDesk }, payload: { what: 'identity', reason: 'Menelepon pengadu.' } });
    expect(server.lines.join()).not.toMatch(/3375011708900001|Menelepon/);
    await expectProblem(await post(server, `/api/desk/complaints/${id}/identity`, { reason: '' }), 'invalid-request');
    await expectProblem(await post(server, `/api/desk/complaints/${id}/identity`, { reason: 'Ingin tahu.' }, 'technicalTeam'), 'role-not-allowed');
  });

  test('is nobody where the complaint is anonymous', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server, { identityMode: 'anonymous', complainant: undefined });
    await expectProblem(await post(server, `/api/desk/complaints/${id}/identity`, { reason: 'Ingin tahu.' }), 'event-not-allowed');
  });
});

describeOnEachEngine('the bundle of what is kept of somebody', (database) => {
  test('has every complaint under their NIK, nobody else’s though they share a phone, and each look is an event', async () => {
    const server = await startTestServer(database());
    const first = await fileOne(server);
    server.at('2026-03-10T03:00:00.000Z');
    const second = await fileOne(server, { description: 'Yang kedua <b>*tebal*</b>.' });
    await fileOne(server, { complainant: someoneElse() });
    const path = `/api/desk/complaints/${second.id}/bundle`;
    const bundle = (await (await post(server, path, { reason: 'Permintaan akses.' })).json()) as { complaints: { view: { ticket: string }; identity: { complainant: { nik: string } } }[] };
    expect(bundle.complaints.map(({ view }) => view.ticket)).toEqual([first.receipt.ticket, second.receipt.ticket]);
    expect(JSON.stringify(bundle)).not.toContain('Budi');
    for (const { id } of [first, second]) expect((await listEvents(server.parts, server.office.id, id)).map(({ type }) => type)).toContain('officer.viewedIdentity');

    const document = await post(server, path, { reason: 'Permintaan akses.' }, 'head', { accept: 'text/markdown' });
    expect(document.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    const text = await document.text();
    expect(text).toContain('- NIK: 3375011708900001');
    expect(text).toContain('\\<b\\>\\*tebal\\*');
    expect(text).not.toMatch(/complaint\.received|: self|33\.75|T\d\d:\d\d:\d\d|\\[.+@-]/);
    for (const words of ['- Nomor HP: +6281234567890', '- Surel: siti.contoh@surel.example', '- Wilayah: Kota Pekalongan, Jawa Tengah', '- Bertindak sebagai: diri sendiri', '- Tanggal kejadian: 7 Maret 2026', '- 10 Maret 2026, 10.00 WIB: Pengaduan diterima'])
      expect(text).toContain(words);
  });

  test('leaves out what does not exist for this officer (R15)', async () => {
    const server = await startTestServer(database());
    const { id, receipt } = await fileOne(server);
    const hidden = await enterOne(server, 'head', { supervision: true });
    const text = await (await post(server, `/api/desk/complaints/${id}/bundle`, { reason: 'Permintaan akses.' })).text();
    expect(text).toContain(receipt.ticket);
    expect(text).not.toContain(hidden.receipt.ticket);
    expect(await (await post(server, `/api/desk/complaints/${id}/bundle`, { reason: 'Permintaan akses.' }, 'head')).text()).toContain(hidden.receipt.ticket);
  });
});

describeOnEachEngine('the list after a breach', (database) => {
  test('names who is to be told and how, by when, and what to say; that it was made stands in the log, without them', async () => {
    const server = await startTestServer(database());
    await fileOne(server);
    await fileOne(server, { identityMode: 'anonymous', complainant: undefined });
    server.at('2026-04-10T03:00:00.000Z');
    await fileOne(server, { complainant: someoneElse() });
    const breach = { from: '2026-03-01', to: '2026-03-31', learnedAt: '2026-04-09T01:30:00.000Z', happened: 'Laptop cadangan hilang di kereta.' };
    const list = (await (await post(server, '/api/desk/breach-lists', breach, 'liaison')).json()) as { affected: object[]; tellBy: string; withoutPerson: number; notice: string };
    expect(list).toMatchObject({ tellBy: '2026-04-12T01:30:00.000Z', withoutPerson: 1, affected: [{ name: 'Siti Contoh', mobile: '+6281234567890', data: ['address', 'capacity', 'email', 'mobile', 'name', 'nik', 'phone', 'region'] }] });
    for (const words of ['Pasal 46', '3 x 24 jam', 'Laptop cadangan hilang di kereta.', 'NIK', 'dari 1 Maret 2026 sampai dengan 31 Maret 2026', 'kami ketahui pada 9 April 2026, 08.30 WIB']) expect(list.notice).toContain(words);
    const line = server.lines.find((one) => one.includes('a breach list was made'));
    expect(line).toContain(server.officers.liaison);
    expect(server.lines.join()).not.toMatch(/Siti|8123456/);
    const { from: _from, ...whole } = breach;
    expect(((await (await post(server, '/api/desk/breach-lists', { ...whole, to: '2026-12-31' }, 'head')).json()) as { affected: object[] }).affected).toHaveLength(2);
    for (const role of ['frontDesk', 'admin'] as const) await expectProblem(await post(server, '/api/desk/breach-lists', breach, role), 'role-not-allowed');
  });

  test('does not tell an officer who complained about them (R19)', async () => {
    const server = await startTestServer(database());
    const about = await enterOne(server, 'frontDesk', { namedOfficerIds: [server.officers.head] });
    const breach = { to: '2026-12-31', learnedAt: '2026-03-09T01:30:00.000Z', happened: 'Cadangan hilang.' };
    expect(await (await post(server, '/api/desk/breach-lists', breach, 'head')).json()).toMatchObject({ affected: [], withoutPerson: 0 });
    expect(await (await post(server, '/api/desk/breach-lists', breach, 'liaison')).text()).toContain(about.receipt.ticket);
  });

  test('counts two complaints under one NIK as one person, and names the image of the card and other files that are kept', async () => {
    const server = await startTestServer(database());
    await fileWithFiles(server);
    await fileOne(server);
    await fileOne(server, { complainant: someoneElse() });
    const breach = { to: '2026-12-31', learnedAt: '2026-03-09T01:30:00.000Z', happened: 'Cadangan hilang.' };
    const list = (await (await post(server, '/api/desk/breach-lists', breach, 'head')).json()) as { affected: { data: string[] }[]; people: number; notice: string };
    expect([list.people, list.affected.length]).toEqual([2, 3]);
    const files = list.affected.map(({ data }) => data.filter((one) => ['ktp', 'documents'].includes(one)));
    expect(files.sort((a, b) => b.length - a.length)).toEqual([['documents', 'ktp'], [], []]);
    expect(list.notice).toMatch(/gambar KTP.*, serta isi pengaduan\./);
  });

  test('is a look at everybody on it, which their complaint keeps with its reason for the auditor (R14), restricted or of supervision too', async () => {
    const server = await startTestServer(database());
    const listed = [await fileOne(server), await enterOne(server, 'head', { supervision: true })];
    const nobody = await fileOne(server, { identityMode: 'anonymous', complainant: undefined });
    const happened = `Cadangan hilang. ${'😀'.repeat(3000)}`;
    expect((await post(server, '/api/desk/breach-lists', { to: '2026-12-31', learnedAt: '2026-03-09T01:30:00.000Z', happened }, 'liaison')).status).toBe(200);
    for (const { id } of listed) {
      const look = (await listEvents(server.parts, server.office.id, id)).at(-1);
      expect(look).toMatchObject({ type: 'officer.viewedIdentity', actor: { id: server.officers.liaison }, payload: { what: 'identity', reason: expect.stringMatching(/^Cadangan hilang\. /) as string } });
      expect((look?.payload as { reason: string }).reason.length).toBeLessThanOrEqual(4000);
      expect(await (await server.send('GET', `/api/desk/complaints/${id}/events`, { as: await server.signIn(id === listed[0]?.id ? 'auditor' : 'head') })).text()).toContain('officer.viewedIdentity');
    }
    expect((await listEvents(server.parts, server.office.id, nobody.id)).map(({ type }) => type)).not.toContain('officer.viewedIdentity');
  });
});
