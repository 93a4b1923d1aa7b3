import { CaseStory, ComplaintList, OfficerCase, type Role } from '@wadul/core';
import { describe, expect, test } from 'vitest';
import { verifyLogs } from '../db/verify-log.ts';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { enterOne, fileOne } from '../testing/file-one.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

describeOnEachEngine('the desk', (database) => {
  /** Sends events one after the other, each by its officer. */
  const drive = async (server: TestServer, id: string, steps: readonly [Role, object][]): Promise<OfficerCase> => {
    let shown: OfficerCase | undefined;
    for (const [role, body] of steps) {
      const as = await server.signIn(role);
      const { version } = OfficerCase.parse(await (await server.send('GET', `/api/desk/complaints/${id}`, { as })).json());
      const answer = await server.send('POST', `/api/desk/complaints/${id}/events`, { body, headers: { 'if-match': `"${version}"` }, as });
      expect(answer.status, await answer.clone().text()).toBe(200);
      expect(answer.headers.get('etag')).toBe(`"${version + 1}"`);
      shown = OfficerCase.parse(await answer.json());
    }
    return shown as OfficerCase;
  };

  test('takes a light complaint from receipt to answer, and the projections follow', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    const shown = await drive(server, id, [
      ['frontDesk', { type: 'officer.declaredComplete' }],
      ['technicalTeam', { type: 'officer.assessed', nature: 'complaint', severity: 'light', siteCheckNeeded: false }],
      ['technicalTeam', { type: 'officer.answered', text: 'Papan reklame dipindahkan.' }],
    ]);
    expect(shown).toMatchObject({ label: 'state.answered', turn: 'citizen', version: 4, severity: 'light', answer: { text: 'Papan reklame dipindahkan.', by: server.officers.technicalTeam } });
    const row = await server.parts.db.selectFrom('complaint').selectAll().where('officeId', '=', server.office.id).where('id', '=', id).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ label: shown.label, turn: shown.turn, severity: 'light', rowVersion: 4, eventSeq: 4, nextDueKind: shown.due?.kind, published: false });
    expect(row.nextDueAt?.toISOString()).toBe(shown.due?.at);
    expect(row.nextSweepAt).not.toBeNull();
    expect(row.tags.sort()).toEqual([...shown.tags].sort());
  });

  test('tells everything that happened, by whom, chained by hashes that verify', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    await drive(server, id, [['frontDesk', { type: 'officer.declaredComplete', note: 'Lengkap.' }]]);
    const { events } = CaseStory.parse(await (await server.send('GET', `/api/desk/complaints/${id}/events`, { as: await server.signIn('auditor') })).json());
    expect(events).toMatchObject([
      { seq: 1, type: 'complaint.received', by: { kind: 'complainant' }, previousHash: '0'.repeat(64) },
      { seq: 2, type: 'officer.declaredComplete', by: { kind: 'officer', id: server.officers.frontDesk, name: 'Petugas frontDesk', roles: ['frontDesk'] }, payload: { note: 'Lengkap.' } },
    ]);
    expect(events[1]?.previousHash).toBe(events[0]?.hash);
    for await (const check of verifyLogs(server.parts.db, server.office.id)) expect(check).toMatchObject({ ok: true, events: 2 });
  });

  test('records for a citizen without a device what they said, and by which channel', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    const shown = await drive(server, id, [['frontDesk', { type: 'citizen.withdrew', reason: 'Lewat telepon.', via: 'telepon' }]]);
    expect(shown).toMatchObject({ label: 'state.withdrawn', closed: true, outcome: 'withdrawn' });
  });

  describe('the work list', () => {
    const list = async (server: TestServer, query: string, role: Role = 'head') =>
      ComplaintList.parse(await (await server.send('GET', `/api/desk/complaints?${query}`, { as: await server.signIn(role) })).json());

    test('narrows to a severity, a state, and what this officer worked on', async () => {
      const server = await startTestServer(database());
      const mine = await fileOne(server);
      const other = await fileOne(server);
      await drive(server, mine.id, [
        ['frontDesk', { type: 'officer.declaredComplete' }],
        ['technicalTeam', { type: 'officer.assessed', nature: 'complaint', severity: 'light', siteCheckNeeded: false }],
        ['technicalTeam', { type: 'officer.answered', text: 'Papan reklame dipindahkan.' }],
      ]);
      const ids = async (query: string, role: Role) => (await list(server, query, role)).complaints.map(({ id }) => id);
      expect(await ids('severity=light', 'head')).toEqual([mine.id]);
      expect(await ids('severity=heavy', 'head')).toEqual([]);
      expect(await ids('label=state.received', 'head')).toEqual([other.id]);
      expect(await ids('mine=acted', 'technicalTeam')).toEqual([mine.id]);
      expect(await ids('mine=acted', 'head')).toEqual([]);
    });

    test('goes through all pages by what is due first, each line once', async () => {
      const server = await startTestServer(database());
      const filed = [];
      for (let day = 1; day <= 7; day += 1) {
        server.at(`2026-03-0${day}T03:00:00.000Z`);
        filed.push((await fileOne(server, { occurredOn: '2026-02-27' })).receipt.ticket);
      }
      const closed = await fileOne(server, { occurredOn: '2026-02-27' });
      await drive(server, closed.id, [['frontDesk', { type: 'citizen.withdrew', via: 'telepon' }]]);
      const seen: string[] = [];
      let after = '';
      for (;;) {
        const { complaints, next } = await list(server, `limit=3${after}`);
        seen.push(...complaints.map(({ ticket }) => ticket));
        expect(complaints.length).toBeLessThanOrEqual(3);
        if (next === undefined) break;
        after = `&after=${next}`;
      }
      expect(seen).toHaveLength(8);
      expect(seen.at(-1)).toBe(closed.receipt.ticket); // nothing is due of what is closed
      expect(seen.slice(0, 2)).toEqual(filed.slice(0, 2));
    });

    test('is narrowed by turn, tag, channel, type, what is due, and ticket', async () => {
      const server = await startTestServer(database());
      const [{ receipt }, letter] = [await fileOne(server), await enterOne(server, 'frontDesk', { type: 'bangunan' })];
      const tickets = async (query: string) => (await list(server, query)).complaints.map(({ ticket }) => ticket);
      expect(await tickets('channel=kotak-pengaduan')).toEqual([letter.receipt.ticket]);
      expect(await tickets('type=reklame')).toEqual([receipt.ticket]);
      expect(await tickets('turn=citizen')).toEqual([]);
      expect(await tickets('tag=closed')).toEqual([]);
      expect(await tickets('due=today')).toEqual([]);
      expect((await tickets('due=week')).length).toBe(2);
      expect(await tickets(`q=${receipt.ticket.toLowerCase().replaceAll('-', '+')}`)).toEqual([receipt.ticket]);
      expect((await tickets('q=PKL')).length).toBe(2); // a part of a ticket is enough
      expect(await tickets('q=PKL-1999')).toEqual([]);
      server.at('2026-03-12T17:00:00.000Z');
      const overdue = await list(server, 'due=overdue');
      expect(overdue.complaints.map(({ due }) => due?.overdue)).toEqual([true, true]);
    });
  });
});
