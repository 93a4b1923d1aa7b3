import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { CitizenView, NoticeList, Role, ShownNotice } from '@wadul/core';
import { createApp } from '../../app.ts';
import { applyEvent } from '../../commands/apply-event.ts';
import { findComplaint } from '../../db/complaint.queries.ts';
import { describeWithQueue, startNotified, type Opened } from '../../notices/testing/notified.ts';
import { expectProblem } from '../../testing/expect-problem.ts';

/** A server with a complaint whose first notice was refused for good. */
const someFailure = async (opened: Opened) => {
  const notified = await startNotified(opened);
  const { server, mail } = notified;
  const fail = async () => {
    mail.behave({ at: 'RCPT', code: 550 });
    const filed = await notified.file();
    await notified.sendDue();
    mail.behave('takes');
    const [notice] = await notified.noticesOf(filed.id);
    return { ...filed, notice: notice?.id ?? '' };
  };
  const ask = async (role: Role, method: string, path: string, body?: unknown) => server.send(method, path, { as: await server.signIn(role), body });
  return {
    ...notified,
    ...(await fail()),
    fail,
    ask,
    failed: async (role: Role, query = '') => (await (await ask(role, 'GET', `/api/desk/notices${query}`)).json()) as NoticeList,
    does: async (id: string, event: Parameters<typeof applyEvent>[1]['event']) => {
      const found = await findComplaint(server.parts, server.office.id, id);
      const by = { kind: 'officer' as const, id: server.officers.head, roles: ['head' as const, 'frontDesk' as const] };
      await applyEvent(server.parts, { office: server.office, complaintId: id, version: found?.rowVersion ?? 0, by: { ...by, roles: [...by.roles] }, event, now: server.parts.now() });
    },
  };
};

describeWithQueue('a notice that could not be delivered', (opened) => {
  test('is on the desk, with what became of it and without the address', async () => {
    const { failed, ask, id, receipt, notice } = await someFailure(opened());
    const list = await failed('frontDesk');
    expect(list).toMatchObject({ notices: [{ id: notice, complaintId: id, ticket: receipt.ticket, seq: 1, kind: 'received', state: 'failed', failure: 'refused', reply: 550, tries: 1 }] });
    expect(list).not.toHaveProperty('next');
    expect(JSON.stringify(list)).not.toMatch(/siti|surel/i);
    expect(await (await ask('auditor', 'GET', `/api/desk/complaints/${id}/notices`)).json()).toEqual(list);
  });

  test('is tried again where an officer says so, once, and leaves the list', async () => {
    const { failed, ask, notice, mail, sendDue } = await someFailure(opened());
    const again = (await (await ask('technicalTeam', 'POST', `/api/desk/notices/${notice}/retries`)).json()) as ShownNotice;
    expect(again).toMatchObject({ state: 'waiting', tries: 0, decidedBy: 'Petugas technicalTeam' });
    await expectProblem(await ask('technicalTeam', 'POST', `/api/desk/notices/${notice}/retries`), 'notice-not-failed');
    expect((await failed('head')).notices).toEqual([]);
    await sendDue();
    expect(mail.arrived).toHaveLength(1);
  });

  test('is set aside with a reason, which is kept sealed', async () => {
    const { failed, ask, server, notice } = await someFailure(opened());
    await expectProblem(await ask('head', 'POST', `/api/desk/notices/${notice}/set-aside`, { reason: ' ' }), 'invalid-request');
    const aside = (await (await ask('head', 'POST', `/api/desk/notices/${notice}/set-aside`, { reason: 'Sudah ditelepon, kata Bu Siti.' })).json()) as ShownNotice;
    expect(aside).toMatchObject({ state: 'setAside', reason: 'Sudah ditelepon, kata Bu Siti.', decidedBy: 'Petugas head' });
    expect((await failed('head')).notices).toEqual([]);
    const { reason } = await server.parts.db.selectFrom('notice').select('reason').where('id', '=', notice).executeTakeFirstOrThrow();
    expect(Buffer.from(reason as Uint8Array).toString('latin1')).not.toContain('Siti');
    await expectProblem(await ask('head', 'POST', `/api/desk/notices/${notice}/retries`), 'notice-not-failed');
  });

  test('that was set aside keeps no reason once everything was erased', async () => {
    const { ask, does, id, notice } = await someFailure(opened());
    await ask('head', 'POST', `/api/desk/notices/${notice}/set-aside`, { reason: 'Sudah ditelepon.' });
    await does(id, { type: 'citizen.withdrew', via: 'telepon' });
    await does(id, { type: 'officer.erased', what: 'everything', reason: 'Lewat masa simpan.' });
    const { notices } = (await (await ask('head', 'GET', `/api/desk/complaints/${id}/notices`)).json()) as NoticeList;
    expect(notices[0]).toMatchObject({ state: 'setAside' });
    expect(notices[0]).not.toHaveProperty('reason');
  });

  test('is not there for who may not see its complaint (R15, R19)', async () => {
    const { failed, ask, does, server, id, notice } = await someFailure(opened());
    await does(id, { type: 'officer.namedOfficer', officerId: server.officers.frontDesk });
    expect((await failed('frontDesk')).notices).toEqual([]);
    expect((await failed('technicalTeam')).notices).toHaveLength(1);
    await does(id, { type: 'officer.markedSupervision', reason: 'Pungutan liar.' });
    expect((await failed('technicalTeam')).notices).toEqual([]);
    expect((await failed('liaison')).notices).toHaveLength(1);
    for (const role of ['frontDesk', 'technicalTeam', 'deputy'] as const) {
      await expectProblem(await ask(role, 'POST', `/api/desk/notices/${notice}/retries`), 'not-found');
      await expectProblem(await ask(role, 'POST', `/api/desk/notices/${notice}/set-aside`, { reason: 'Tidak perlu.' }), 'not-found');
      await expectProblem(await ask(role, 'GET', `/api/desk/complaints/${id}/notices`), 'not-found');
    }
    await expectProblem(await ask('liaison', 'POST', `/api/desk/notices/${randomUUID()}/retries`), 'not-found');
    await expectProblem(await ask('liaison', 'POST', '/api/desk/notices/bukan-id/retries', undefined), 'not-found');
  });

  test('stands in pages where there are many, the longest waiting first', async () => {
    const { failed, fail, server, notice } = await someFailure(opened());
    server.at('2026-03-09T04:00:00.000Z');
    const later = [(await fail()).notice, (await fail()).notice];
    const first = await failed('head', '?limit=2');
    expect(first.notices.map(({ id }) => id)[0]).toBe(notice);
    const second = await failed('head', `?limit=2&after=${first.next}`);
    expect(second).not.toHaveProperty('next');
    expect([...first.notices, ...second.notices].map(({ id }) => id).sort()).toEqual([notice, ...later].sort());
  });

  test('is not tried again where mail is off', async () => {
    const { server, notice } = await someFailure(opened());
    const { outbox: _off, ...parts } = server.parts;
    const answer = await createApp(parts).request(`/api/desk/notices/${notice}/retries`, { method: 'POST', headers: { cookie: await server.signIn('head'), 'sec-fetch-site': 'same-origin' } });
    await expectProblem(answer, 'notice-not-failed');
  });
});

describeWithQueue('a complainant', (opened) => {
  test('reads in the story which e-mail was sent and when, and which could not be delivered', async () => {
    const { server, ask, does, sendDue, id, receipt, notice } = await someFailure(opened());
    await does(id, { type: 'officer.askedForCompletion', missing: 'Foto.' });
    await sendDue();
    const see = async () => ((await (await server.send('POST', `/api/offices/${server.office.slug}/tracking`, { body: { ticket: receipt.ticket, secret: receipt.secret } })).json()) as CitizenView).timeline.map(({ type, mail }) => [type, mail]);
    const told = [['complaint.received', { state: 'failed', at: server.parts.now() }], ['officer.askedForCompletion', { state: 'sent', at: server.parts.now() }]];
    expect(await see()).toEqual(told);
    await ask('head', 'POST', `/api/desk/notices/${notice}/set-aside`, { reason: 'Sudah ditelepon.' });
    expect(await see()).toEqual(told);
  });
});
