import type { HappeningEvent } from '@wadul/core';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { addOne } from '../testing/add-one.ts';
import { fileWithFiles, somePdf, uploadOne } from '../testing/attach-one.ts';
import { fileOne } from '../testing/file-one.ts';
import { startTestServer } from '../testing/test-server.ts';
import { applyEvent } from './apply-event.ts';
import { verifyOffice } from './verify-office.ts';
import { staffLogFinding, verifyStaffLog } from './verify-staff-log.ts';

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
    await sql`delete from notice where office_id = ${server.office.id} and complaint_id = ${id} and event_seq = 2`.execute(db);
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

  test('names the event with which a file came that is gone or another, and none that was erased', async () => {
    const server = await startTestServer(database());
    const { db } = server.parts;
    const { id, receipt, card, letter } = await fileWithFiles(server);
    const by = { kind: 'officer', id: server.officers.head, roles: ['head' as const] } as const;
    const happens = (version: number, event: HappeningEvent) => applyEvent(server.parts, { office: server.office, complaintId: id, version, by: { ...by, roles: [...by.roles] }, event, now: server.parts.now() });
    const later = await uploadOne(server, { bytes: somePdf('lagi'), name: 'lagi.pdf' }, await server.signIn('head'));
    await happens(1, { type: 'officer.addedFiles', attachments: [later.id] });
    await happens(2, { type: 'officer.erased', what: 'ktp', reason: 'Sudah dicocokkan.' });
    const faults = async () => (await verifyOffice(server.parts, server.office.id)).faults;
    expect(await faults()).toEqual([]);
    const row = (fileId: string) => db.selectFrom('attachment').selectAll().where('id', '=', fileId);
    for (const [file, seq] of [[letter, 1], [later, 2]] as const) {
      const kept = await row(file.id).executeTakeFirstOrThrow();
      await db.updateTable('attachment').set({ sha256: new Uint8Array(32) }).where('id', '=', file.id).execute();
      expect(await faults()).toEqual([{ ticket: receipt.ticket, seq, reason: 'file altered' }]);
      await db.deleteFrom('attachment').where('id', '=', file.id).execute();
      expect(await faults()).toEqual([{ ticket: receipt.ticket, seq, reason: 'file missing' }]);
      await db.insertInto('attachment').values(kept).execute();
    }
    await db.deleteFrom('attachment').where('id', '=', card.id).execute(); // its key is still told of, its row is not
    expect(await faults()).toEqual([{ ticket: receipt.ticket, seq: 1, reason: 'file missing' }]);
  });
});

describeOnEachEngine('the check of the staff log', (database) => {
  test('counts its entries where nothing was changed, and names the first that was', async () => {
    const server = await startTestServer(database());
    const { db } = server.parts;
    const check = () => verifyStaffLog(db, server.office.id);
    expect(await check()).toEqual({ ok: true, entries: 0 });
    await addOne(server);
    await addOne(server);
    expect(staffLogFinding(await check())).toBe('2 entries in the staff log, nothing was changed');
    const asked = async () => ((await (await server.send('GET', '/api/desk/log-check', { as: await server.signIn('deputy') })).json()) as { staffLog: object }).staffLog;
    expect(await asked()).toEqual({ ok: true, entries: 2 });
    await sql`alter table staff_log disable trigger staff_log_append_only`.execute(db);
    await sql`update staff_log set event = jsonb_set(event, '{name}', '"Orang Lain"') where office_id = ${server.office.id} and seq = 1`.execute(db);
    await sql`alter table staff_log enable trigger staff_log_append_only`.execute(db);
    expect(staffLogFinding(await check())).toBe('the staff log was changed, the first at entry 1 (altered)');
    expect(await asked()).toEqual({ ok: false, seq: 1, reason: 'altered' });
  });
});
