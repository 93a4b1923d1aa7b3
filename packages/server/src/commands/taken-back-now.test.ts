import { expect, test } from 'vitest';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { findIssued } from '../db/issued-month.queries.ts';
import { fileOne } from '../testing/file-one.ts';
import { issueOne } from '../testing/issue-one.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { isTakenBackNow } from './taken-back-now.ts';

const happen = async (server: TestServer, id: string, event: object) => {
  const { rowVersion } = await server.parts.db.selectFrom('complaint').select('rowVersion').where('id', '=', id).executeTakeFirstOrThrow();
  const answer = await server.send('POST', `/api/desk/complaints/${id}/events`, { body: event, headers: { 'if-match': `"${rowVersion}"` }, as: await server.signIn('head') });
  expect(answer.status, JSON.stringify(event)).toBe(200);
};
const asked = async (server: TestServer) => {
  const issued = await findIssued(server.parts, server.office.id, '2026-03');
  if (!issued) throw new Error('Nothing was issued.');
  return isTakenBackNow(server.parts, server.office, issued);
};
/** A published complaint in an issued month, harmlessly written on since, of which it is known already that nothing is taken back. */
const issuedOne = async (server: TestServer): Promise<string> => {
  const { id } = await fileOne(server);
  await happen(server, id, { type: 'officer.published', problem: 'Papan reklame menutupi rambu.', followUp: 'Sudah ditinjau.' });
  server.at('2026-03-20T03:00:00.000Z');
  await issueOne(server);
  await happen(server, id, { type: 'officer.assigned', personInCharge: 'Bidang Pengaduan' });
  expect([await asked(server), await asked(server)]).toEqual([false, false]);
  return id;
};

/** Each way in which what everybody could read is not theirs to read any more. */
const ways: readonly [name: string, ...events: object[]][] = [
  ['taken back', { type: 'officer.unpublished', reason: 'Memuat nama.' }],
  ['written anew', { type: 'officer.published', problem: 'Papan reklame.', followUp: 'Sudah ditinjau.' }],
  ['written anew in its follow-up', { type: 'officer.published', problem: 'Papan reklame menutupi rambu.', followUp: 'Ditinjau lagi.' }],
  ['made confidential', { type: 'officer.narrowedIdentity', reason: 'Diminta pengadu.' }],
  ['marked as one of supervision (R15)', { type: 'officer.markedSupervision', reason: 'Menyangkut petugas.' }],
  ['restricted (R16)', { type: 'citizen.madeDataRequest', request: 'restriction', via: 'telepon' }, { type: 'officer.answeredDataRequest', requestId: 'r1', granted: true, text: 'Dibatasi.' }],
  ['corrected in its name (R16)', { type: 'officer.correctedPerson', complainant: { name: 'Budi Contoh' }, reason: 'Salah tulis.' }],
  ['erased with its person (R16)', { type: 'officer.rejected', reason: 'Bukan pengaduan.' }, { type: 'officer.erased', what: 'person', reason: 'Permintaan.' }],
  ['erased (R16)', { type: 'officer.rejected', reason: 'Bukan pengaduan.' }, { type: 'officer.erased', what: 'everything', reason: 'Permintaan.' }],
  ['moved to another month, and taken back there', { type: 'officer.correctedReceipt', receivedAt: '2026-02-20T03:00:00.000Z', reason: 'Surat masuk Februari.' }, { type: 'officer.unpublished', reason: 'Memuat nama.' }],
];

describeOnEachEngine('whether something issued is taken back', (database) => {
  test.each(ways)('is seen at once of what is %s, whatever was found before', async (_name, ...events) => {
    const server = await startTestServer(database());
    const id = await issuedOne(server);
    for (const event of events) {
      await asked(server);
      await happen(server, id, event);
    }
    expect([await asked(server), await asked(server)]).toEqual([true, true]);
  });

  test('is found out once after something was written, and again after something else was', async () => {
    const plain = await startTestServer(database());
    let opened = 0;
    const keys = { ...plain.parts.keys, ring: () => ((opened += 1), plain.parts.keys.ring()) };
    const server = await startTestServer(database(), { parts: { keys } });
    const id = await issuedOne(server);
    const openings = async () => {
      opened = 0;
      const issued = await findIssued(server.parts, server.office.id, '2026-03');
      opened = 0;
      const found = issued && (await isTakenBackNow(server.parts, server.office, issued));
      return [found, opened > 0];
    };
    expect(await openings()).toEqual([false, false]);
    await happen(server, id, { type: 'officer.unpublished', reason: 'Memuat nama.' });
    expect([await openings(), await openings()]).toEqual([[true, true], [true, false]]);
    await happen(server, id, { type: 'officer.published', problem: 'Papan reklame menutupi rambu.', followUp: 'Sudah ditinjau.' });
    expect([await openings(), await openings()]).toEqual([[false, true], [false, false]]);
    await happen(server, id, { type: 'officer.assigned', personInCharge: 'Bidang Perizinan' });
    await issueOne(server);
    expect(await openings()).toEqual([false, false]);
  });
});
