import { createHash, randomUUID } from 'node:crypto';
import type { BookIndex, IssuedMonth, IssuedVersion, IssueState, RegisterView, StaffLog, TrackedBook } from '@wadul/core';
import { createClient, createDesk } from '@wadul/core/client';
import { verifyBook, verifyBookProof } from '@wadul/core/proof';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { applyEvent } from '../../commands/apply-event.ts';
import { keepLog } from '../../commands/keep-log.ts';
import { verifyTree } from '../../db/verify-tree.ts';
import { describeOnEachEngine } from '../../db/testing/engines.ts';
import { dumpOf } from '../../testing/canaries.ts';
import { expectProblem } from '../../testing/expect-problem.ts';
import { fileOne } from '../../testing/file-one.ts';
import { askIssue, issueOne, prepareOne } from '../../testing/issue-one.ts';
import { PASSWORD, startTestServer, type TestServer } from '../../testing/test-server.ts';

const base = ({ office }: TestServer) => `/api/offices/${office.slug}`;
const json = async <T>(server: TestServer, path: string): Promise<T> => {
  const answer = await server.send('GET', path);
  expect(answer.status, path).toBe(200);
  return (await answer.json()) as T;
};
const index = (server: TestServer) => json<BookIndex>(server, `${base(server)}/book`);
const month = (server: TestServer, name = '2026-03') => json<IssuedMonth>(server, `${base(server)}/book/${name}`);
const state = async (server: TestServer, name = '2026-03', role: 'head' | 'frontDesk' | 'deputy' | 'technicalTeam' = 'head') => (await (await askIssue(server, role, 'GET', `${name}/issue`)).json()) as IssueState;
const version = async (server: TestServer, number: number, role: 'head' | 'auditor' | 'technicalTeam' = 'head') => (await (await askIssue(server, role as 'head', 'GET', `2026-03/versions/${number}`)).json()) as IssuedVersion;
/** Everything that the office published, as a folder of files has it. */
const exported = async (server: TestServer) => {
  const book = await index(server);
  const months = new Map<string, unknown>();
  for (const name of new Set(book.issues.map(({ head }) => head.month))) months.set(name, await month(server, name));
  return { book, months };
};
const happen = async (server: TestServer, complaintId: string, event: object) => {
  const { rowVersion } = await server.parts.db.selectFrom('complaint').select('rowVersion').where('id', '=', complaintId).executeTakeFirstOrThrow();
  return applyEvent(server.parts, { office: server.office, complaintId, version: rowVersion, by: { kind: 'officer', id: server.officers.head, roles: ['head'] }, event: event as Parameters<typeof applyEvent>[1]['event'], now: server.parts.now() });
};
const publish = (server: TestServer, id: string, problem = 'Papan reklame menutupi rambu.') => happen(server, id, { type: 'officer.published', problem, followUp: 'Sudah ditinjau.' });

describeOnEachEngine('issuing a month of the book', (database) => {
  test('is prepared by one officer and acknowledged by another; what is published then verifies offline', async () => {
    const server = await startTestServer(database());
    const { id, receipt } = await fileOne(server);
    await publish(server, id);
    server.at('2026-04-01T03:00:00.000Z');
    expect(await state(server)).toMatchObject({ preparation: null, versions: [], changes: null, isTakenBack: false, mayPrepare: true, mayAcknowledge: false });
    const prepared = await prepareOne(server);
    expect(prepared).toMatchObject({ preparation: { by: { id: server.officers.frontDesk, name: 'Petugas frontDesk' }, changes: [] }, mayPrepare: false, mayAcknowledge: false });
    expect((await state(server)).mayAcknowledge).toBe(true);
    const issued = await issueOneAcknowledged(server, prepared);
    expect(issued).toMatchObject({ preparation: null, versions: [{ version: 1, formNumber: '260401100000', preparedBy: 'Petugas frontDesk', acknowledgedBy: 'Petugas head', changes: [] }], changes: [], mayPrepare: false });
    const { head, rows } = await month(server);
    expect(head).toMatchObject({ format: 'wadul-register/1', month: '2026-03', number: 1, version: 1, replaces: null, issuedOn: '01/04/2026', rowCount: 1 });
    const live = await json<RegisterView>(server, `${base(server)}/register/2026-03`);
    expect(rows.map(({ cells }) => cells)).toEqual(live.rows);
    const { book, months } = await exported(server);
    expect(verifyBook(book, months)).toEqual({ ok: true, issues: 1, months: 1, rows: 1 });
    const note = await server.send('GET', `${base(server)}/log/checkpoint`);
    expect(note.headers.get('content-type')).toContain('text/plain');
    expect(await note.text()).toBe(book.issues[0]?.checkpoint);
    const tracked = await server.send('POST', `${base(server)}/tracking/book`, { body: { ticket: receipt.ticket, secret: receipt.secret } });
    const { proof } = (await tracked.json()) as TrackedBook;
    expect(verifyBookProof(proof)).toMatchObject({ ok: true });
    expect(await verifyTree(database().db, server.office.id)).toMatchObject({ ok: true, leaves: 4, checkpoints: 1, issued: 1 });
  });

  test('of a month without complaints issues its row of NIHIL, and a complainant whose month was not issued is told so', async () => {
    const server = await startTestServer(database());
    const { receipt } = await fileOne(server);
    await issueOne(server, '2026-02');
    expect((await month(server, '2026-02')).rows).toEqual([{ cells: ['1.', ...Array.from({ length: 8 }, () => 'NIHIL')], mark: null, salt: null }]);
    const { book, months } = await exported(server);
    expect(verifyBook(book, months)).toMatchObject({ ok: true, rows: 1 });
    const tracked = await server.send('POST', `${base(server)}/tracking/book`, { body: { ticket: receipt.ticket, secret: receipt.secret } });
    expect(await tracked.json()).toEqual({});
  });

  test('asks first whether what it warns of was looked at', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    await publish(server, id, 'Menurut Contoh papan itu roboh.');
    const { warnings } = await state(server);
    expect(warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['register.monthNotOver', 'register.namePublished']));
    const { issues } = await expectProblem(await askIssue(server, 'frontDesk', 'PUT', '2026-03/preparation', { seen: false }), 'warnings-not-seen');
    expect(issues).toEqual(expect.arrayContaining([{ pointer: '', code: 'register.monthNotOver' }, { pointer: '/rows/0/3', code: 'register.namePublished' }]));
    expect((await askIssue(server, 'frontDesk', 'PUT', '2026-03/preparation', { seen: true })).status).toBe(200);
  });

  test('points at printed names that are none of the officers who issue it: of whoever prepares it, and of whoever acknowledges it', async () => {
    const server = await startTestServer(database());
    const printed = async (preparedByName: string, acknowledgedByName: string) => {
      const as = await server.signIn('frontDesk');
      expect((await server.send('PUT', '/api/desk/register/2026-02/form', { as, body: { preparedByName, acknowledgedByName } })).status).toBe(200);
    };
    const codes = async (role: Parameters<typeof state>[2]) => (await state(server, '2026-02', role)).warnings.map(({ code }) => code);
    await printed('Petugas frontDesk, S.T.', 'Dra. Petugas head');
    expect(await codes('frontDesk')).toEqual([]);
    expect(await codes('technicalTeam')).toEqual(['register.preparedByAnother']);
    await prepareOne(server, '2026-02', 'frontDesk');
    expect(await codes('head')).toEqual([]);
    expect(await codes('deputy')).toEqual(['register.acknowledgedByAnother']);
    expect((await askIssue(server, 'frontDesk', 'DELETE', '2026-02/preparation')).status).toBe(200);
    await printed('Orang Lain', 'Kepala Lama');
    const { issues } = await expectProblem(await askIssue(server, 'frontDesk', 'PUT', '2026-02/preparation', { seen: false }), 'warnings-not-seen');
    expect(issues).toEqual([{ pointer: '', code: 'register.preparedByAnother' }, { pointer: '', code: 'register.acknowledgedByAnother' }]);
  });

  test('is refused to whoever prepared it (R11), to what nobody prepared, and to another preparation than was looked at', async () => {
    const server = await startTestServer(database());
    await expectProblem(await askIssue(server, 'head', 'POST', '2026-02/versions', { preparation: randomUUID(), seen: true }), 'nothing-prepared');
    await expectProblem(await askIssue(server, 'head', 'DELETE', '2026-02/preparation'), 'nothing-prepared');
    const { preparation } = await prepareOne(server, '2026-02', 'head');
    const own = await expectProblem(await askIssue(server, 'head', 'POST', '2026-02/versions', { preparation: preparation?.id ?? '', seen: true }), 'own-preparation');
    expect(own.rule).toEqual({ id: 'R11', name: 'nobodyApprovesTheirOwnWork', sentence: 'Nobody approves their own work.' });
    await expectProblem(await askIssue(server, 'deputy', 'POST', '2026-02/versions', { preparation: randomUUID(), seen: true }), 'stale-version');
    await expectProblem(await askIssue(server, 'frontDesk', 'PUT', '2026-02/preparation', { seen: true }), 'already-prepared');
    expect((await askIssue(server, 'liaison', 'DELETE', '2026-02/preparation')).status).toBe(200);
    expect((await issueOne(server, '2026-02', { by: 'head', acknowledgedBy: 'deputy' })).versions).toHaveLength(1);
    await expectProblem(await askIssue(server, 'frontDesk', 'PUT', '2026-02/preparation', { seen: true }), 'nothing-changed');
  });

  test('is refused where the month has changed since, says what has, and goes on once it is prepared anew', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    const { preparation } = await prepareOne(server);
    server.at('2026-03-10T03:00:00.000Z');
    await fileOne(server);
    await happen(server, id, { type: 'officer.assigned', personInCharge: 'Bidang Pengaduan' });
    await server.send('PUT', '/api/desk/register/2026-03/form', { body: { note: 'Lengkap.' }, as: await server.signIn('frontDesk') });
    const { issues } = await expectProblem(await askIssue(server, 'head', 'POST', '2026-03/versions', { preparation: preparation?.id ?? '', seen: true }), 'month-changed');
    expect(issues).toEqual([{ pointer: '', code: 'month.heading' }, { pointer: '/rows/1/7', code: 'month.changed' }, { pointer: '/rows/2', code: 'month.added' }]);
    const now = await state(server);
    expect(now.preparation?.changes).toEqual([{ kind: 'heading', row: null, columns: [] }, { kind: 'changed', row: '1.', columns: [7] }, { kind: 'added', row: '2.', columns: [] }]);
    expect([now.mayPrepare, now.mayAcknowledge]).toEqual([true, false]);
    expect((await issueOne(server)).versions).toHaveLength(1);
  });

  test('is done once by two heads at once, and prepared once by two officers at once', async () => {
    const server = await startTestServer(database());
    await fileOne(server);
    const as = [await server.signIn('frontDesk'), await server.signIn('liaison')];
    const prepared = await Promise.all(as.map((one) => server.send('PUT', '/api/desk/register/2026-03/preparation', { as: one, body: { seen: true } })));
    expect(prepared.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const preparation = (await state(server)).preparation?.id;
    const heads = [await server.signIn('head'), await server.signIn('deputy')];
    const issued = await Promise.all(heads.map((one) => server.send('POST', '/api/desk/register/2026-03/versions', { as: one, body: { preparation, seen: true } })));
    expect(issued.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    await expectProblem(issued.find(({ status }) => status === 409) as Response, 'nothing-prepared');
    expect(await verifyTree(database().db, server.office.id)).toMatchObject({ ok: true, issued: 1 });
  });

  test('makes a new version of what changed since, which names the old and says what is different; the rows of the old are nobody’s but the office’s', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    await publish(server, id);
    await issueOne(server);
    const first = await month(server);
    await happen(server, id, { type: 'officer.assigned', personInCharge: 'Bidang Pengaduan' });
    server.at('2026-03-10T03:00:00.000Z');
    await fileOne(server);
    expect((await state(server)).changes).toEqual([{ kind: 'changed', row: '1.', columns: [7] }, { kind: 'added', row: '2.', columns: [] }]);
    server.at('2026-04-02T03:00:00.000Z');
    const { versions } = await issueOne(server);
    expect(versions.map((one) => one.version)).toEqual([2, 1]);
    const { head } = await month(server);
    expect(head).toMatchObject({ number: 2, version: 2, formNumber: first.head.formNumber, changes: [{ kind: 'changed', row: '1.', columns: [7] }, { kind: 'added', row: '2.', columns: [] }] });
    const { book, months } = await exported(server);
    expect(book.issues.map((issue) => issue.head.version)).toEqual([1, 2]);
    expect(head.replaces).toMatchObject({ version: 1 });
    expect(JSON.stringify(book)).not.toContain('menutupi');
    expect(verifyBook(book, months)).toMatchObject({ ok: true, issues: 2, months: 1, rows: 2 });
    expect((await version(server, 1)).rows).toHaveLength(1);
    expect((await version(server, 1)).rows[0]?.[2]).toContain('SITI CONTOH');
    expect(await version(server, 2)).toMatchObject({ version: 'internal', issue: { version: 2, replaces: 1, address: `https://wadul.example/${server.office.slug}/register?month=2026-03` } });
  });

  test('keeps who is printed under it when the office’s settings change, and has another letterhead only with another change', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    await issueOne(server);
    const { head: first } = await month(server);
    const { register } = server.office.settings;
    const signed = { preparedBy: { label: 'Disusun', position: 'Pranata' }, acknowledgedBy: { ...register.acknowledgedBy, position: 'Plt. Kepala', name: 'Orang Baru' } };
    const change = { letterhead: ['PEMERINTAH KOTA CONTOH'], register: { ...register, ...signed, title: 'BUKU PENGADUAN' } };
    expect((await server.send('PATCH', '/api/desk/settings', { as: await server.signIn('head'), headers: { 'if-match': '"1"' }, body: change })).status).toBe(200);
    expect(await state(server)).toMatchObject({ changes: [], mayPrepare: false });
    await expectProblem(await askIssue(server, 'frontDesk', 'PUT', '2026-03/preparation', { seen: true }), 'nothing-changed');
    await happen(server, id, { type: 'officer.assigned', personInCharge: 'Bidang Pengaduan' });
    const changes = [{ kind: 'heading', row: null, columns: [] }, { kind: 'changed', row: '1.', columns: [7] }];
    expect((await state(server)).changes).toEqual(changes);
    expect((await issueOne(server)).versions[0]?.changes).toEqual(changes);
    const { head } = await month(server);
    expect(head).toMatchObject({ version: 2, title: 'BUKU PENGADUAN', office: { letterhead: ['PEMERINTAH KOTA CONTOH'] }, preparedBy: first.preparedBy, acknowledgedBy: first.acknowledgedBy });
    const as = await server.signIn('frontDesk');
    await server.send('PUT', '/api/desk/register/2026-03/form', { as, body: { acknowledgedByName: 'Orang Baru' } });
    expect((await state(server)).changes).toEqual([{ kind: 'heading', row: null, columns: [] }]);
  });

  test('says of a row that changed in what is not public only that it changed', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    await issueOne(server);
    await happen(server, id, { type: 'officer.assigned', personInCharge: 'Bidang Pengaduan' });
    const { versions } = await issueOne(server);
    expect(versions[0]?.changes).toEqual([{ kind: 'changed', row: '1.', columns: [7] }]);
    expect((await month(server)).head.changes).toEqual([{ kind: 'changed', row: '1.', columns: [] }]);
  });

  test('tells the office apart what changed in its own book and what changed in what everybody reads', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    await issueOne(server);
    await publish(server, id);
    await happen(server, id, { type: 'officer.assigned', personInCharge: 'Bidang Pengaduan' });
    expect((await state(server)).changes).toEqual([{ kind: 'changed', row: '1.', columns: [7], inPublic: [1, 2, 3, 4] }]);
    expect((await issueOne(server)).versions[0]?.changes).toEqual([{ kind: 'changed', row: '1.', columns: [7], inPublic: [1, 2, 3, 4] }]);
    expect((await month(server)).head.changes).toEqual([{ kind: 'changed', row: '1.', columns: [1, 2, 3, 4, 7] }]);
  });

  test('gives no rows to anybody once something of them was taken back, until the next version', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    await publish(server, id);
    await issueOne(server);
    await happen(server, id, { type: 'officer.assigned', personInCharge: 'Bidang Pengaduan' });
    expect((await month(server)).rows).toHaveLength(1); // what was told is told still
    await happen(server, id, { type: 'officer.unpublished', reason: 'Memuat nama.' });
    await expectProblem(await server.send('GET', `${base(server)}/book/2026-03`), 'rows-taken-back');
    expect((await state(server)).isTakenBack).toBe(true);
    expect(JSON.stringify(await index(server))).not.toContain('menutupi');
    await issueOne(server);
    expect((await month(server)).rows[0]?.cells).toContain('TIDAK DIPUBLIKASIKAN');
    const { book, months } = await exported(server);
    expect(verifyBook(book, months)).toMatchObject({ ok: true, issues: 2 });
  });

  test('gives no rows either once a complaint that was published in confidence is not public any more', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server, { identityMode: 'confidential' });
    await publish(server, id);
    await issueOne(server);
    expect((await month(server)).rows[0]?.cells).toContain('DIRAHASIAKAN');
    await happen(server, id, { type: 'officer.unpublished', reason: 'Tentang petugas.' });
    await expectProblem(await server.send('GET', `${base(server)}/book/2026-03`), 'rows-taken-back');
  });

  test('is read by officers as the live book is: supervision, named officers, phones, and confidence asked for later (R15, R19, §7, R2)', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server, { description: 'Kejadian di loket.' });
    await issueOne(server);
    const who = async (role: 'head' | 'auditor' | 'technicalTeam') => (await version(server, 1, role)).rows[0]?.slice(2, 4);
    expect((await who('head'))?.[0]).toMatch(/SITI CONTOH[^]*081234567890/);
    for (const role of ['auditor', 'technicalTeam'] as const) expect((await who(role))?.[0]).toMatch(/^SITI CONTOH(?![^]*0812)/);
    await happen(server, id, { type: 'officer.narrowedIdentity', reason: 'Diminta pengadu.' });
    expect(await who('head')).toEqual(['DIRAHASIAKAN', 'Kejadian di loket.']);
    await happen(server, id, { type: 'officer.namedOfficer', officerId: server.officers.auditor });
    expect(await who('auditor')).toEqual(['DIRAHASIAKAN', 'DIRAHASIAKAN']);
    await happen(server, id, { type: 'officer.markedSupervision', reason: 'Pungutan.' });
    expect(await who('technicalTeam')).toEqual(['DIRAHASIAKAN', 'DIRAHASIAKAN']);
    expect(await who('head')).toEqual(['DIRAHASIAKAN', 'Kejadian di loket.']);
  });

  test('reaches issued versions with every erasure, while all digests hold', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    await publish(server, id);
    await issueOne(server);
    await happen(server, id, { type: 'officer.rejected', reason: 'Bukan pengaduan.' });
    await happen(server, id, { type: 'officer.erased', what: 'person', reason: 'Permintaan.' });
    const row = async () => (await version(server, 1)).rows[0];
    expect((await row())?.slice(0, 5)).toEqual(['1.', '09/03/2026', 'TELAH DIHAPUS', expect.stringContaining('eklame'), '']);
    await expectProblem(await server.send('GET', `${base(server)}/book/2026-03`), 'rows-taken-back');
    await happen(server, id, { type: 'officer.erased', what: 'everything', reason: 'Permintaan.' });
    expect((await row())?.slice(0, 5)).toEqual(['1.', '09/03/2026', 'TELAH DIHAPUS', 'TELAH DIHAPUS', 'TELAH DIHAPUS']);
    expect(await verifyTree(database().db, server.office.id)).toMatchObject({ ok: true });
    await issueOne(server);
    expect(await verifyTree(database().db, server.office.id)).toMatchObject({ ok: true, issued: 2 });
    const { book, months } = await exported(server);
    expect(verifyBook(book, months)).toMatchObject({ ok: true });
  });

  test('keeps what everybody could read of a complaint sealed, so that an erasure reaches that as well, says that its row has changed, and proves no row that is gone', async () => {
    const server = await startTestServer(database());
    const { id, receipt } = await fileOne(server);
    await publish(server, id);
    server.at('2026-03-10T03:00:00.000Z');
    await fileOne(server);
    await issueOne(server);
    const [told, untold] = (await month(server)).rows;
    expect([told?.salt, untold?.salt]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), null]);
    expect(await dumpOf(database())).not.toContain(told?.salt);
    expect(told?.cells.slice(2, 5)).toEqual([expect.stringMatching(/^S\. ?C/), 'Papan reklame menutupi rambu.', 'Sudah ditinjau.']);
    const { rows } = await sql<{ cells: unknown }>`select cells from issued_row where office_id = ${server.office.id} order by position`.execute(server.parts.db);
    expect(rows).toEqual([{ cells: told?.cells.map((cell, column) => (column >= 2 && column <= 4 ? null : cell)) }, { cells: ['2.', '', '', 'TIDAK DIPUBLIKASIKAN', '', '', '', '', ''] }]);
    const proof = async () => ((await (await server.send('POST', `${base(server)}/tracking/book`, { body: { ticket: receipt.ticket, secret: receipt.secret } })).json()) as TrackedBook).proof;
    expect((await proof())?.row).toEqual(told);
    await happen(server, id, { type: 'officer.rejected', reason: 'Bukan pengaduan.' });
    const changedColumns = async () => (await state(server)).changes?.map(({ kind, row, inPublic }) => [kind, row, inPublic?.includes(2) ?? false]);
    expect(await changedColumns()).toEqual([['changed', '1.', false]]);
    await happen(server, id, { type: 'officer.erased', what: 'person', reason: 'Permintaan.' });
    expect(await changedColumns()).toEqual([['changed', '1.', true]]);
    expect(await proof()).toBeUndefined();
    await issueOne(server);
    expect((await month(server)).head.changes).toEqual([{ kind: 'changed', row: '1.', columns: expect.arrayContaining([2]) as number[] }]);
    expect((await proof())?.row.cells[3]).toBe('Papan reklame menutupi rambu.');
    expect(await verifyTree(database().db, server.office.id)).toMatchObject({ ok: true, issued: 2 });
  });

  test('proves to a complainant their row of the month that their complaint belongs to now, and none of a month that it was moved out of', async () => {
    const server = await startTestServer(database());
    const { id, receipt } = await fileOne(server);
    await issueOne(server);
    const proof = async () => ((await (await server.send('POST', `${base(server)}/tracking/book`, { body: { ticket: receipt.ticket, secret: receipt.secret } })).json()) as TrackedBook).proof;
    expect((await proof())?.head.month).toBe('2026-03');
    await happen(server, id, { type: 'officer.correctedReceipt', receivedAt: '2026-02-20T03:00:00.000Z', reason: 'Surat masuk Februari.' });
    expect(await proof()).toBeUndefined();
    await issueOne(server, '2026-02');
    const moved = await proof();
    expect(moved?.head.month).toBe('2026-02');
    expect(verifyBookProof(moved)).toMatchObject({ ok: true });
    await issueOne(server);
    expect((await proof())?.head.month).toBe('2026-02');
  });

  test('publishes its note beside the head, of which the head has a digest alone, and no more once the month’s form says it no longer', async () => {
    const server = await startTestServer(database());
    const as = await server.signIn('frontDesk');
    const write = (note: string | null) => server.send('PUT', '/api/desk/register/2026-03/form', { body: { note }, as });
    const verified = async () => {
      const { book, months } = await exported(server);
      return verifyBook(book, months);
    };
    await fileOne(server);
    await write('Loket tutup dua hari; hubungi 081234567890.');
    await issueOne(server);
    const shown = await month(server);
    expect(shown.note?.text).toBe('Loket tutup dua hari; hubungi [disamarkan].');
    expect(shown.head.noteDigest).toBe(createHash('sha256').update(Buffer.from(shown.note?.salt ?? '', 'hex')).update('Loket tutup dua hari; hubungi [disamarkan].').digest('hex'));
    expect(await verified()).toMatchObject({ ok: true });
    expect(JSON.stringify([await index(server), shown.head])).not.toMatch(/Loket tutup|081234567890/);
    expect(await dumpOf(database())).not.toMatch(/Loket tutup/);

    await write('Loket tutup dua hari; hubungi 081298765432.');
    expect((await month(server)).note).toEqual(shown.note); // before everybody it says the same
    for (const other of ['Loket tutup.', null]) {
      await write(other);
      expect(await month(server)).toEqual({ ...shown, note: null });
      expect(await verified()).toMatchObject({ ok: true });
      expect((await state(server)).changes).toContainEqual({ kind: 'heading', row: null, columns: [] });
      expect((await version(server, 1)).note).toBe('Loket tutup dua hari; hubungi 081234567890.');
    }
    await issueOne(server);
    expect(await month(server)).toMatchObject({ note: null, head: { version: 2, noteDigest: null, changes: [{ kind: 'heading' }] } });
    await write('Loket tutup.');
    const { versions } = await issueOne(server);
    expect(versions).toHaveLength(3);
    expect((await month(server)).note?.text).toBe('Loket tutup.');
    expect(await verified()).toMatchObject({ ok: true, issues: 3 });
    expect(await verifyTree(database().db, server.office.id)).toMatchObject({ ok: true, issued: 3 });
  });

  test('stands in the log of changes: who prepared it, took that back, prepared it again and acknowledged it', async () => {
    const server = await startTestServer(database());
    await prepareOne(server, '2026-02');
    await askIssue(server, 'liaison', 'DELETE', '2026-02/preparation');
    await expectProblem(await askIssue(server, 'head', 'DELETE', '2026-02/preparation'), 'nothing-prepared');
    await issueOne(server, '2026-02');
    const { entries, check } = (await (await server.send('GET', '/api/desk/staff-log', { as: await server.signIn('head') })).json()) as StaffLog;
    const done = entries.flatMap(({ by, event }) => ('month' in event ? [[by.kind === 'officer' ? by.id : '', event]] : []));
    const { frontDesk, liaison, head } = server.officers;
    expect(done.toReversed()).toEqual([
      [frontDesk, { type: 'month.prepared', month: '2026-02' }],
      [liaison, { type: 'month.preparationTakenBack', month: '2026-02' }],
      [frontDesk, { type: 'month.prepared', month: '2026-02' }],
      [head, { type: 'month.issued', month: '2026-02', version: 1 }],
    ]);
    expect(check).toMatchObject({ ok: true });
  });

  test('takes what is prepared away when something of it is erased', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    await happen(server, id, { type: 'officer.rejected', reason: 'Bukan pengaduan.' });
    await prepareOne(server);
    await happen(server, id, { type: 'officer.erased', what: 'person', reason: 'Permintaan.' });
    expect((await state(server)).preparation).toBeNull();
  });

  test('keeps what it issued, its log, its keys and its checkpoints from every change', async () => {
    const server = await startTestServer(database());
    await fileOne(server);
    await issueOne(server);
    const { db } = database();
    for (const table of ['issued_month', 'issued_row', 'log_leaf', 'log_node', 'log_key', 'log_checkpoint']) {
      const mine = sql`office_id = ${server.office.id}`;
      await expect(sql`update ${sql.table(table)} set office_id = office_id where ${mine}`.execute(db)).rejects.toThrow(`${table} is append-only`);
      await expect(sql`delete from ${sql.table(table)} where ${mine}`.execute(db)).rejects.toThrow(`${table} is append-only`);
    }
  });

  test('goes on while others file: five filings meanwhile are all kept, and each is in the log once', async () => {
    const server = await startTestServer(database());
    await fileOne(server);
    server.at('2026-04-01T03:00:00.000Z');
    const prepared = await prepareOne(server);
    const [issued, ...filed] = await Promise.all([issueOneAcknowledged(server, prepared), ...Array.from({ length: 5 }, () => fileOne(server))]);
    expect(issued.versions).toHaveLength(1);
    expect(filed).toHaveLength(5);
    await keepLog(server.parts, server.office, server.parts.now());
    const check = await verifyTree(database().db, server.office.id);
    expect(check).toMatchObject({ ok: true, leaves: 6 + 2 });
  });

  test('is found out where a published month was tampered with', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    await publish(server, id);
    await issueOne(server);
    const { book, months } = await exported(server);
    const issued = months.get('2026-03') as IssuedMonth;
    const [row] = issued.rows;
    if (!row) throw new Error('There is no row.');
    const tampered = { ...issued, rows: [{ ...row, cells: row.cells.with(4, 'Sudah dibongkar.') }] };
    expect(verifyBook(book, new Map([['2026-03', tampered]]))).toMatchObject({ ok: false, fault: { month: '2026-03' } });
  });

  test('is done and checked through the SDK', async () => {
    const server = await startTestServer(database());
    const { receipt } = await fileOne(server);
    const through = ((url: string, init: RequestInit) => server.app.request(url, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), 'sec-fetch-site': 'same-origin' } })) as typeof fetch;
    const sign = async (login: string) => {
      const desk = createDesk({ endpoint: 'https://wadul.example', fetch: through, jar: {} });
      await desk.signIn({ office: server.office.slug, login, password: PASSWORD });
      return desk;
    };
    const [first, second] = [await sign('frontdesk'), await sign('head')];
    await first.prepareMonth('2026-03', true);
    await first.takeBackPreparation('2026-03');
    const { preparation } = await first.prepareMonth('2026-03', true);
    expect((await second.issueState('2026-03')).mayAcknowledge).toBe(true);
    expect((await second.acknowledgeMonth('2026-03', preparation?.id ?? '', true)).versions).toHaveLength(1);
    expect((await second.issuedVersion('2026-03', 1)).issue.version).toBe(1);
    const client = createClient({ endpoint: 'https://wadul.example', office: server.office.slug, fetch: through });
    const book = await client.book();
    expect(verifyBook(book, new Map([['2026-03', await client.issuedMonth('2026-03')]]), { checkpoint: await client.checkpoint() })).toMatchObject({ ok: true });
    expect(await client.consistency({ from: 1, to: 3 })).toMatchObject({ from: 1, to: 3 });
    const { proof } = await client.trackInBook(receipt);
    expect(verifyBookProof(proof)).toMatchObject({ ok: true });
    const { leaf } = await server.parts.db.selectFrom('issuedMonth').select('leaf').where('officeId', '=', server.office.id).executeTakeFirstOrThrow();
    expect(await client.inclusion(Buffer.from(leaf).toString('hex'))).toMatchObject({ index: 2, size: 3, inclusion: book.issues[0]?.inclusion });
  });

  test('lets no proof say who complained or about what', async () => {
    const server = await startTestServer(database());
    const { receipt } = await fileOne(server);
    await issueOne(server);
    await fileOne(server);
    await keepLog(server.parts, server.office, server.parts.now());
    const { leaf } = await server.parts.db.selectFrom('logLeaf').select('hash as leaf').where('officeId', '=', server.office.id).where('index', '=', 0).executeTakeFirstOrThrow();
    const paths = [`${base(server)}/book`, `${base(server)}/book/2026-03`, `${base(server)}/log/checkpoint`, `${base(server)}/log/consistency?from=1&to=4`, `${base(server)}/log/inclusion?leaf=${Buffer.from(leaf).toString('hex')}`];
    const answers = await Promise.all(paths.map((path) => server.send('GET', path)));
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200));
    for (const answer of answers) {
      expect(answer.headers.get('etag')).toMatch(/^"/);
      expect(await answer.text()).not.toMatch(/\bsiti\b|melati|rambu|0812345|33750117/i);
    }
    for (const [at, path] of paths.entries()) expect((await server.send('GET', path, { headers: { 'if-none-match': answers[at]?.headers.get('etag') ?? '' } })).status).toBe(304);
    await expectProblem(await server.send('POST', `${base(server)}/tracking/book`, { body: { ticket: receipt.ticket, secret: 'AAAA-AAAA-AAAA-A' } }), 'unknown-ticket-or-secret');
  });
});

/** The second officer's part, by the head. */
const issueOneAcknowledged = async (server: TestServer, { preparation }: IssueState): Promise<IssueState> => {
  const answer = await askIssue(server, 'head', 'POST', '2026-03/versions', { preparation: preparation?.id ?? '', seen: true });
  expect(answer.status).toBe(201);
  return (await answer.json()) as IssueState;
};
