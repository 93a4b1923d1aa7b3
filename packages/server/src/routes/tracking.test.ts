import { CitizenView, type Receipt } from '@wadul/core';
import { describe, expect, test } from 'vitest';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { fileOne } from '../testing/file-one.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

describeOnEachEngine('tracking', (database) => {
  const track = (server: TestServer, ticket: string, secret: string) => server.send('POST', `/api/offices/${server.office.slug}/tracking`, { body: { ticket, secret } });
  const send = (server: TestServer, { ticket, secret }: Receipt, version: number, event: object) =>
    server.send('POST', `/api/offices/${server.office.slug}/tracking/events`, { body: { ticket, secret, event }, headers: { 'if-match': `"${version}"` } });
  /** Another secret that could be one. */
  const WRONG = '0000-0000-0000-00';

  test('shows the complaint to who has ticket and secret, however they are typed', async () => {
    const server = await startTestServer(database());
    const { receipt } = await fileOne(server);
    const answer = await track(server, ` ${receipt.ticket.toLowerCase().replaceAll('-', ' ')}`, receipt.secret.toLowerCase().replaceAll('-', ''));
    expect(answer.headers.get('etag')).toBe('"1"');
    const view = CitizenView.parse(await answer.json());
    expect(view).toMatchObject({ ticket: receipt.ticket, label: 'state.received', turn: 'office', closed: false, version: 1, due: { on: '2026-03-12' } });
    expect(view.timeline).toEqual([{ at: '2026-03-09T03:00:00.000Z', type: 'complaint.received', label: 'event.complaint.received', by: 'complainant' }]);
    expect(JSON.stringify(view)).not.toMatch(/Siti|3375011708900001|Melati|81234567890/);
  });

  test('lets the complainant act, and tells the story on', async () => {
    const server = await startTestServer(database());
    const { receipt, id } = await fileOne(server);
    const desk = await server.signIn('frontDesk');
    await server.send('POST', `/api/desk/complaints/${id}/events`, { body: { type: 'officer.askedForCompletion', missing: 'Foto papan.' }, headers: { 'if-match': '"1"' }, as: desk });
    const asked = CitizenView.parse(await (await track(server, receipt.ticket, receipt.secret)).json());
    expect(asked).toMatchObject({ turn: 'citizen', missing: 'Foto papan.', version: 2 });
    expect(asked.allowed).toContain('citizen.completedFile');
    const answer = await send(server, receipt, 2, { type: 'citizen.completedFile', text: 'Foto terlampir.' });
    expect(CitizenView.parse(await answer.json())).toMatchObject({ turn: 'office', version: 3 });
  });

  test('takes one of two answers to the same version', async () => {
    const server = await startTestServer(database());
    const { receipt } = await fileOne(server);
    const answers = await Promise.all([1, 2].map(() => send(server, receipt, 1, { type: 'citizen.withdrew' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  test('refuses what the procedure does not allow, with the rule and what is allowed', async () => {
    const server = await startTestServer(database());
    const { receipt } = await fileOne(server);
    await send(server, receipt, 1, { type: 'citizen.withdrew' });
    const problem = await expectProblem(await send(server, receipt, 2, { type: 'citizen.withdrew' }), 'event-not-allowed');
    expect(problem.rule).toEqual({ id: 'R20', name: 'theComplaintIsNotYetClosed', sentence: 'The complaint is not yet closed.' });
    expect(problem.allowed).toEqual(['citizen.madeDataRequest']); // of what is kept of them people may ask at any time (R16)
  });

  describe('security (T7)', () => {
    test('an unknown ticket, a wrong secret, another office’s ticket and what cannot be either get one answer', async () => {
      const [server, other] = [await startTestServer(database()), await startTestServer(database())];
      const [{ receipt }, elsewhere] = [await fileOne(server), await fileOne(other)];
      const tries: [string, string][] = [
        [receipt.ticket, WRONG],
        ['PKL-2026-000000', WRONG],
        ['PKL-2026-000000', receipt.secret],
        [elsewhere.receipt.ticket, elsewhere.receipt.secret],
        [receipt.ticket, 'bukan rahasia'],
        ['bukan tiket', receipt.secret],
      ];
      const bodies = await Promise.all(tries.map(async ([ticket, secret]) => expectProblem(await track(server, ticket, secret), 'unknown-ticket-or-secret')));
      for (const body of bodies) expect(body).toEqual(bodies[0]);
    });

    test('after twenty wrong tries on a ticket, known or not, the next waits; others do not, and the right one begins anew', async () => {
      const server = await startTestServer(database());
      const [{ receipt }, untouched] = [await fileOne(server), await fileOne(server)];
      for (const ticket of [receipt.ticket, 'PKL-2026-ZZZZZZ']) {
        const answers = await Promise.all(Array.from({ length: 30 }, () => track(server, ticket, WRONG)));
        expect(answers.filter(({ status }) => status === 404)).toHaveLength(20);
        const [refused] = answers.filter(({ status }) => status === 429);
        expect(refused?.headers.get('retry-after')).toBe('300');
        await expectProblem(refused as Response, 'too-many-tries');
      }
      server.at('2026-03-09T03:04:00.000Z');
      const later = await track(server, receipt.ticket, receipt.secret);
      expect([later.status, later.headers.get('retry-after')]).toEqual([429, '60']);
      expect((await track(server, untouched.receipt.ticket, untouched.receipt.secret)).status).toBe(200);
      server.at('2026-03-09T03:05:01.000Z');
      for (let again = 0; again < 25; again += 1) expect((await track(server, receipt.ticket, receipt.secret)).status).toBe(200);
    });

    test('the database holds no secret, and the log neither ticket nor secret', async () => {
      const server = await startTestServer(database());
      const { receipt, id } = await fileOne(server);
      await track(server, receipt.ticket, receipt.secret);
      const row = await server.parts.db.selectFrom('complaint').selectAll().where('officeId', '=', server.office.id).where('id', '=', id).executeTakeFirstOrThrow();
      expect(row.secretHash).toMatch(/^\$argon2id\$v=19\$m=8,t=1,p=1\$/);
      expect(JSON.stringify(row)).not.toContain(receipt.secret.slice(0, 9));
      expect(server.lines.join('\n')).not.toContain(receipt.ticket);
      expect(server.lines.join('\n')).not.toContain(receipt.secret);
    });
  });
});
