import { createHash, randomUUID } from 'node:crypto';
import { ATTACHMENT_LIMITS, type CaseStory, type CitizenView, type OfficerCase, type ProblemIssue, type ShownAttachment } from '@wadul/core';
import { expect, test } from 'vitest';
import { startInspector } from '../../attachments/inspector.ts';
import { sweepUploads } from '../../attachments/sweep-uploads.ts';
import { uploadParts } from '../../attachments/upload-parts.ts';
import { insertDataKey } from '../../db/data-key.queries.ts';
import { describeOnEachEngine } from '../../db/testing/engines.ts';
import { fileWithFiles, somePdf, somePicture, uploadOne, uploadsPath } from '../../testing/attach-one.ts';
import { expectProblem } from '../../testing/expect-problem.ts';
import { enterOne, fileOne } from '../../testing/file-one.ts';
import { someFiling } from '../../testing/some-filing.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const send = (server: TestServer, attachments: readonly string[], change: object = {}, key: string = randomUUID()): Promise<Response> =>
  server.send('POST', `/api/offices/${server.office.slug}/complaints`, { body: someFiling({ attachments: [...attachments], ...change }), headers: { 'idempotency-key': key } });
const issuesOf = async (answer: Response): Promise<ProblemIssue[]> => (await expectProblem(answer, 'invalid-request')).issues ?? [];
const letter = (server: TestServer, name = 'surat.pdf', as?: string) => uploadOne(server, { bytes: somePdf(name), name }, as);
const card = async (server: TestServer, as?: string) => uploadOne(server, { bytes: await somePicture(), name: 'ktp.jpg', kind: 'ktp' }, as);
const complaints = (server: TestServer) => server.parts.db.selectFrom('complaint').select('id').where('officeId', '=', server.office.id).execute();
const desk = (id: string, more = ''): string => `/api/desk/complaints/${id}/attachments${more}`;
const storyOf = async (server: TestServer, id: string): Promise<CaseStory> =>
  (await (await server.send('GET', `/api/desk/complaints/${id}/events`, { as: await server.signIn('head') })).json()) as CaseStory;

describeOnEachEngine('files of a complaint', (database) => {
  test('are its own with the filing that names them: officers and complainant see them, and the log vouches for them', async () => {
    const server = await startTestServer(database());
    const { id, receipt, card: sentCard, letter: sentLetter } = await fileWithFiles(server);
    const head = await server.signIn('head');
    const { attachments } = (await (await server.send('GET', desk(id), { as: head })).json()) as { attachments: ShownAttachment[] };
    expect(attachments.map(({ kind, name, mediaType, state }) => ({ kind, name, mediaType, state }))).toEqual([
      { kind: 'ktp', name: 'ktp.jpg', mediaType: 'image/jpeg', state: 'unscanned' },
      { kind: 'document', name: 'surat.pdf', mediaType: 'application/pdf', state: 'unscanned' },
    ]);
    const read = (await (await server.send('GET', `/api/desk/complaints/${id}`, { as: head })).json()) as OfficerCase;
    expect(read).toMatchObject({ attachments, hasIdentityCard: true });
    const tracked = (await (await server.send('POST', `/api/offices/${server.office.slug}/tracking`, { body: { ticket: receipt.ticket, secret: receipt.secret } })).json()) as CitizenView;
    expect(tracked.attachments).toEqual(attachments);
    const [first] = (await storyOf(server, id)).events;
    expect(JSON.stringify(first)).toContain(sentCard.sha256);
    expect(JSON.stringify(first)).toContain(sentLetter.sha256);
    for (const upload of [sentCard, sentLetter]) await expectProblem(await server.send('GET', `${uploadsPath(server)}/${upload.id}`), 'not-found'); // now the id is only a name
  });

  test('that are not there, not finished, another’s or named twice make no complaint, and stay as they are', async () => {
    const server = await startTestServer(database());
    const [mine, taken, officers] = [await letter(server), await letter(server), await letter(server, 'a.pdf', await server.signIn('head'))];
    await fileOne(server, { attachments: [taken.id] });
    const begun = await server.send('POST', uploadsPath(server), { headers: { 'tus-resumable': '1.0.0', 'upload-length': '10', 'upload-metadata': `kind ${btoa('document')}` } });
    const unfinished = (begun.headers.get('location') ?? '').split('/').at(-1) ?? '';
    const refused = await uploadOne(server, { bytes: new TextEncoder().encode('<svg/>'), name: 'a.svg' });
    const before = (await complaints(server)).length;
    for (const wrong of ['f'.repeat(32), taken.id, officers.id, unfinished, refused.id]) {
      expect(await issuesOf(await send(server, [mine.id, wrong]))).toEqual([{ pointer: '/attachments/1', code: 'attachment.unknown' }]);
    }
    expect(await issuesOf(await send(server, [mine.id, mine.id]))).toEqual([{ pointer: '/attachments/1', code: 'attachment.duplicate' }]);
    expect(await issuesOf(await send(server, Array.from({ length: 100 }, (_, index) => index.toString(16).padStart(32, '0'))))).toEqual([{ pointer: '/attachments', code: 'tooMany' }]);
    expect((await complaints(server)).length).toBe(before);
    expect((await send(server, [mine.id])).status).toBe(201);
  });

  test('hold a card only where somebody is named and the office asks for one', async () => {
    const server = await startTestServer(database());
    const [ktp, second] = [await card(server), await card(server)];
    const anonymous = { identityMode: 'anonymous', complainant: undefined };
    expect(await issuesOf(await send(server, [ktp.id], anonymous))).toEqual([{ pointer: '/attachments/0', code: 'attachment.ktpNotAsked' }]);
    expect(await issuesOf(await send(server, [ktp.id, second.id]))).toEqual([{ pointer: '/attachments/1', code: 'attachment.tooMany' }]);
    const strict = await startTestServer(database(), { settings: { attachments: { ktp: 'required', most: 10, mostBytes: 1_000_000 } } });
    expect(await issuesOf(await send(strict, []))).toEqual([{ pointer: '/attachments', code: 'required' }]);
    expect((await send(strict, [], anonymous)).status).toBe(201);
    expect((await send(strict, [(await card(strict)).id])).status).toBe(201);
  });

  test('picked again after a reload are the same: the request gets its receipt with them, in any order and whatever their names', async () => {
    const server = await startTestServer(database());
    const key = randomUUID();
    const pick = async (name: string) => [await card(server), await uploadOne(server, { bytes: somePdf('Surat'), name })].map(({ id }) => id);
    const first = await (await send(server, await pick('surat.pdf'), {}, key)).text();
    const again = await send(server, (await pick('surat (1).pdf')).toReversed(), {}, key);
    expect([again.status, await again.text()]).toEqual([201, first]);
    expect((await complaints(server)).length).toBe(1);
    expect((await server.parts.db.selectFrom('attachment').select('id').where('officeId', '=', server.office.id).where('complaintId', 'is', null).execute()).length).toBe(2); // nobody's: their time runs out
  });

  test('of another content, another kind, unknown or another complaint’s are another request: whoever has the key does not get the receipt by them (T6)', async () => {
    const server = await startTestServer(database());
    const [key, picture] = [randomUUID(), await somePicture()];
    const same = (kind: 'document' | 'ktp' = 'document') => uploadOne(server, { bytes: picture, name: 'foto.jpg', kind });
    const [mine, others, asCard, other] = [await same(), await same(), await same('ktp'), await letter(server)];
    const receipt = (await (await send(server, [mine.id], {}, key)).json()) as { ticket: string; secret: string };
    await fileOne(server, { attachments: [others.id] });
    for (const wrong of [[], [other.id], [asCard.id], [others.id], ['f'.repeat(32)], [mine.id, other.id], [mine.id, mine.id]]) {
      const problem = JSON.stringify(await expectProblem(await send(server, wrong, {}, key), 'idempotency-key-reused'));
      expect(problem).not.toContain(receipt.ticket);
      expect(problem).not.toContain(receipt.secret);
    }
  });

  test('do not stand in the way of the same request again: it gets its receipt, byte for byte', async () => {
    const server = await startTestServer(database());
    const [{ id }, key] = [await letter(server), randomUUID()];
    const first = await (await send(server, [id], {}, key)).text();
    expect(await (await send(server, [id], {}, key)).text()).toBe(first);
    expect((await complaints(server)).length).toBe(1);
  });

  test('go to one of many complaints that name them at the same instant; a twin of it gets its receipt', async () => {
    const server = await startTestServer(database());
    for (let round = 0; round < 5; round += 1) {
      const [{ id }, keys] = [await letter(server), [randomUUID(), randomUUID(), randomUUID()]];
      const answers = await Promise.all([...keys, ...keys].map((key) => send(server, [id], {}, key)));
      const texts = await Promise.all(answers.filter(({ status }) => status === 201).map((answer) => answer.text()));
      expect(texts.length).toBe(2);
      expect(new Set(texts).size).toBe(1);
      for (const answer of answers.filter(({ status }) => status !== 201)) expect(await issuesOf(answer)).toEqual([{ pointer: '/attachments/0', code: 'attachment.unknown' }]);
    }
    expect((await complaints(server)).length).toBe(5);
  });

  test('are there still when everything that belongs to nobody has gone', async () => {
    const server = await startTestServer(database());
    const { id, letter: kept } = await fileWithFiles(server);
    server.at('2026-04-09T03:00:00.000Z');
    await sweepUploads(server.parts, server.parts.now());
    expect((await server.send('GET', desk(id, `/${kept.id}`), { as: await server.signIn('head') })).status).toBe(200);
  });

  test('come later too: the complainant adds some, an officer adds some, and each only what came by their door', async () => {
    const server = await startTestServer(database());
    const { id, receipt } = await fileOne(server);
    const head = await server.signIn('head');
    const add = (attachments: string[], version: number) =>
      server.send('POST', `/api/offices/${server.office.slug}/tracking/events`, {
        body: { ticket: receipt.ticket, secret: receipt.secret, event: { type: 'citizen.addedFiles', attachments } },
        headers: { 'if-match': `"${version}"` },
      });
    const addAtDesk = (attachments: string[], version: number) =>
      server.send('POST', `/api/desk/complaints/${id}/events`, { body: { type: 'officer.addedFiles', attachments }, headers: { 'if-match': `"${version}"` }, as: head });
    const [mine, theirs] = [await letter(server), await letter(server, 'nota.pdf', head)];
    expect(await issuesOf(await add([mine.id, theirs.id], 1))).toEqual([{ pointer: '/event/attachments/1', code: 'attachment.unknown' }]);
    expect(await issuesOf(await addAtDesk([mine.id], 1))).toEqual([{ pointer: '/attachments/0', code: 'attachment.unknown' }]);
    expect((await add([mine.id], 1)).status).toBe(200);
    const read = (await (await addAtDesk([theirs.id], 2)).json()) as OfficerCase;
    expect(read.attachments.map(({ id: one }) => one)).toEqual([mine.id, theirs.id]);
    const { events } = await storyOf(server, id);
    expect(JSON.stringify(events[1])).toContain(mine.sha256);
    expect(JSON.stringify(events[2])).toContain(theirs.sha256);
  });

  test('that come later are held to what the office takes, as those of a filing are', async () => {
    const server = await startTestServer(database(), { settings: { attachments: { ktp: 'optional', most: 2, mostBytes: 1_000_000 } } });
    const { office, parts } = server;
    const head = await server.signIn('head');
    const { id, receipt } = await fileOne(server);
    const add = (attachments: string[]) =>
      server.send('POST', `/api/offices/${office.slug}/tracking/events`, {
        body: { ticket: receipt.ticket, secret: receipt.secret, event: { type: 'citizen.addedFiles', attachments } },
        headers: { 'if-match': '"1"' },
      });
    const [ktp, second] = [await card(server), await card(server)];
    expect(await issuesOf(await add([ktp.id, second.id]))).toEqual([{ pointer: '/event/attachments/1', code: 'attachment.tooMany' }]);
    const letters = [await letter(server), await letter(server), await letter(server)].map((one) => one.id);
    expect(await issuesOf(await add(letters))).toEqual([{ pointer: '/event/attachments/2', code: 'attachment.tooMany' }]);
    await parts.db.updateTable('office').set({ settings: JSON.stringify({ ...office.settings, attachments: { ...office.settings.attachments, ktp: 'hidden' } }) as never }).where('id', '=', office.id).execute();
    expect(await issuesOf(await add([ktp.id]))).toEqual([{ pointer: '/event/attachments/0', code: 'attachment.ktpNotAsked' }]);
    const [theirs, another] = [await card(server, head), await card(server, head)];
    const atDesk = await server.send('POST', `/api/desk/complaints/${id}/events`, { body: { type: 'officer.addedFiles', attachments: [theirs.id, another.id] }, headers: { 'if-match': '"1"' }, as: head });
    expect(await issuesOf(atDesk)).toEqual([{ pointer: '/attachments/1', code: 'attachment.tooMany' }]);
    expect((await storyOf(server, id)).events).toHaveLength(1);
  });

  test('hold one card in all, whoever adds it; once it is erased another may come', async () => {
    const server = await startTestServer(database());
    const head = await server.signIn('head');
    const { id, receipt } = await fileOne(server, { attachments: [(await card(server)).id] });
    const add = (attachments: string[], version: number) =>
      server.send('POST', `/api/offices/${server.office.slug}/tracking/events`, {
        body: { ticket: receipt.ticket, secret: receipt.secret, event: { type: 'citizen.addedFiles', attachments } },
        headers: { 'if-match': `"${version}"` },
      });
    const [mine, paper, theirs] = [await card(server), await letter(server), await card(server, head)];
    expect(await issuesOf(await add([paper.id, mine.id], 1))).toEqual([{ pointer: '/event/attachments/1', code: 'attachment.tooMany' }]);
    const atDesk = await server.send('POST', `/api/desk/complaints/${id}/events`, { body: { type: 'officer.addedFiles', attachments: [theirs.id] }, headers: { 'if-match': '"1"' }, as: head });
    expect(await issuesOf(atDesk)).toEqual([{ pointer: '/attachments/0', code: 'attachment.tooMany' }]);
    expect((await add([paper.id], 1)).status).toBe(200);
    await server.parts.db.updateTable('attachment').set({ state: 'destroyed' }).where('complaintId', '=', id).where('kind', '=', 'ktp').execute();
    expect((await add([mine.id], 2)).status).toBe(200);
  });

  test('that come later have an end: a complaint takes so many from its complainant, and the office’s are not among them', async () => {
    const server = await startTestServer(database());
    const { id, receipt } = await fileOne(server);
    const head = await server.signIn('head');
    const add = (attachments: string[], version: number) =>
      server.send('POST', `/api/offices/${server.office.slug}/tracking/events`, {
        body: { ticket: receipt.ticket, secret: receipt.secret, event: { type: 'citizen.addedFiles', attachments } },
        headers: { 'if-match': `"${version}"` },
      });
    const first = await letter(server);
    expect((await add([first.id], 1)).status).toBe(200);
    const { db, keys, randomBytes } = server.parts;
    const row = await db.selectFrom('attachment').selectAll().where('id', '=', first.id).executeTakeFirstOrThrow();
    for (let index = 2; index < ATTACHMENT_LIMITS.mostOfComplaint.complainant; index += 1) {
      const keyId = randomUUID();
      await insertDataKey(db, keys.ring(), { officeId: row.officeId, id: keyId, complaintId: id, purpose: 'file', createdAt: row.createdAt }, randomBytes);
      await db.insertInto('attachment').values({ ...row, id: index.toString(16).padStart(32, '0'), keyId, nameSealed: null, place: index }).execute();
    }
    const [last, beyond] = [await letter(server), await letter(server)];
    expect(await issuesOf(await add([last.id, beyond.id], 2))).toEqual([{ pointer: '/event/attachments/1', code: 'attachment.tooMany' }]);
    expect((await add([last.id], 2)).status).toBe(200);
    expect(await issuesOf(await add([beyond.id], 3))).toEqual([{ pointer: '/event/attachments/0', code: 'attachment.tooMany' }]);
    const theirs = await letter(server, 'foto.pdf', head);
    expect((await server.send('POST', `/api/desk/complaints/${id}/events`, { body: { type: 'officer.addedFiles', attachments: [theirs.id] }, headers: { 'if-match': '"3"' }, as: head })).status).toBe(200);
  });

  test('come with what an officer enters, a card too where the form asks for none', async () => {
    const server = await startTestServer(database(), { settings: { attachments: { ktp: 'hidden', most: 1, mostBytes: 100 } } });
    const as = await server.signIn('frontDesk');
    const [ktp, scan] = [await card(server, as), await letter(server, 'surat.pdf', as)];
    const { id } = await enterOne(server, 'frontDesk', { attachments: [ktp.id, scan.id] });
    const { attachments } = (await (await server.send('GET', desk(id), { as })).json()) as { attachments: ShownAttachment[] };
    expect(attachments.length).toBe(2);
  });
});

describeOnEachEngine('an officer', (database) => {
  test('gets a document to be saved, a picture to be looked at, and neither can do anything', async () => {
    const server = await startTestServer(database());
    const pdf = somePdf('isi');
    const [document, picture] = [await uploadOne(server, { bytes: pdf, name: 'Surat "Siti"; ä.pdf' }), await uploadOne(server, { bytes: await somePicture('png'), name: 'foto' })];
    const { id } = await fileOne(server, { attachments: [document.id, picture.id] });
    const as = await server.signIn('technicalTeam');
    const saved = await server.send('GET', desk(id, `/${document.id}`), { as });
    expect(new Uint8Array(await saved.arrayBuffer())).toEqual(pdf);
    expect(saved.headers.get('content-disposition')).toBe(`attachment; filename="Surat _Siti__ _.pdf"; filename*=UTF-8''Surat%20_Siti_%3B%20%C3%A4.pdf`);
    const shown = await server.send('GET', desk(id, `/${picture.id}`), { as });
    expect(shown.headers.get('content-disposition')).toBe(`inline; filename="foto.png"; filename*=UTF-8''foto.png`);
    for (const [{ headers }, type] of [[saved, 'application/pdf'], [shown, 'image/png']] as const) {
      expect(headers.get('content-type')).toBe(type);
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox$/);
      expect([headers.get('x-content-type-options'), headers.get('cache-control'), headers.get('cross-origin-resource-policy')]).toEqual(['nosniff', 'no-store', 'same-origin']);
    }
  });

  test('sees a card only with a reason, and each look is in the log before anything is shown (R14)', async () => {
    const server = await startTestServer(database());
    const { id, card: ktp } = await fileWithFiles(server);
    const as = await server.signIn('head');
    await expectProblem(await server.send('GET', desk(id, `/${ktp.id}`), { as }), 'reason-required');
    for (const reason of ['', '   ', undefined]) await expectProblem(await server.send('POST', desk(id, `/${ktp.id}/looks`), { as, body: { reason } }), 'invalid-request');
    const before = (await storyOf(server, id)).events.length;
    const looks = await Promise.all(['Mencocokkan identitas.', 'Diminta pimpinan.'].map((reason) => server.send('POST', desk(id, `/${ktp.id}/looks`), { as, body: { reason } })));
    for (const look of looks) {
      expect([look.status, look.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
      expect(Buffer.from(await look.arrayBuffer()).subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    }
    const { events } = await storyOf(server, id);
    expect(events.slice(before).map(({ type }) => type)).toEqual(['officer.viewedIdentity', 'officer.viewedIdentity']);
    expect(JSON.stringify(events)).toContain('Mencocokkan identitas.');
    expect(server.lines.join('')).not.toContain('Mencocokkan');
  });

  test('of another role, of another office, or whom it is about gets nothing', async () => {
    const server = await startTestServer(database());
    const { id, card: ktp, letter: document } = await fileWithFiles(server);
    const body = { reason: 'Ingin tahu.' };
    for (const role of ['technicalTeam', 'auditor'] as const) {
      const as = await server.signIn(role);
      await expectProblem(await server.send('GET', desk(id, `/${ktp.id}`), { as }), 'role-not-allowed');
      await expectProblem(await server.send('POST', desk(id, `/${ktp.id}/looks`), { as, body }), 'role-not-allowed');
    }
    const other = await startTestServer(database());
    for (const path of [desk(id), desk(id, `/${document.id}`)]) await expectProblem(await other.send('GET', path, { as: await other.signIn('head') }), 'not-found');
    const own = await fileOne(other);
    await expectProblem(await other.send('GET', desk(own.id, `/${document.id}`), { as: await other.signIn('head') }), 'not-found');
    const mine = await fileOne(server);
    await expectProblem(await server.send('GET', desk(mine.id, `/${document.id}`), { as: await server.signIn('head') }), 'not-found'); // of another complaint
    await server.send('POST', `/api/desk/complaints/${id}/events`, { body: { type: 'officer.namedOfficer', officerId: server.officers.frontDesk }, headers: { 'if-match': '"1"' }, as: await server.signIn('head') });
    for (const path of [desk(id), desk(id, `/${document.id}`)]) await expectProblem(await server.send('GET', path, { as: await server.signIn('frontDesk') }), 'not-found');
  });

  test('does not learn from a file’s name who complains in confidence', async () => {
    const server = await startTestServer(database());
    const document = await uploadOne(server, { bytes: somePdf(), name: 'Surat Siti Contoh.pdf' });
    const { id } = await fileOne(server, { identityMode: 'confidential', attachments: [document.id] });
    const as = await server.signIn('technicalTeam');
    const list = await (await server.send('GET', desk(id), { as })).text();
    expect(list).toContain(document.id);
    expect(list).not.toContain('Siti');
    expect((await server.send('GET', desk(id, `/${document.id}`), { as })).headers.get('content-disposition')).not.toContain('Siti');
  });

  test('gets no file that was changed or exchanged in the store', async () => {
    const server = await startTestServer(database());
    const [one, two] = [await letter(server, 'a.pdf'), await letter(server, 'b.pdf')];
    const { id } = await fileOne(server, { attachments: [one.id, two.id] });
    const names = await Array.fromAsync(server.parts.files.list('files/'));
    const [first = '', second = ''] = names;
    const bytes = await server.parts.files.get(first);
    await server.parts.files.put(second, bytes ?? new Uint8Array());
    const as = await server.signIn('head');
    const answers = await Promise.all([one, two].map((file) => server.send('GET', desk(id, `/${file.id}`), { as })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 500]);
    await server.parts.files.delete(first);
    expect((await Promise.all([one, two].map((file) => server.send('GET', desk(id, `/${file.id}`), { as })))).map(({ status }) => status).sort()).toEqual([500, 503]);
  });

  test('opens what the virus scanner has not seen only with a reason, which is kept, and what it found something in not at all', async () => {
    const verdict = { now: 'unscanned' as 'unscanned' | 'clean' };
    const scanner = { scan: () => Promise.resolve(verdict.now) };
    const server = await startTestServer(database(), { parts: { uploads: uploadParts(startInspector(), scanner) } });
    const waiting = await letter(server);
    verdict.now = 'clean';
    const clean = await letter(server);
    const { id } = await fileOne(server, { attachments: [waiting.id, clean.id] });
    const as = await server.signIn('technicalTeam');
    expect((await server.send('GET', desk(id, `/${clean.id}`), { as })).status).toBe(200);
    await expectProblem(await server.send('GET', desk(id, `/${waiting.id}`), { as }), 'reason-required');
    const opened = await server.send('POST', desk(id, `/${waiting.id}/looks`), { as, body: { reason: 'Dibutuhkan segera untuk mediasi.' } });
    expect([opened.status, sha256(new Uint8Array(await opened.arrayBuffer()))]).toEqual([200, waiting.sha256]);
    expect((await storyOf(server, id)).events.at(-1)).toMatchObject({ type: 'officer.openedUnscanned', by: { id: server.officers.technicalTeam }, payload: { attachment: waiting.id, reason: 'Dibutuhkan segera untuk mediasi.' } });
    const auditor = await server.signIn('auditor'); // reads every document, and so answers for it too
    expect((await server.send('POST', desk(id, `/${waiting.id}/looks`), { as: auditor, body: { reason: 'Pemeriksaan.' } })).status).toBe(200);
    expect((await storyOf(server, id)).events.at(-1)).toMatchObject({ by: { id: server.officers.auditor } });
    await database().db.updateTable('attachment').set({ scan: 'infected' }).where('officeId', '=', server.office.id).where('id', '=', clean.id).execute();
    await expectProblem(await server.send('GET', desk(id, `/${clean.id}`), { as }), 'file-held');
    await expectProblem(await server.send('POST', desk(id, `/${clean.id}/looks`), { as, body: { reason: 'Dibutuhkan.' } }), 'file-held');
  });
});
