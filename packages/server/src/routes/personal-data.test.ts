import { randomUUID } from 'node:crypto';
import type { AppParts } from '../http/parts.ts';
import { expect, test } from 'vitest';
import { listEvents } from '../db/complaint-event.queries.ts';
import { findComplaint } from '../db/complaint.queries.ts';
import { findFiling } from '../db/filing.queries.ts';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { fileOne } from '../testing/file-one.ts';
import { someFiling } from '../testing/some-filing.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

/** Words that stand for a person, each found again wherever it comes out. */
const CANARY = { nik: '3375015708900077', name: 'Kanari Burung', mobile: '081298765432', email: 'kanari@surel.example', address: 'Jalan Kanari 99' };
const canary = /3375015708900077|kanari|81298765432/i;
const filing = () => someFiling({ complainant: { ...someFiling().complainant, ...CANARY }, description: 'Kanari bersuara.' });

describeOnEachEngine('personal data (T22)', (database) => {
  /** Sends good, wrong and broken requests that all carry the canary, and gathers every refusal's body. */
  const refusals = async (server: TestServer): Promise<string[]> => {
    const path = `/api/offices/${server.office.slug}/complaints`;
    const key = randomUUID();
    const bodies: unknown[] = [
      { ...filing(), kanari: 'Kanari' },
      { ...filing(), type: 'Kanari Burung' },
      { ...filing(), complainant: { ...filing().complainant, nik: '3375015708900077x' } },
      { ...filing(), complainant: { ...filing().complainant, name: 'Kanari\0' } },
      { ...filing(), identityMode: 'anonymous' },
      { ...filing(), occurredOn: '2030-01-01' },
      JSON.stringify(filing()).slice(0, -1),
      { ...filing(), description: 'Kanari '.repeat(60_000) },
    ];
    const answers = await Promise.all(bodies.map((body) => server.send('POST', path, { body, headers: { 'idempotency-key': randomUUID(), 'content-type': 'application/json' } })));
    await server.send('POST', path, { body: filing(), headers: { 'idempotency-key': key } });
    answers.push(await server.send('POST', path, { body: { ...filing(), description: 'Kanari lain.' }, headers: { 'idempotency-key': key } }));
    answers.push(await server.send('POST', path.replace(server.office.slug, 'Kanari'), { body: filing() }));
    answers.push(await server.send('GET', `/Kanari?nik=${CANARY.nik}`));
    answers.push(await server.send('POST', '/api/desk/session', { body: { office: server.office.slug, login: 'kanari', password: 'kanari' }, headers: { 'sec-fetch-site': 'same-origin' } }));
    for (const answer of answers) expect(answer.status).toBeGreaterThanOrEqual(400);
    return Promise.all(answers.map((answer) => answer.text()));
  };

  test('stands in no refusal and in no line of the log', async () => {
    const server = await startTestServer(database());
    for (const body of await refusals(server)) expect(body).not.toMatch(canary);
    expect(server.lines.length).toBeGreaterThan(10);
    expect(server.lines.join('\n')).not.toMatch(canary);
  });

  test('stays out of the log also when something of ours breaks while it is worked on', async () => {
    const broken = (): never => {
      throw new TypeError(`cannot read ${CANARY.name}`, { cause: new Error(CANARY.nik) });
    };
    const regions = { folder: '', version: '1', index: broken, regency: broken } as AppParts['regions'];
    const server = await startTestServer(database(), { parts: { regions } });
    const answer = await server.send('POST', `/api/offices/${server.office.slug}/complaints`, { body: filing(), headers: { 'idempotency-key': randomUUID() } });
    const problem = await expectProblem(answer, 'internal');
    expect(Object.keys(problem).sort()).toEqual(['code', 'requestId', 'status', 'title', 'type']);
    const line = server.lines.find((one) => one.includes(problem.requestId ?? '-') && one.includes('unexpected failure'));
    expect(line).toContain('TypeError');
    expect(line).toContain('personal-data.test.ts');
    expect(line).not.toMatch(canary);
  });

  test('stands in no row of the database that can be read without its key, nor opened in the log of events', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server, filing());
    const { db } = server.parts;
    const where = { officeId: server.office.id, id };
    const row = await db.selectFrom('complaint').selectAll().where('officeId', '=', where.officeId).where('id', '=', id).executeTakeFirstOrThrow();
    const filed = await db.selectFrom('filing').selectAll().where('officeId', '=', where.officeId).where('complaintId', '=', id).executeTakeFirstOrThrow();
    const readable = (value: object) => Object.values(value).map((one: unknown) => (one instanceof Uint8Array ? Buffer.from(one).toString('latin1') : JSON.stringify(one))).join(' ');
    for (const stored of [row, filed]) expect(readable(stored)).not.toMatch(canary);
    expect(JSON.stringify([await findComplaint(server.parts, server.office.id, id), await listEvents(server.parts, server.office.id, id)])).not.toMatch(canary);
    expect(JSON.stringify((await findFiling(server.parts, server.office.id, id))?.complainant)).toMatch(canary);
  });
});
