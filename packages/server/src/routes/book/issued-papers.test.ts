import type { BookIndex, IssuedMonth } from '@wadul/core';
import { expect, test } from 'vitest';
import { applyEvent } from '../../commands/apply-event.ts';
import { describeOnEachEngine } from '../../db/testing/engines.ts';
import { readCsv } from '../../demo/read-csv.ts';
import { readPdf, textOf } from '../../papers/testing/text-of-pdf.ts';
import { cellsOfXlsx } from '../../papers/testing/read-register-xlsx.ts';
import { expectProblem } from '../../testing/expect-problem.ts';
import { fileOne } from '../../testing/file-one.ts';
import { issueOne } from '../../testing/issue-one.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

const fetched = async (server: TestServer, path: string, as?: string): Promise<{ bytes: Uint8Array; headers: Headers }> => {
  const answer = await server.send('GET', path, { as });
  expect(answer.status, path).toBe(200);
  return { bytes: new Uint8Array(await answer.arrayBuffer()), headers: answer.headers };
};
const inCsv = async (server: TestServer, path: string, as?: string) => readCsv(new TextDecoder().decode((await fetched(server, path, as)).bytes)).slice(1);
const inPdf = async (server: TestServer, path: string, as?: string) => textOf(await readPdf((await fetched(server, path, as)).bytes));

/** A published complaint of March, by its id. */
const published = async (server: TestServer): Promise<string> => {
  const { id } = await fileOne(server);
  await happen(server, id, { type: 'officer.published', problem: 'Papan reklame menutupi rambu.', followUp: 'Sudah ditinjau.' });
  return id;
};
type Happened = Parameters<typeof applyEvent>[1]['event'];
const happen = async (server: TestServer, complaintId: string, event: Happened) => {
  const { rowVersion } = await server.parts.db.selectFrom('complaint').select('rowVersion').where('id', '=', complaintId).executeTakeFirstOrThrow();
  await applyEvent(server.parts, { office: server.office, complaintId, version: rowVersion, by: { kind: 'officer', id: server.officers.head, roles: ['head'] }, event, now: server.parts.now() });
};

describeOnEachEngine('an issued month on paper', (database) => {
  test('is what everybody gets of the month from then on, with its version and checkpoint, until the next is issued', async () => {
    const server = await startTestServer(database());
    const march = `/api/offices/${server.office.slug}/register/2026-03`;
    const id = await published(server);
    expect(await inPdf(server, `${march}.pdf`)).toContain('bukan terbitan resmi');
    await issueOne(server);
    const issued = await inCsv(server, `${march}.csv`);
    const note = await (await server.send('GET', `/api/offices/${server.office.slug}/log/checkpoint`)).text();
    const paper = await inPdf(server, `${march}.pdf`);
    expect(paper).not.toContain('bukan terbitan resmi');
    const { keys } = (await (await server.send('GET', `/api/offices/${server.office.slug}/book`)).json()) as BookIndex;
    for (const line of [note.split('\n')[2], keys[0]]) expect(paper.replaceAll(' ', '')).toContain(line);
    await happen(server, id, { type: 'officer.assigned', personInCharge: 'Bidang Pengaduan' });
    expect(await inCsv(server, `${march}.csv`)).toEqual(issued);
    const [file, again] = [await fetched(server, `${march}.xlsx`), await server.send('GET', `${march}.xlsx`)];
    expect(file.headers.get('content-disposition')).toContain('-v1.xlsx');
    expect((await server.send('GET', `${march}.xlsx`, { headers: { 'if-none-match': again.headers.get('etag') ?? '' } })).status).toBe(304);
    await issueOne(server);
    expect((await inCsv(server, `${march}.csv`))[0]).toContain('Bidang Pengaduan');
  });

  test('is the month as it stands now again, once something of what was issued was taken back', async () => {
    const server = await startTestServer(database());
    const march = `/api/offices/${server.office.slug}/register/2026-03`;
    const id = await published(server);
    await issueOne(server);
    await happen(server, id, { type: 'officer.unpublished', reason: 'Memuat nama.' });
    expect((await inCsv(server, `${march}.csv`))[0]).toContain('TIDAK DIPUBLIKASIKAN');
    const paper = await inPdf(server, `${march}.pdf`);
    expect(paper).toContain('bukan terbitan resmi');
    expect(paper).not.toContain('menutupi');
  });

  test('has its note at the foot as long as the month’s form says it, and then says that it had one', async () => {
    const server = await startTestServer(database());
    const as = await server.signIn('frontDesk');
    const march = `/api/offices/${server.office.slug}/register/2026-03`;
    const write = (note: string | null) => server.send('PUT', '/api/desk/register/2026-03/form', { body: { note }, as });
    const inXlsx = async () => (await cellsOfXlsx((await fetched(server, `${march}.xlsx`)).bytes)).flat().join('\n');
    await published(server);
    await write('Loket tutup dua hari.');
    await issueOne(server);
    const tag = (await server.send('GET', `${march}.pdf`)).headers.get('etag') ?? '';
    expect(await inPdf(server, `${march}.pdf`)).toContain('Catatan: Loket tutup dua hari.');
    await write(null);
    expect((await server.send('GET', `${march}.pdf`, { headers: { 'if-none-match': tag } })).status).toBe(200);
    const papers = [await inPdf(server, `${march}.pdf`), await inXlsx()];
    for (const paper of papers) expect(paper).toContain('Catatan: Terbit dengan catatan yang kini tidak ditampilkan lagi.');
    for (const paper of papers) expect(paper).not.toContain('Loket tutup');
    expect(await inPdf(server, '/api/desk/register/2026-03/versions/1.pdf', as)).toContain('Catatan: Loket tutup dua hari.');
  });

  test('is given to officers in each of its versions, with the names that the office’s own book has', async () => {
    const server = await startTestServer(database());
    const as = await server.signIn('auditor');
    const id = await published(server);
    await issueOne(server);
    await happen(server, id, { type: 'officer.assigned', personInCharge: 'Bidang Pengaduan' });
    await issueOne(server);
    const of = (version: string) => `/api/desk/register/2026-03/versions/${version}`;
    const [first, second] = [await inCsv(server, of('1.csv'), as), await inCsv(server, of('2.csv'), as)];
    expect([first[0]?.[2], second[0]?.[7]]).toEqual([expect.stringContaining('SITI CONTOH'), 'Bidang Pengaduan']);
    expect(first[0]?.[7]).not.toBe('Bidang Pengaduan');
    expect(await inPdf(server, of('2.pdf'), as)).toContain('SITI CONTOH');
    for (const version of ['3.pdf', '0.pdf', '1.html', '1.pdf.pdf']) await expectProblem(await server.send('GET', of(version), { as }), 'not-found');
  });

  test('has the row of a complaint under the mark that its complainant has on the receipt', async () => {
    const server = await startTestServer(database());
    const { receipt } = await fileOne(server);
    await issueOne(server);
    const printed = await server.send('POST', `/api/offices/${server.office.slug}/tracking/receipt`, { body: { ticket: receipt.ticket, secret: receipt.secret } });
    const text = textOf(await readPdf(new Uint8Array(await printed.arrayBuffer()))).replaceAll(' ', '');
    const { rows } = (await (await server.send('GET', `/api/offices/${server.office.slug}/book/2026-03`)).json()) as IssuedMonth;
    expect(rows).toHaveLength(1);
    expect(text).toContain(rows[0]?.mark);
  });
});
