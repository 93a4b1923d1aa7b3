import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { fileOne } from '../testing/file-one.ts';
import { startTestServer } from '../testing/test-server.ts';
import { applyEvent } from './apply-event.ts';
import { verifyOffice } from './verify-office.ts';

describeOnEachEngine('the check of the log', (database) => {
  test('finds nothing where nothing was changed, and names the complaint and the first event that was', async () => {
    const server = await startTestServer(database());
    const { db } = server.parts;
    await fileOne(server);
    const { id, receipt } = await fileOne(server);
    const by = { kind: 'officer', id: server.officers.frontDesk, roles: ['frontDesk' as const] } as const;
    const ask = (version: number) => ({ office: server.office, complaintId: id, version, by: { ...by, roles: [...by.roles] }, event: { type: 'officer.askedForCompletion', missing: 'Foto.' } as const, now: server.parts.now() });
    await applyEvent(server.parts, ask(1));
    expect(await verifyOffice(server.parts, server.office.id)).toEqual({ complaints: 2, events: 3, faults: [] });

    // Whoever owns the tables can switch the trigger off; the chain still tells.
    await sql`alter table complaint_event disable trigger complaint_event_append_only`.execute(db);
    await sql`update complaint_event set payload = set_byte(payload, 40, 255 - get_byte(payload, 40)) where office_id = ${server.office.id} and complaint_id = ${id} and seq = 2`.execute(db);
    expect((await verifyOffice(server.parts, server.office.id)).faults).toEqual([{ ticket: receipt.ticket, seq: 2, reason: 'payload altered' }]);
    await sql`delete from complaint_event where office_id = ${server.office.id} and complaint_id = ${id} and seq = 2`.execute(db);
    await sql`alter table complaint_event enable trigger complaint_event_append_only`.execute(db);
    expect((await verifyOffice(server.parts, server.office.id)).faults).toMatchObject([{ ticket: receipt.ticket, seq: 2 }]);

    const { id: hidden } = await fileOne(server, { type: 'pungutan-liar' });
    await sql`update complaint set event_seq = 7 where office_id = ${server.office.id} and id = ${hidden}`.execute(db);
    const namedTo = async (role: 'head' | 'auditor') => {
      const { faults } = (await (await server.send('GET', '/api/desk/log-check', { as: await server.signIn(role) })).json()) as { faults: { ticket?: string }[] };
      return faults.filter(({ ticket }) => ticket !== undefined).length;
    };
    expect([await namedTo('head'), await namedTo('auditor')]).toEqual([2, 1]); // R15
    await sql`update complaint set event_seq = 1 where office_id = ${server.office.id} and id = ${hidden}`.execute(db);

    const answer = await server.send('GET', '/api/desk/log-check', { as: await server.signIn('auditor') });
    expect(await answer.json()).toMatchObject({ complaints: 3, events: 2, faults: [{ ticket: receipt.ticket, seq: 2 }] });
  });
});
