import type { RegisterView } from '@wadul/core';
import { expect, test } from 'vitest';
import { applyEvent } from '../../commands/apply-event.ts';
import { describeOnEachEngine } from '../../db/testing/engines.ts';
import { findComplaint } from '../../db/complaint.queries.ts';
import { readCsv } from '../../demo/read-csv.ts';
import { readOfficeFile } from '../../offices/office-file.ts';
import { enterOne, fileOne } from '../../testing/file-one.ts';
import { expectProblem } from '../../testing/expect-problem.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

const monthAt = (server: TestServer, month = '2026-03') => `/api/offices/${server.office.slug}/register/${month}`;
const desk = async (server: TestServer, month = '2026-03', role: Parameters<TestServer['signIn']>[0] = 'frontDesk') =>
  (await (await server.send('GET', `/api/desk/register/${month}`, { as: await server.signIn(role) })).json()) as RegisterView;
const write = async (server: TestServer, body: object, month = '2026-03') => server.send('PUT', `/api/desk/register/${month}/form`, { body, as: await server.signIn('frontDesk') });

describeOnEachEngine('the book over HTTP', (database) => {
  test('is given as JSON, CSV or a page, by what the reader accepts or by its ending', async () => {
    const server = await startTestServer(database());
    const typeOf = async (path: string, accept?: string) => {
      const { body, headers } = await server.send('GET', path, { headers: accept === undefined ? {} : { accept } });
      await body?.cancel(); // or its place would be held
      return headers.get('content-type');
    };
    const path = monthAt(server);
    expect(await typeOf(path)).toBe('application/json');
    expect(await typeOf(path, '*/*')).toBe('application/json');
    expect(await typeOf(path, 'text/html,application/xhtml+xml,*/*;q=0.8')).toBe('text/html; charset=utf-8');
    expect(await typeOf(path, 'text/csv')).toBe('text/csv; charset=utf-8');
    expect(await typeOf(`${path}.csv`, 'text/html')).toBe('text/csv; charset=utf-8');
    expect(await typeOf(`${path}.html`)).toBe('text/html; charset=utf-8');
    expect(await typeOf(path, 'application/pdf')).toBe('application/pdf');
    for (const [ending, type] of [['pdf', 'application/pdf'], ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']] as const) expect(await typeOf(`${path}.${ending}`, 'text/html')).toBe(type);
    for (const wrong of ['2026-13', '2026-3', '2026-03.doc', '2026-03.csv.html', 'x']) await expectProblem(await server.send('GET', monthAt(server, wrong)), 'not-found');
  });

  test('shows a name that slipped into its text as initials, also once it is erased who that was (R13)', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    const as = await server.signIn('head');
    const send = async (version: number, event: object) => (await server.send('POST', `/api/desk/complaints/${id}/events`, { as, body: event, headers: { 'if-match': `"${version}"` } })).status;
    const row = async () => ((await (await server.send('GET', monthAt(server))).json()) as RegisterView).rows[0]?.slice(3, 5);
    expect(await send(1, { type: 'officer.published', problem: 'Pelapor Siti Contoh.', followUp: 'SITI  contoh dijawab.' })).toBe(200);
    expect(await row()).toEqual(['Pelapor S.C..', 'S.C. dijawab.']);
    expect(await send(2, { type: 'officer.rejected', reason: 'Bukan pengaduan.' })).toBe(200);
    expect(await send(3, { type: 'officer.erased', what: 'person', reason: 'Permintaan.' })).toBe(200);
    expect(await row()).toEqual(['Pelapor S.C..', 'S.C. dijawab.']);
  });

  test('lets a page load nothing but its style', async () => {
    const server = await startTestServer(database());
    const { headers } = await server.send('GET', `${monthAt(server)}.html`);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
  });

  test('is not sent again to who has it, and is when it has changed', async () => {
    const server = await startTestServer(database());
    const first = await server.send('GET', monthAt(server));
    await first.text();
    const known = { 'if-none-match': first.headers.get('etag') ?? '' };
    const status = async (ending = '') => {
      const answer = await server.send('GET', `${monthAt(server)}${ending}`, { headers: known });
      await answer.body?.cancel();
      return answer.status;
    };
    server.at('2026-03-10T03:00:00.000Z');
    expect(await status()).toBe(304);
    await fileOne(server);
    expect(await status()).toBe(200);
    for (const ending of ['.csv', '.html']) expect(await status(ending)).toBe(200);
  });

  test('begins with January of the year of the first complaint and ends with the present month, by the office\'s clock', async () => {
    const server = await startTestServer(database());
    const months = async () => ((await (await server.send('GET', `/api/offices/${server.office.slug}/register`)).json()) as { months: string[] }).months;
    expect(await months()).toEqual(['2026-03', '2026-02', '2026-01']);
    await enterOne(server, 'frontDesk', { receivedAt: '2025-11-30T17:30:00.000Z', letterDate: undefined, boxOpenedOn: undefined }); // 1 December in Jakarta
    server.at('2026-03-31T17:00:00.000Z'); // 1 April in Jakarta
    expect([(await months())[0], (await months()).at(-1), (await months()).length]).toEqual(['2026-04', '2025-01', 16]);
    expect((await desk(server, '2025-12')).rows[0]?.[1]).toBe('01/12/2025');
    for (const month of ['2024-12', '2026-05']) await expectProblem(await server.send('GET', monthAt(server, month)), 'not-found');
  });

  test('counts a month without complaints as a row where it is numbered through the year', async () => {
    const server = await startTestServer(database());
    for (const receivedAt of ['2026-02-10T02:00:00.000Z', '2026-02-11T02:00:00.000Z', '2026-03-02T02:00:00.000Z']) await enterOne(server, 'frontDesk', { receivedAt, letterDate: undefined, boxOpenedOn: undefined });
    const numbers = async (month: string) => (await desk(server, month)).rows.map(([number]) => number);
    expect([await numbers('2026-01'), await numbers('2026-02'), await numbers('2026-03')]).toEqual([['1.'], ['1.', '2.'], ['1.']]);
    for (const month of ['2026-02', '2026-03']) await write(server, { numbering: 'year' }, month);
    expect([await numbers('2026-01'), await numbers('2026-02'), await numbers('2026-03')]).toEqual([['1.'], ['2.', '3.'], ['4.']]);
  });

  test('numbers a form when it is first written on, keeps what staff write over, and takes away what they take away', async () => {
    const server = await startTestServer(database());
    expect((await desk(server)).formNumber).toBeNull();
    server.at('2026-03-31T02:59:02.000Z');
    expect(((await (await write(server, { note: 'Arsip lama.' })).json()) as RegisterView).formNumber).toBe('260331095902');
    await write(server, { formNumber: '250303095902', issuedOn: '2026-04-01', preparedByName: 'Penyusun Contoh' });
    server.at('2026-04-02T00:00:00.000Z');
    const view = await desk(server);
    expect(view).toMatchObject({ formNumber: '250303095902', issuedOn: '01/04/2026', note: 'Arsip lama.', preparedBy: { position: 'Pengolah Data dan Informasi', name: 'Penyusun Contoh' } });
    await write(server, { formNumber: null, note: null, preparedByName: null });
    const { formNumber, note, preparedBy } = await desk(server);
    expect([formNumber, note, preparedBy]).toEqual([null, null, server.office.settings.register.preparedBy]);
  });

  test('refuses on a form what cannot be', async () => {
    const server = await startTestServer(database());
    const { issues } = await expectProblem(await write(server, { issuedOn: '2026-02-30', numbering: 'week', note: 'a\0b', colour: 'red' }), 'invalid-request');
    expect(issues?.map(({ pointer }) => pointer).toSorted()).toEqual(['', '/issuedOn', '/note', '/numbering']);
    await expectProblem(await write(server, {}, '2026-04'), 'not-found');
  });

  test('is, for everybody, without name, street, phone and NIK, and of a complaint that nobody published without anything', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    const texts = async () => Promise.all(['', '.csv', '.html'].map(async (ending) => (await server.send('GET', `${monthAt(server)}${ending}`)).text()));
    for (const text of await texts()) {
      expect(text).not.toMatch(/\bsiti\b|melati|1234567|0285421234|3375011708900001|rambu/i);
      expect(text).toContain('TIDAK DIPUBLIKASIKAN');
    }
    const by = { kind: 'officer', id: server.officers.technicalTeam, roles: ['technicalTeam' as const] } as const;
    const event = { type: 'officer.published', problem: 'Papan reklame menutupi rambu. Hubungi Siti Contoh 081234567890.' } as const;
    await applyEvent(server.parts, { office: server.office, complaintId: id, version: 1, by: { ...by, roles: [...by.roles] }, event, now: server.parts.now() });
    for (const text of await texts()) {
      expect(text).not.toMatch(/\bsiti\b|melati|1234567|0285421234|3375011708900001/i);
      expect(text).toContain('menutupi rambu');
    }
  });

  test('holds no phone for whom a case never shows one (§7)', async () => {
    const server = await startTestServer(database());
    await fileOne(server);
    for (const role of ['frontDesk', 'head', 'deputy', 'liaison', 'technicalTeam', 'auditor'] as const) {
      const who = (await desk(server, '2026-03', role)).rows[0]?.[2] ?? '';
      expect(who).toContain('SITI CONTOH');
      expect([role, who.endsWith('081234567890')]).toEqual([role, role !== 'technicalTeam' && role !== 'auditor']);
    }
  });

  test('withholds a supervision case from all but head and liaison, and a complaint about an officer from that officer', async () => {
    const server = await startTestServer(database());
    const named = await fileOne(server, { description: 'Kejadian di loket.' });
    const by = { kind: 'officer', id: server.officers.head, roles: ['head' as const] } as const;
    const event = { type: 'officer.namedOfficer', officerId: server.officers.technicalTeam } as const;
    await applyEvent(server.parts, { office: server.office, complaintId: named.id, version: 1, by: { ...by, roles: [...by.roles] }, event, now: server.parts.now() });
    await fileOne(server, { type: 'pungutan-liar', description: 'Diminta membayar.' });
    const problems = async (role: Parameters<TestServer['signIn']>[0]) => (await desk(server, '2026-03', role)).rows.map((row) => row[3]).toSorted();
    expect(await problems('head')).toEqual(['Diminta membayar.', 'Kejadian di loket.']);
    expect(await problems('liaison')).toEqual(['Diminta membayar.', 'Kejadian di loket.']);
    expect(await problems('frontDesk')).toEqual(['DIRAHASIAKAN', 'Kejadian di loket.']);
    expect(await problems('auditor')).toEqual(['DIRAHASIAKAN', 'Kejadian di loket.']);
    expect(await problems('technicalTeam')).toEqual(['DIRAHASIAKAN', 'DIRAHASIAKAN']);
  });

  test('is another book in another office: its zone, title, numbering and signatories are settings', async () => {
    const { slug: _, ...settings } = await readOfficeFile(new URL('../../../offices/nusa-harapan.json', import.meta.url).pathname);
    const server = await startTestServer(database(), { settings });
    const intake = { type: 'water', channel: 'radio', letterDate: undefined, boxOpenedOn: undefined, complainant: { name: 'Budi Contoh' } };
    await enterOne(server, 'frontDesk', { ...intake, receivedAt: '2026-01-31T15:30:00.000Z' }); // 1 February in Jayapura, still January in Jakarta
    await enterOne(server, 'frontDesk', { ...intake, receivedAt: '2026-03-01T00:00:00.000Z' });
    const [january, february, march] = [await desk(server, '2026-01'), await desk(server, '2026-02'), await desk(server, '2026-03')];
    expect([january.rows[0]?.[1], february.rows[0]?.[1], march.rows[0]?.[1]]).toEqual(['NIHIL', '01/02/2026', '01/03/2026']);
    expect([january, february, march].map(({ rows }) => rows[0]?.[0])).toEqual(['1.', '2.', '3.']);
    expect(march).toMatchObject({ title: 'REGISTER OF COMPLAINTS', preparedBy: { label: 'Prepared by', position: 'Duty Clerk' }, warnings: [{ code: 'register.noPersonInCharge' }] });
    expect(await (await server.send('GET', `/api/offices/${server.office.slug}/register/2026-03.html`)).text()).toContain('<html lang="en">');
  });

  test('as CSV holds a formula that somebody filed as text', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server, { description: '=HYPERLINK("http://x")' });
    expect(await findComplaint(server.parts, server.office.id, id)).toBeDefined();
    const csv = await (await server.send('GET', '/api/desk/register/2026-03.csv', { as: await server.signIn('auditor') })).text();
    expect(readCsv(csv)[1]?.[3]).toBe(`'=HYPERLINK("http://x")`);
  });
});
