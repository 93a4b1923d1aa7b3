import { expect, test } from 'vitest';
import type { RegisterView } from '@wadul/core';
import { applyEvent } from '../../commands/apply-event.ts';
import { putComplaint } from '../../bench/fill-office.ts';
import { describeOnEachEngine } from '../../db/testing/engines.ts';
import { inTransaction } from '../../db/transaction.ts';
import { readCsv } from '../../demo/read-csv.ts';
import { readPdf } from '../../papers/testing/read-pdf.ts';
import { rowsOfPdf } from '../../papers/testing/read-register-pdf.ts';
import { rowsOfXlsx } from '../../papers/testing/read-register-xlsx.ts';
import { fileOne } from '../../testing/file-one.ts';
import { expectProblem } from '../../testing/expect-problem.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

const ENDINGS = ['pdf', 'xlsx', 'csv'] as const;
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The rows of a paper, lines of a cell joined by a blank, by another program than the one that wrote it. */
const rowsIn = async (ending: (typeof ENDINGS)[number], bytes: Uint8Array): Promise<string[][]> => {
  const rows = { pdf: async () => rowsOfPdf(await readPdf(bytes), 'Dibuat Oleh,'), xlsx: () => rowsOfXlsx(bytes), csv: async () => readCsv(new TextDecoder().decode(bytes)).slice(1) };
  return (await rows[ending]()).map((row) => row.map(words));
};

const publicPath = (server: TestServer, month = '2026-03') => `/api/offices/${server.office.slug}/register/${month}`;
const deskPath = (month = '2026-03') => `/api/desk/register/${month}`;
const paper = async (server: TestServer, path: string, ending: (typeof ENDINGS)[number], as?: string) => {
  const answer = await server.send('GET', `${path}.${ending}`, { as });
  expect(answer.status).toBe(200);
  return rowsIn(ending, new Uint8Array(await answer.arrayBuffer()));
};
const whole = async (server: TestServer, path: string, as?: string) => ((await (await server.send('GET', path, { as })).json()) as RegisterView).rows.map((row) => row.map(words));

describeOnEachEngine('the papers of the book', (database) => {
  test('carry to each reader what the book shows them and nothing else: masked for everybody, withheld where a case does not exist for an officer', { timeout: 60_000 }, async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    const by = (role: 'head' | 'technicalTeam') => ({ kind: 'officer' as const, id: server.officers[role], roles: [role] });
    const put = (complaintId: string, version: number, event: Parameters<typeof applyEvent>[1]['event'], role: 'head' | 'technicalTeam' = 'head') =>
      applyEvent(server.parts, { office: server.office, complaintId, version, by: by(role), event, now: server.parts.now() } as Parameters<typeof applyEvent>[1]);
    await put(id, 1, { type: 'officer.published', problem: 'Papan reklame menutupi rambu. Hubungi Siti Contoh 081234567890.' }, 'technicalTeam');
    const named = await fileOne(server, { description: 'Kejadian di loket.' });
    await put(named.id, 1, { type: 'officer.namedOfficer', officerId: server.officers.technicalTeam });
    await fileOne(server, { type: 'pungutan-liar', description: 'Diminta membayar.' });
    const open = await whole(server, publicPath(server));
    for (const ending of ENDINGS) {
      const rows = await paper(server, publicPath(server), ending);
      expect([ending, rows]).toEqual([ending, open]);
      expect(JSON.stringify(rows)).not.toMatch(/\bsiti\b|melati|1234567|0285421234|3375011708900001|loket|membayar/i);
    }
    for (const role of ['frontDesk', 'technicalTeam', 'head', 'liaison', 'auditor'] as const) {
      const as = await server.signIn(role);
      const seen = await whole(server, deskPath(), as);
      expect(seen).toHaveLength(3);
      for (const ending of ENDINGS) expect([role, ending, await paper(server, deskPath(), ending, as)]).toEqual([role, ending, seen]);
    }
    for (const ending of ENDINGS) await expectProblem(await server.send('GET', `${deskPath()}.${ending}`), 'not-signed-in');
  });

  test('carry a month page by page as it is read at once: in the order of receipt, numbered through the year, NIHIL where there was nothing', { timeout: 120_000 }, async () => {
    const server = await startTestServer(database());
    const as = await server.signIn('frontDesk');
    await inTransaction(server.parts.db, async (db) => {
      // More than two pages, four each of one instant.
      for (let n = 0; n < 230; n += 1) await putComplaint({ ...server.parts, db }, { office: server.office, officerIds: Object.values(server.officers), now: '2026-02-27T03:00:00.000Z' }, n >> 2);
    }, 60_000);
    await server.send('PUT', `${deskPath('2026-02')}/form`, { body: { numbering: 'year' }, as });
    const seen = await whole(server, deskPath('2026-02'), as);
    expect([seen.length, seen[0]?.[0], seen.at(-1)?.[0]]).toEqual([230, '2.', '231.']);
    expect(seen.map((row) => row[1])).toEqual(seen.map((row) => row[1] ?? '').toSorted());
    for (const ending of ENDINGS) {
      expect(await paper(server, deskPath('2026-02'), ending, as)).toEqual(seen);
      expect(await paper(server, deskPath('2026-01'), ending, as)).toEqual([['1.', ...Array.from({ length: 8 }, () => 'NIHIL')]]);
    }
  });

  test('are files with a name, kept by nobody from the desk, and found again before use in public; HEAD draws nothing', async () => {
    const server = await startTestServer(database());
    const as = await server.signIn('auditor');
    for (const ending of ENDINGS) {
      for (const [path, version, keeping, by] of [[publicPath(server), 'public', 'no-cache', undefined], [deskPath(), 'internal', 'no-store', as]] as const) {
        const headers = async (method: string) => {
          const answer = await server.send(method, `${path}.${ending}`, { as: by });
          return { length: (await answer.arrayBuffer()).byteLength, ...Object.fromEntries(['content-type', 'content-disposition', 'cache-control', 'vary', 'etag', 'x-content-type-options'].map((name) => [name, answer.headers.get(name)])) };
        };
        const { length, ...got } = await headers('GET');
        expect(length).toBeGreaterThan(100);
        expect(got).toMatchObject({ 'content-disposition': `attachment; filename="${server.office.slug}-2026-03-${version}.${ending}"`, 'cache-control': keeping, etag: null, 'x-content-type-options': 'nosniff' });
        expect(await headers('HEAD')).toEqual({ length: 0, ...got });
      }
    }
    for (const path of [publicPath(server, '2026-04'), publicPath(server, '2026-13')]) for (const ending of ENDINGS) await expectProblem(await server.send('GET', `${path}.${ending}`), 'not-found');
  });

  test('break off where the database does, so that nobody takes a part for the whole, and the log says nothing of what stood in them', async () => {
    const server = await startTestServer(database());
    await fileOne(server);
    const { db } = server.parts;
    for (const ending of ENDINGS) {
      const answer = await server.send('GET', `${publicPath(server)}.${ending}`);
      await db.updateTable('complaint').set({ record: Buffer.alloc(64) }).where('officeId', '=', server.office.id).execute();
      await expect(answer.arrayBuffer()).rejects.toThrow('The paper broke off.');
      expect(server.lines.at(-1)).toContain('a paper broke off');
    }
  });
});
