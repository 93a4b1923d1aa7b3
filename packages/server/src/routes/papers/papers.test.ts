import { makeSecret, type Role } from '@wadul/core';
import { expect, test } from 'vitest';
import { describeOnEachEngine } from '../../db/testing/engines.ts';
import { readPdf, textOf } from '../../papers/testing/text-of-pdf.ts';
import { somePicture, uploadOne } from '../../testing/attach-one.ts';
import { answeredCase, happen, inspectedCase, plannedCase, someMinutes, withMinutes, type Deed } from '../../testing/cases-with-papers.ts';
import { expectProblem } from '../../testing/expect-problem.ts';
import { enterOne, fileOne } from '../../testing/file-one.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

const bytesOf = async (answer: Response): Promise<Uint8Array> => {
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'application/pdf', 'no-store']);
  return new Uint8Array(await answer.arrayBuffer());
};
const read = async (answer: Response): Promise<string> => textOf(await readPdf(await bytesOf(answer)));
const paper = async (server: TestServer, role: Role, path: string): Promise<Response> => server.send('GET', `/api/desk/complaints/${path}`, { as: await server.signIn(role) });
const receipt = async (server: TestServer, role: Role, body: object): Promise<Response> => server.send('POST', '/api/desk/receipts', { body, as: await server.signIn(role) });
const own = (server: TestServer, body: object): Promise<Response> => server.send('POST', `/api/offices/${server.office.slug}/tracking/receipt`, { body });

describeOnEachEngine('the papers of a complaint', (database) => {
  test('are minutes with letterhead, number, the date in words, parties and their signatures', async () => {
    const server = await startTestServer(database());
    const { id, receipt: { ticket } } = await withMinutes(server);
    await happen(server, id, [['technicalTeam', { type: 'officer.recordedSignature', signer: 'pengadu', signedOn: '2026-03-09' }], ['technicalTeam', { type: 'officer.recordedRefusal', signer: 'teradu', reason: 'Tidak setuju.', witnesses: ['Saksi Satu', 'Saksi Dua'] }]]);
    const answer = await paper(server, 'technicalTeam', `${id}/minutes/m1/paper`);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${ticket}-berita-acara-m1.pdf"`);
    const text = await read(answer);
    for (const said of [
      server.office.settings.name, 'BERITA ACARA RAPAT KOORDINASI', 'Nomor: BA-RK/1/KANTOR/III/2026', 'Pada hari ini Senin tanggal sembilan bulan Maret tahun dua ribu dua puluh enam (09-03-2026), pukul 09.00 WIB, bertempat di Ruang rapat',
      'Siti Contoh', 'CV Reklame Contoh', 'Analis', 'Demikian Berita Acara ini dibuat dengan sebenarnya untuk dapat dipergunakan sebagaimana mestinya.', 'Ditandatangani 9 Maret 2026', 'Menolak menandatangani', 'Tidak setuju.', 'Saksi Dua', 'Halaman 1 dari',
    ]) expect(text).toContain(said);
  });

  test('do not name to the respondent who complains, on any engine and whoever prints (R23)', async () => {
    const server = await startTestServer(database());
    for (const identityMode of ['open', 'confidential', 'anonymous'] as const) {
      const change = identityMode === 'anonymous' ? { identityMode, complainant: undefined } : { identityMode };
      const { id } = await withMinutes(server, change);
      for (const role of ['frontDesk', 'technicalTeam', 'head', 'deputy', 'liaison', 'auditor'] as const) {
        const answer = await paper(server, role, `${id}/minutes/m1/paper?copy=respondent`);
        expect(answer.headers.get('content-disposition')).not.toMatch(/siti/i);
        const text = await read(answer);
        expect([identityMode, role, /Siti|Contoh menyampaikan/.test(text)]).toEqual([identityMode, role, false]);
        expect(text).toContain('Salinan untuk teradu: nama pengadu tidak dicantumkan.');
      }
    }
  });

  test('do not exist for whom the complaint does not: supervision (R15), an officer whom it is about (R19), a copy for the respondent of either', async () => {
    const server = await startTestServer(database());
    const { id } = await withMinutes(server);
    await happen(server, id, [['head', { type: 'officer.namedOfficer', officerId: server.officers.technicalTeam }]]);
    await expectProblem(await paper(server, 'technicalTeam', `${id}/minutes/m1/paper`), 'not-found');
    await happen(server, id, [['head', { type: 'officer.markedSupervision', reason: 'Pungutan.' }]]);
    await expectProblem(await paper(server, 'frontDesk', `${id}/minutes/m1/paper`), 'not-found');
    await expectProblem(await paper(server, 'head', `${id}/minutes/m1/paper?copy=respondent`), 'not-found');
    expect((await paper(server, 'head', `${id}/minutes/m1/paper`)).status).toBe(200);
    await expectProblem(await paper(server, 'head', `${id}/minutes/m9/paper`), 'not-found');
    for (const rest of ['inspection-report', 'answer-letter', 'invitations/1', 'invitations/0', 'invitations/x']) await expectProblem(await paper(server, 'head', `${id}/${rest}`), 'not-found');
  });

  test('are an inspection report, an answer with what is open to the complainant, and an invitation for each who is invited', async () => {
    const server = await startTestServer(database());
    const report = await read(await paper(server, 'auditor', `${(await inspectedCase(server)).id}/inspection-report`));
    for (const said of ['LAPORAN PENINJAUAN LOKASI', 'Senin, 9 Maret 2026', 'ST/12', 'Rina Misal', 'Papan menutupi rambu.', 'Petugas technicalTeam']) expect(report).toContain(said);
    const answered = await answeredCase(server);
    const letter = await read(await paper(server, 'frontDesk', `${answered.id}/answer-letter`));
    for (const said of ['Siti Contoh', 'Jalan Melati Nomor 7', 'Papan sudah dipindahkan.', 'paling lambat 25 Maret 2026', 'Ombudsman']) expect(letter).toContain(said);
    expect(letter.replaceAll(' ', '')).toContain(`https://wadul.example/${server.office.slug}/track`);
    const { id } = await plannedCase(server);
    const [first, second] = [await read(await paper(server, 'technicalTeam', `${id}/invitations/1`)), await read(await paper(server, 'technicalTeam', `${id}/invitations/2`))];
    expect(first).toContain('Siti Contoh');
    expect(second).toContain('Pemilik papan reklame');
    expect(second).not.toContain('Siti');
    for (const text of [first, second]) expect(text).toContain('Undangan rapat koordinasi');
    await expectProblem(await paper(server, 'technicalTeam', `${id}/invitations/3`), 'not-found');
  });

  test('list what was attached when they were written, by name, size and the beginning of its SHA-256, and to the respondent without a name (R23); a card never goes with them', async () => {
    const server = await startTestServer(database());
    const as = await server.signIn('technicalTeam');
    const { id } = await plannedCase(server, { identityMode: 'confidential' });
    const [photo, card] = [await uploadOne(server, { bytes: await somePicture(), name: 'rumah-siti.jpg' }, as), await uploadOne(server, { bytes: await somePicture('png'), name: 'ktp.png', kind: 'ktp' }, as)];
    const write = (attachments: string[]) => happen(server, id, [['technicalTeam', { type: 'officer.wroteMinutes', minutes: someMinutes(), attachments }]]);
    await expect(write([card.id])).rejects.toMatchObject({ code: 'event-not-allowed' });
    await write([photo.id]);
    const { attachments } = (await (await server.send('GET', `/api/desk/complaints/${id}`, { as })).json()) as { attachments: { sha256: string }[] };
    const listed = new RegExp(`1\\. Foto rumah-siti\\.jpg \\(\\d+ KB, SHA-256 ${attachments[0]?.sha256.slice(0, 16)}…\\)`);
    expect(await read(await paper(server, 'head', `${id}/minutes/m1/paper`))).toMatch(listed);
    const copy = await read(await paper(server, 'head', `${id}/minutes/m1/paper?copy=respondent`));
    expect(copy).not.toMatch(/rumah|siti/i);
    expect(copy).toContain('1. Foto (');
  });

  test('name a complainant in confidence to those only who may know them (R2)', async () => {
    const server = await startTestServer(database());
    const { id } = await answeredCase(server, { identityMode: 'confidential' });
    expect(await read(await paper(server, 'technicalTeam', `${id}/answer-letter`))).not.toContain('Siti');
    expect(await read(await paper(server, 'frontDesk', `${id}/answer-letter`))).toContain('Siti Contoh');
    const planned = await plannedCase(server, { identityMode: 'confidential' });
    expect(await read(await paper(server, 'technicalTeam', `${planned.id}/invitations/1`))).not.toContain('Siti');
  });

  test('hold nothing of what needs a reason to be seen: no NIK, phone or e-mail (R14)', async () => {
    const server = await startTestServer(database());
    const { id } = await withMinutes(server);
    const answered = await answeredCase(server);
    const texts = [await read(await paper(server, 'head', `${id}/minutes/m1/paper`)), await read(await paper(server, 'head', `${answered.id}/answer-letter`)), await read(await receipt(server, 'head', { ticket: answered.receipt.ticket }))];
    for (const text of texts) expect(text).not.toMatch(/3375011708900001|81234567890|285421234|surel\.example/);
  });
});

describeOnEachEngine('a receipt to print', (database) => {
  test('has a half with the secret for the complainant and one without for the counter, who took it in, and where it is followed', async () => {
    const server = await startTestServer(database());
    const { receipt: given } = await enterOne(server, 'frontDesk');
    const answer = await receipt(server, 'frontDesk', { ticket: given.ticket, secret: given.secret });
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${given.ticket}-tanda-terima.pdf"`);
    const text = await read(answer);
    expect(text.split(given.secret)).toHaveLength(2);
    for (const said of ['TANDA TERIMA PENGADUAN', given.ticket, 'Siti Contoh', 'Petugas frontDesk', '12 Maret 2026', '5 Maret 2026']) expect(text.split(said).length, said).toBeGreaterThanOrEqual(3);
    expect(text.replaceAll(' ', '')).toContain(`https://wadul.example/${server.office.slug}/track#${given.ticket}`);
  });

  test('is printed again without the secret, which the office does not know', async () => {
    const server = await startTestServer(database());
    const { receipt: given } = await fileOne(server);
    const text = await read(await receipt(server, 'technicalTeam', { ticket: given.ticket.toLowerCase(), language: 'en' }));
    expect(text).toContain('RECEIPT OF A COMPLAINT');
    expect(text).not.toContain(given.secret);
    expect(text).not.toContain('Tracking secret :');
  });

  test('is given at the desk to whoever entered it, also where it is none of theirs to see any more, and then without a name', async () => {
    const server = await startTestServer(database());
    const { receipt: given } = await enterOne(server, 'frontDesk', { supervision: true });
    await expectProblem(await receipt(server, 'frontDesk', { ticket: given.ticket }), 'not-found');
    const text = await read(await receipt(server, 'frontDesk', { ticket: given.ticket, secret: given.secret }));
    expect(text).toContain(given.secret);
    expect(text).not.toContain('Siti');
  });

  test('is a citizen’s own by ticket and secret, which is checked and printed back as it was typed', async () => {
    const server = await startTestServer(database());
    const { receipt: given } = await fileOne(server, { identityMode: 'confidential' });
    const typed = given.secret.toLowerCase().replaceAll('-', ' ');
    const text = await read(await own(server, { ticket: given.ticket, secret: typed }));
    expect(text).toContain(typed);
    expect(text).toContain('Nama dirahasiakan');
    expect(text).not.toMatch(/Siti|Lembar untuk kantor/);
    const other = makeSecret(server.parts.randomBytes);
    await expectProblem(await own(server, { ticket: given.ticket, secret: other }), 'unknown-ticket-or-secret');
    await expectProblem(await own(server, { ticket: 'PKL-2026-000000', secret: other }), 'unknown-ticket-or-secret');
    expect(server.lines.join('')).not.toContain(given.secret);
  });

  test('is no way round the limit on guessing a secret, from either side', async () => {
    const server = await startTestServer(database());
    const { receipt: given } = await fileOne(server);
    for (let n = 0; n < 10; n += 1) {
      await expectProblem(await own(server, { ticket: given.ticket, secret: makeSecret(server.parts.randomBytes) }), 'unknown-ticket-or-secret');
      await expectProblem(await receipt(server, 'frontDesk', { ticket: given.ticket, secret: makeSecret(server.parts.randomBytes) }), 'unknown-ticket-or-secret');
    }
    await expectProblem(await own(server, { ticket: given.ticket, secret: given.secret }), 'too-many-tries');
    await expectProblem(await receipt(server, 'frontDesk', { ticket: given.ticket, secret: given.secret }), 'too-many-tries');
  });
});

describeOnEachEngine('the number of minutes', (database) => {
  test('of inspection reports runs on for itself, also behind one that a later inspection of the same complaint followed', async () => {
    const server = await startTestServer(database());
    const next = async (on: string) => ((await (await server.send('GET', `/api/desk/minutes-number?kind=report&on=${on}`, { as: await server.signIn('technicalTeam') })).json()) as { number: string }).number;
    expect(await next('2026-03-09')).toMatch(/^LPL\/1\/.+\/III\/2026$/);
    const { id } = await inspectedCase(server, {}, 'Pertama.', { number: await next('2026-03-09').then((number) => number.replace('/1/', '/7/')) });
    await inspectedCase(server, {}, 'Tanpa nomor.');
    const signed = ['pengadu', 'teradu', 'tim'].map((signer): Deed => ['technicalTeam', { type: 'officer.recordedSignature', signer, signedOn: '2026-03-09' }]);
    const again: Deed[] = [['technicalTeam', { type: 'officer.wroteMinutes', minutes: someMinutes() }], ...signed, ['technicalTeam', { type: 'officer.closedMinutes' }], ['technicalTeam', { type: 'officer.plannedInspection', plannedFor: '2026-03-16T02:00:00.000Z', place: 'Simpang', team: ['Budi Rekaan'] }]];
    await happen(server, id, [...again, ['technicalTeam', { type: 'officer.reportedInspection', findings: 'Kedua.', inspectedOn: '2026-03-09' }]]);
    expect(await next('2026-12-31')).toMatch(/^LPL\/8\/.+\/XII\/2026$/);
    expect(await next('2027-01-01')).toMatch(/^LPL\/1\//);
    expect(await read(await paper(server, 'head', `${id}/inspection-report`))).not.toContain('Nomor: LPL');
  });

  test('is proposed behind those of its year and kind, and may be another', async () => {
    const server = await startTestServer(database());
    const next = async (query: string) => ((await (await server.send('GET', `/api/desk/minutes-number?${query}`, { as: await server.signIn('technicalTeam') })).json()) as { number: string }).number;
    expect(await next('kind=meeting&on=2026-03-09')).toMatch(/^BA-RK\/1\/.+\/III\/2026$/);
    await withMinutes(server, {}, someMinutes({ number: 'nomor buatan sendiri' }));
    await withMinutes(server, {}, someMinutes({ number: (await next('kind=meeting&on=2026-01-05')).replace('/2/', '/41/') }));
    expect(await next('kind=meeting&on=2026-12-31')).toMatch(/^BA-RK\/42\/.+\/XII\/2026$/);
    expect(await next('kind=mediation&on=2026-03-09')).toMatch(/^BA-MED\/1\//);
    expect(await next('kind=meeting&on=2027-01-01')).toMatch(/^BA-RK\/1\//);
  });
});
