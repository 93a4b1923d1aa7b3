import { expect, test } from 'vitest';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { fileOne } from '../testing/file-one.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const minutes = (change: object = {}) => ({ number: '1', heldOn: '2026-03-09', place: 'Kantor', body: 'Isi.', signers: [{ key: 'a', name: 'Budi Contoh', party: 'team' }], ...change });

describeOnEachEngine('an officer’s event that cannot be', (database) => {
  const send = async (server: TestServer, id: string, body: object, role: 'frontDesk' | 'technicalTeam' | 'head' = 'technicalTeam', version = 1) =>
    server.send('POST', `/api/desk/complaints/${id}/events`, { body, headers: { 'if-match': `"${version}"` }, as: await server.signIn(role) });

  test('is refused by the procedure with its rule, if one stands against it, and with what this officer may do now', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    const tooEarly = await expectProblem(await send(server, id, { type: 'officer.answered', text: 'Sudah.' }), 'event-not-allowed');
    expect(tooEarly.rule).toBeUndefined();
    expect(tooEarly.allowed).toContain('officer.declaredComplete');
    const notTheirs = await expectProblem(await send(server, id, { type: 'officer.rejected', reason: 'Bukan pengaduan.' }, 'frontDesk'), 'event-not-allowed');
    expect(notTheirs.rule).toEqual({ id: '§7', name: 'theActorHoldsARoleThatMayDoThis', sentence: 'The actor holds a role that may do this.' });
    expect(notTheirs.allowed).not.toContain('officer.rejected');
    const withoutChannel = await expectProblem(await send(server, id, { type: 'citizen.withdrew' }), 'event-not-allowed');
    expect(withoutChannel.rule?.id).toBe('R3');
  });

  test.each([
    [{ type: 'officer.dreamed' }, { pointer: '/type', code: 'choice' }],
    [{ type: 'clock.citizenWindowClosed' }, { pointer: '/type', code: 'choice' }],
    [{ type: 'officer.forwarded', to: 'Satpol PP' }, { pointer: '/reason', code: 'required' }],
    [{ type: 'officer.linked', ticket: 'PKL-2026-ZZZZZZ' }, { pointer: '/ticket', code: 'choice' }],
    [{ type: 'officer.linked', ticket: 'bukan tiket' }, { pointer: '/ticket', code: 'choice' }],
    [{ type: 'officer.namedOfficer', officerId: '0190d3a4-0000-4000-8000-000000000000' }, { pointer: '/officerId', code: 'choice' }],
    [{ type: 'citizen.withdrew', via: 'merpati' }, { pointer: '/via', code: 'choice' }],
    [{ type: 'officer.reportedInspection', findings: 'Ada.', inspectedOn: '2026-03-10' }, { pointer: '/inspectedOn', code: 'date.future' }],
    [{ type: 'officer.recordedSignature', signer: 'a', signedOn: '2026-03-10' }, { pointer: '/signedOn', code: 'date.future' }],
    [{ type: 'officer.wroteMinutes', minutes: minutes({ heldOn: '2026-03-10' }) }, { pointer: '/minutes/heldOn', code: 'date.future' }],
    [{ type: 'officer.wroteMinutes', minutes: minutes({ signers: [] }) }, { pointer: '/minutes/signers', code: 'required' }],
    [{ type: 'officer.correctedReceipt', receivedAt: 'kemarin', reason: 'Salah.' }, { pointer: '/receivedAt', code: 'instant' }],
    [{ type: 'officer.correctedReceipt', receivedAt: '0000-01-01T00:00:00Z', reason: 'Salah.' }, { pointer: '/receivedAt', code: 'instant' }],
    [{ type: 'officer.correctedReceipt', receivedAt: '1999-12-31T23:59:59Z', reason: 'Salah.' }, { pointer: '/receivedAt', code: 'date.tooEarly' }],
  ])('is told at its place: %j', async (event, issue) => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    const problem = await expectProblem(await send(server, id, event), 'invalid-request');
    expect(problem.issues).toContainEqual(issue);
  });

  const made = (...last: unknown[]) => Buffer.from(JSON.stringify(last)).toString('base64url');
  const id = '0190d3a4-0000-7000-8000-000000000000';
  test.each(['x', made(), made(id, '0000-01-01T00:00:00Z', '0000-01-01T00:00:00Z'), made(id, '2026-02-30T00:00:00Z', '2026-01-01T00:00:00Z'), made("'", null, '2026-01-01T00:00:00Z')])(
    'is not looked for on a page that nobody gave out: %s',
    async (after) => {
      const server = await startTestServer(database());
      const answer = await server.send('GET', `/api/desk/complaints?after=${after}`, { as: await server.signIn('frontDesk') });
      expect((await expectProblem(answer, 'invalid-request')).issues).toEqual([{ pointer: '/query/after', code: 'choice' }]);
    },
  );

  test('leaves no trace', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    await send(server, id, { type: 'officer.answered', text: 'Sudah.' });
    await send(server, id, { type: 'officer.declaredComplete' }, 'frontDesk', 7);
    const row = await server.parts.db.selectFrom('complaint').select(['rowVersion', 'eventSeq']).where('officeId', '=', server.office.id).where('id', '=', id).executeTakeFirstOrThrow();
    expect(row).toEqual({ rowVersion: 1, eventSeq: 1 });
  });
});
