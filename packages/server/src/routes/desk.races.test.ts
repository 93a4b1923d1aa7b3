import { expect, test } from 'vitest';
import { verifyLogs } from '../db/verify-log.ts';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { fileOne } from '../testing/file-one.ts';
import { startTestServer } from '../testing/test-server.ts';

/** What eight officers want to do with the same complaint at the same moment. */
const wishes = [
  { type: 'officer.declaredComplete' },
  { type: 'officer.askedForCompletion', missing: 'Foto.' },
  { type: 'officer.forwarded', to: 'Satpol PP', reason: 'Kewenangan Satpol PP.' },
  { type: 'officer.rejected', reason: 'Bukan pengaduan.' },
  { type: 'officer.assigned', personInCharge: 'Bidang Pengaduan' },
  { type: 'citizen.withdrew', via: 'telepon' },
  { type: 'officer.narrowedIdentity', reason: 'Demi keamanan.' },
  { type: 'officer.declaredComplete' },
];

describeOnEachEngine('eight officers at once (T32)', (database) => {
  test('of those who saw the same version one is first, round after round, and the log has one event more', async () => {
    const server = await startTestServer(database());
    const as = await server.signIn('head');
    for (let round = 1; round <= 25; round += 1) {
      const { id } = await fileOne(server);
      const answers = await Promise.all(wishes.map((body) => server.send('POST', `/api/desk/complaints/${id}/events`, { body, headers: { 'if-match': '"1"' }, as })));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412, 412, 412]);
      const events = await server.parts.db.selectFrom('complaintEvent').select('seq').where('officeId', '=', server.office.id).where('complaintId', '=', id).execute();
      expect(events.map(({ seq }) => seq).sort()).toEqual([1, 2]);
    }
    for await (const check of verifyLogs(server.parts.db, server.office.id)) expect(check).toMatchObject({ ok: true, events: 2 });
  });

  test('those who read again after being refused all get their turn or a reason', async () => {
    const server = await startTestServer(database());
    const as = await server.signIn('head');
    const { id } = await fileOne(server);
    const until = async (body: object): Promise<number> => {
      for (;;) {
        const { version } = (await (await server.send('GET', `/api/desk/complaints/${id}`, { as })).json()) as { version: number };
        const { status } = await server.send('POST', `/api/desk/complaints/${id}/events`, { body, headers: { 'if-match': `"${version}"` }, as });
        if (status !== 412) return status;
      }
    };
    const ends = await Promise.all(wishes.slice(4, 7).concat({ type: 'officer.assigned', personInCharge: 'Sekretariat' }).map(until));
    for (const status of ends) expect([200, 409]).toContain(status);
    const accepted = ends.filter((status) => status === 200).length;
    for await (const check of verifyLogs(server.parts.db, server.office.id)) expect(check).toMatchObject({ ok: true, events: accepted + 1 });
  });
});
