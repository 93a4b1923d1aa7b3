import { createHash } from 'node:crypto';
import { isCheckpointSigned, readCheckpoint, readVkey } from '@wadul/core/proof';
import { sql, type RawBuilder } from 'kysely';
import { expect, test } from 'vitest';
import { listVkeys } from '../db/log-key.queries.ts';
import { findCheckpoint, listCheckpoints } from '../db/log-tree.queries.ts';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { verifyTree } from '../db/verify-tree.ts';
import { withNewMaster } from '../keys/key-ring-file.ts';
import { fileOne } from '../testing/file-one.ts';
import { issueOne } from '../testing/issue-one.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { applyEvent } from './apply-event.ts';
import { keepLog } from './keep-log.ts';

const keep = (server: TestServer) => keepLog(server.parts, server.office, server.parts.now());

/** So many events of one complaint, as if they had happened; what they say is nothing. */
const addEvents = async ({ parts: { db }, office }: TestServer, complaintId: string, count: number): Promise<void> => {
  await sql`
    insert into complaint_event (office_id, complaint_id, seq, id, type, at, actor, payload, payload_digest, prev_hash, hash)
    select office_id, complaint_id, n, gen_random_uuid(), type, at, actor, payload, payload_digest, prev_hash, sha256(convert_to(complaint_id::text || n, 'UTF8'))
    from complaint_event, generate_series(2, ${count + 1}::int) n where office_id = ${office.id} and complaint_id = ${complaintId} and seq = 1`.execute(db);
};

const happen = async (server: TestServer, complaintId: string, event: Parameters<typeof applyEvent>[1]['event']) => {
  const { rowVersion } = await server.parts.db.selectFrom('complaint').select('rowVersion').where('id', '=', complaintId).executeTakeFirstOrThrow();
  await applyEvent(server.parts, { office: server.office, complaintId, version: rowVersion, by: { kind: 'officer', id: server.officers.head, roles: ['head'] }, event, now: server.parts.now() });
};

/** Changes what the triggers keep, as somebody may who has the database to themselves. */
const tamper = async ({ parts: { db } }: TestServer, table: string, statement: RawBuilder<unknown>): Promise<void> => {
  await sql`alter table ${sql.table(table)} disable trigger user`.execute(db);
  await statement.execute(db);
  await sql`alter table ${sql.table(table)} enable trigger user`.execute(db);
};

describeOnEachEngine('the log of an office as a tree', (database) => {
  test('takes more events than one transaction does, each once, and signs what it grew to', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    await addEvents(server, id, 2500);
    await keep(server);
    expect(await verifyTree(database().db, server.office.id)).toEqual({ ok: true, leaves: 2501, checkpoints: 1, issued: 0 });
    await keep(server);
    await fileOne(server);
    await keep(server);
    expect((await listCheckpoints(database().db, server.office.id)).map(({ size }) => size)).toEqual([2501, 2502]);
    const [vkey, ...others] = await listVkeys(database().db, server.office.id);
    expect(others).toEqual([]);
    const key = readVkey(vkey ?? '');
    const note = readCheckpoint((await findCheckpoint(database().db, server.office.id))?.note ?? '');
    expect(note).toMatchObject({ origin: `wadul/${server.office.slug}`, size: 2502 });
    expect(key && note && isCheckpointSigned(note, [key])).toBe(true);
  });

  test('takes the events of a complaint in their order, also where a clock was put back between two transactions', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    await addEvents(server, id, 600);
    await tamper(server, 'complaint_event', sql`update complaint_event set at = at - seq * interval '1 minute' where office_id = ${server.office.id}`);
    await keep(server);
    const leaves = await database().db.selectFrom('logLeaf').select('seq').where('officeId', '=', server.office.id).orderBy('index').execute();
    expect(leaves.map(({ seq }) => seq)).toEqual(Array.from({ length: 601 }, (_, index) => index + 1));
  });

  test('of an office in which nothing ever happened is empty, and not signed', async () => {
    const server = await startTestServer(database());
    await keep(server);
    expect(await verifyTree(database().db, server.office.id)).toEqual({ ok: true, leaves: 0, checkpoints: 0, issued: 0 });
  });

  test('is kept by several processes at once as if it were one', async () => {
    const server = await startTestServer(database());
    for (let n = 0; n < 5; n += 1) await fileOne(server);
    await Promise.all(Array.from({ length: 4 }, () => keep(server)));
    expect(await verifyTree(database().db, server.office.id)).toEqual({ ok: true, leaves: 5, checkpoints: 1, issued: 0 });
  });

  test('is signed with another key once the key ring was rotated, also by a process that has not read it anew since; the first stays listed', async () => {
    let ring = (await startTestServer(database())).parts.keys.ring();
    let held = ring;
    const server = await startTestServer(database(), { parts: { keys: { ring: () => held, refresh: async () => void (held = ring), noteDestroyed: async () => undefined } } });
    await fileOne(server);
    await keep(server);
    ring = withNewMaster(ring, server.parts.randomBytes);
    await fileOne(server);
    await keep(server);
    expect(await listVkeys(database().db, server.office.id)).toHaveLength(2);
    expect(await verifyTree(database().db, server.office.id)).toMatchObject({ ok: true, checkpoints: 2 });
  });

  test('shows whatever was altered, dropped or added in it, in the log that it is of, or in what was issued', async () => {
    const other = new Uint8Array(createHash('sha256').update('lain').digest());
    const cases: readonly (readonly [table: string, statement: (officeId: string) => RawBuilder<unknown>, found: object])[] = [
      ['complaint_event', (id) => sql`update complaint_event set hash = ${other} where office_id = ${id} and complaint_id = (select complaint_id from log_leaf where office_id = ${id} and index = 1)`, { reason: 'leaf is not its event', leaf: 1 }],
      ['complaint_event', (id) => sql`delete from complaint_event where office_id = ${id} and complaint_id = (select complaint_id from log_leaf where office_id = ${id} and index = 0)`, { reason: 'event missing', leaf: 0 }],
      ['log_leaf', (id) => sql`delete from log_leaf where office_id = ${id} and index = 1`, { reason: 'leaf missing', leaf: 1 }],
      ['log_leaf', (id) => sql`delete from log_leaf where office_id = ${id} and index = 3`, { reason: 'leaf missing', leaf: 3 }],
      ['log_node', (id) => sql`update log_node set hash = ${other} where office_id = ${id} and level = 1 and index = 0`, { reason: 'subtree wrong', leaf: 1 }],
      ['log_node', (id) => sql`delete from log_node where office_id = ${id} and level = 2`, { reason: 'subtree wrong', leaf: 3 }],
      ['log_checkpoint', (id) => sql`update log_checkpoint set note = replace(note, ${'\n4\n'}, ${'\n3\n'}) where office_id = ${id}`, { reason: 'checkpoint wrong', size: 4 }],
      ['log_checkpoint', (id) => sql`delete from log_checkpoint where office_id = ${id}`, { reason: 'checkpoint wrong', size: 4 }],
      ['log_key', (id) => sql`delete from log_key where office_id = ${id}`, { reason: 'checkpoint wrong', size: 4 }],
      ['issued_month', (id) => sql`update issued_month set head = replace(head, '"version":1', '"version":2') where office_id = ${id}`, { reason: 'head altered', month: '2026-03', version: 1 }],
      ['issued_row', (id) => sql`update issued_row set cells = jsonb_set(cells, '{3}', '"Lain"') where office_id = ${id} and position = 1`, { reason: 'row altered', month: '2026-03', version: 1 }],
      ['issued_row', (id) => sql`delete from issued_row where office_id = ${id} and position = 1`, { reason: 'row altered', month: '2026-03', version: 1 }],
      ['issued_row', (id) => sql`update issued_row set mark = ${other} where office_id = ${id} and position = 0`, { reason: 'row altered', month: '2026-03', version: 1 }],
      ['issued_month', (id) => sql`update issued_month set note = ${other} where office_id = ${id}`, { reason: 'sealed cells altered', month: '2026-03', version: 1 }],
      ['issued_row', (id) => sql`update issued_row set words = who where office_id = ${id} and position = 0`, { reason: 'sealed cells altered', month: '2026-03', version: 1 }],
    ];
    for (const [table, statement, found] of cases) {
      const server = await startTestServer(database());
      for (let n = 0; n < 2; n += 1) await fileOne(server, { identityMode: 'anonymous', complainant: undefined }); // no notice refers to their events
      await issueOne(server);
      expect(await verifyTree(database().db, server.office.id)).toMatchObject({ ok: true, leaves: 4 });
      await tamper(server, table, statement(server.office.id));
      expect(await verifyTree(database().db, server.office.id)).toEqual({ ok: false, ...found });
    }
  });

  test('shows what was altered of a published row: its sealed cells, those in the open beside them, its mark and its leaf', async () => {
    const other = new Uint8Array(createHash('sha256').update('lain').digest());
    const changes = [
      [sql`public_words = public_who`, 'sealed cells altered'],
      [sql`public_who = null`, 'sealed cells altered'],
      [sql`cells = jsonb_set(cells, '{7}', '"Lain"')`, 'sealed cells altered'],
      [sql`cells = jsonb_set(cells, '{3}', '"Lain"')`, 'sealed cells altered'],
      [sql`mark = ${other}`, 'sealed cells altered'],
      [sql`leaf = ${other}`, 'row altered'],
    ] as const;
    for (const [change, reason] of changes) {
      const server = await startTestServer(database());
      const { id } = await fileOne(server);
      await happen(server, id, { type: 'officer.published', problem: 'Papan reklame menutupi rambu.', followUp: 'Sudah ditinjau.' });
      await issueOne(server);
      expect(await verifyTree(database().db, server.office.id)).toMatchObject({ ok: true });
      await tamper(server, 'issued_row', sql`update issued_row set ${change} where office_id = ${server.office.id}`);
      expect(await verifyTree(database().db, server.office.id)).toEqual({ ok: false, reason, month: '2026-03', version: 1 });
    }
  });

  test('shows an event that was written before a checkpoint and is not under it', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    server.at('2026-03-10T03:00:00.000Z');
    await keep(server);
    await addEvents(server, id, 1); // it says that it happened with the first, the day before
    expect(await verifyTree(database().db, server.office.id)).toEqual({ ok: false, reason: 'event not in the log' });
  });

  test('is part of what head, auditor and operator are told of the log', async () => {
    const server = await startTestServer(database());
    await issueOne(server, '2026-02');
    const check = async () => ((await (await server.send('GET', '/api/desk/log-check', { as: await server.signIn('auditor') })).json()) as { tree: object }).tree;
    expect(await check()).toEqual({ ok: true, leaves: 2, checkpoints: 1, issued: 1 });
    await tamper(server, 'issued_month', sql`update issued_month set head = head || ' ' where office_id = ${server.office.id}`);
    expect(await check()).toEqual({ ok: false, reason: 'head altered', month: '2026-02', version: 1 });
  });
});
