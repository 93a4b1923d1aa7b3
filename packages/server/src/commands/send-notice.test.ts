import { expect, onTestFinished, test } from 'vitest';
import type { Actor, HappeningEvent } from '@wadul/core';
import { findComplaint } from '../db/complaint.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import { startMailServer } from '../notices/testing/mail-server.ts';
import { describeWithQueue, startNotified, type Notified, type Opened } from '../notices/testing/notified.ts';
import { anyCanary, canaryFiling, dumpOf } from '../testing/canaries.ts';
import { someFiling } from '../testing/some-filing.ts';
import { applyEvent } from './apply-event.ts';

const NOBODY = { port: 1 } as const; // no mail server listens there

/** A server with one complaint, and what an officer does to it. */
const someCase = async (opened: Opened, ...options: Parameters<Notified['file']>) => {
  const notified = await startNotified(opened);
  const { server } = notified;
  const { id, receipt } = await notified.file(...options);
  const officer: Actor = { kind: 'officer', id: server.officers.head, roles: ['frontDesk', 'technicalTeam', 'head'] };
  const does = async (event: HappeningEvent, by: Actor = officer) => {
    const found = await findComplaint(server.parts, server.office.id, id);
    await applyEvent(server.parts, { office: server.office, complaintId: id, version: found?.rowVersion ?? 0, by, event, now: server.parts.now() });
  };
  return { ...notified, id, receipt, does, notices: () => notified.noticesOf(id) };
};

const complainant: Actor = { kind: 'complainant' };
const asked: HappeningEvent = { type: 'officer.askedForCompletion', missing: 'Foto papan reklame.' };

describeWithQueue('a notice', (opened) => {
  test('is sent once, and says what happened, until when something can be done, and where to follow it', async () => {
    const { mail, receipt, does, sendDue, notices } = await someCase(opened());
    await sendDue();
    await does(asked);
    await sendDue();
    await sendDue();
    expect(mail.arrived.map(({ to }) => to)).toEqual([['siti.contoh@surel.example'], ['siti.contoh@surel.example']]);
    const [received, completion] = mail.arrived;
    expect(received?.text).toContain('Pengaduan Anda telah diterima.\n\nKami akan memverifikasi paling lambat 12 Maret 2026.');
    expect(completion?.text).toContain('Kantor meminta Anda melengkapi berkas.');
    expect(completion?.text).toContain('paling lambat 19 Maret 2026');
    expect(completion?.text).toContain(`/track#${receipt.ticket}`);
    expect((await notices()).map(({ kind, state, tries, nextTryAt }) => [kind, state, tries, nextTryAt])).toEqual([['received', 'sent', 1, null], ['completionAsked', 'sent', 1, null]]);
  });

  test('is in the language of the filing', async () => {
    const { mail, sendDue } = await someCase(opened(), { language: 'en' });
    await sendDue();
    expect(mail.arrived[0]?.text).toContain('We will verify it by 12 March 2026 at the latest.');
  });

  test('says when a hearing is, and not where', async () => {
    const { mail, does, sendDue } = await someCase(opened());
    await does({ type: 'officer.declaredComplete' });
    await does({ type: 'officer.assessed', nature: 'complaint', severity: 'medium', siteCheckNeeded: false });
    await does({ type: 'officer.plannedMeeting', plannedFor: '2026-03-16T02:00:00.000Z', place: 'Ruang Rahasia', invited: ['Teradu Contoh'] });
    await sendDue();
    const text = mail.arrived.at(-1)?.text;
    expect(text).toContain('Rapat koordinasi dijadwalkan. Waktunya 16 Maret 2026, 09.00 WIB');
    expect(text).not.toMatch(/Ruang Rahasia|Teradu Contoh/);
  });

  test('says nothing of a complaint of supervision but that there is news (R15)', async () => {
    const { mail, does, sendDue } = await someCase(opened());
    await does({ type: 'officer.markedSupervision', reason: 'Pungutan liar.' });
    await does(asked);
    await sendDue();
    for (const { text } of mail.arrived) {
      expect(text).toContain('Perkembangannya dapat Anda lihat pada halaman pelacakan.');
      expect(text).not.toMatch(/melengkapi|diterima|paling lambat/);
    }
    expect(mail.arrived).toHaveLength(2);
  });

  test('is not made where nobody said who they are, or gave no address, or it is the office’s inner work', async () => {
    const anonymous = await someCase(opened(), { identityMode: 'anonymous', complainant: undefined });
    await anonymous.does(asked);
    expect(await anonymous.notices()).toEqual([]);
    const { email: _none, ...complainant } = someFiling().complainant ?? {};
    const silent = await someCase(opened(), { complainant });
    expect(await silent.notices()).toEqual([]);
    const { does, notices } = await someCase(opened());
    await does({ type: 'officer.assigned', personInCharge: 'Bidang Contoh' });
    expect(await notices()).toHaveLength(1);
  });

  test('goes to the address as it is when it is sent', async () => {
    const { mail, does, sendDue } = await someCase(opened());
    await does({ type: 'officer.correctedPerson', complainant: { email: 'siti.baru@surel.example' }, reason: 'Salah ketik.' });
    await sendDue();
    expect(new Set(mail.arrived.flatMap(({ to }) => to))).toEqual(new Set(['siti.baru@surel.example']));
  });

  test('is withheld where the person was erased or their data restricted before it was sent, and none is made after (R16)', async () => {
    const erased = await someCase(opened());
    await erased.does({ type: 'officer.rejected', reason: 'Bukan pengaduan.' });
    await erased.does({ type: 'officer.erased', what: 'person', reason: 'Atas permintaan.' });
    await erased.sendDue();
    expect((await erased.notices()).map(({ state }) => state)).toEqual(['withheld', 'withheld']);
    const restricted = await someCase(opened());
    await restricted.does({ type: 'citizen.madeDataRequest', request: 'restriction' }, complainant);
    await restricted.does({ type: 'officer.answeredDataRequest', requestId: 'r1', granted: true, text: 'Dibatasi.' });
    await restricted.does(asked);
    await restricted.sendDue();
    expect((await restricted.notices()).map(({ state }) => state)).toEqual(['withheld']);
    expect([...erased.mail.arrived, ...restricted.mail.arrived]).toEqual([]);
  });

  test('of a receipt is withheld where five went to that address within a day, for whoever files under it may be somebody else; of what the office then does it is not', async () => {
    const { server, mail, sendDue, noticesOf, file, does, notices } = await someCase(opened());
    const others = [await file(), await file(), await file(), await file(), await file({ complainant: { ...someFiling().complainant, email: 'SITI.contoh@surel.example' } })];
    await does(asked);
    await sendDue();
    expect(await Promise.all(others.map(async ({ id }) => (await noticesOf(id))[0]?.state))).toEqual(['sent', 'sent', 'sent', 'sent', 'withheld']);
    expect((await notices()).map(({ state }) => state)).toEqual(['sent', 'sent']);
    expect(mail.arrived).toHaveLength(6);
    server.at('2026-03-10T03:00:00.001Z');
    expect((await noticesOf((await file()).id))[0]?.state).toBe('waiting');
  });

  test('is kept and never sent where mail is off', async () => {
    const notified = await startNotified(opened(), { parts: { outbox: undefined } as never });
    const { id } = await notified.file();
    await notified.sendDue();
    expect((await notified.noticesOf(id)).map(({ state, nextTryAt }) => [state, nextTryAt])).toEqual([['off', null]]);
    expect(notified.mail.arrived).toEqual([]);
  });

  test('is neither there nor queued where the event was undone', async () => {
    const { server, queue, id } = await someCase(opened());
    const ids = { officeId: server.office.id, id: server.office.id };
    const undone = inTransaction(server.parts.db, async (trx) => {
      await queue.notices.put(trx, ids);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    const jobs = await queue.boss.fetch<{ id: string }>('notices', { batchSize: 1000 });
    expect(jobs.map(({ data }) => data.id)).toContain((await server.parts.db.selectFrom('notice').select('id').where('complaintId', '=', id).executeTakeFirstOrThrow()).id);
    expect(jobs.map(({ data }) => data.id)).not.toContain(ids.id);
    expect(jobs.map(({ data }) => Object.keys(data).sort())).toEqual(jobs.map(() => ['id', 'officeId']));
  });

  test('is tried again ever later where no mail server listens, and after two days an officer is to look after it', async () => {
    const { server, mail, sendDue, notices } = await someCase(opened());
    const away = { ...mail.settings, ...NOBODY };
    await sendDue(undefined, away);
    expect(await notices()).toMatchObject([{ state: 'waiting', tries: 1, failure: 'unreachable', nextTryAt: new Date('2026-03-09T03:05:00.000Z') }]);
    await sendDue(undefined, away);
    expect(await notices()).toMatchObject([{ tries: 1 }]); // not due yet
    const waits: number[] = [];
    for (let tries = 2; (await notices())[0]?.state === 'waiting'; tries += 1) {
      const due = (await notices())[0]?.nextTryAt as Date;
      server.at(due.toISOString());
      await sendDue(undefined, away);
      const next = (await notices())[0]?.nextTryAt;
      if (next) waits.push((next.getTime() - due.getTime()) / 60_000);
      expect(tries).toBeLessThan(30);
    }
    expect(waits.slice(0, 6)).toEqual([10, 20, 40, 80, 160, 320]);
    expect(Math.max(...waits)).toBe(360);
    const [failed] = await notices();
    expect(failed).toMatchObject({ state: 'failed', failure: 'unreachable' });
    expect((failed?.settledAt as Date).getTime() - Date.parse('2026-03-09T03:00:00.000Z')).toBeGreaterThan(48 * 3_600_000);
    expect((failed?.settledAt as Date).getTime() - Date.parse('2026-03-09T03:00:00.000Z')).toBeLessThan(56 * 3_600_000);
    expect(mail.arrived).toEqual([]);
    expect(server.lines.join('\n')).not.toMatch(/siti|surel\.example/i);
  });

  test.each([
    [{ at: 'RCPT', code: 550 }, 'failed', 'refused'],
    [{ at: 'DATA', code: 554 }, 'failed', 'refused'],
    [{ at: 'RCPT', code: 450 }, 'waiting', 'deferred'],
    [{ at: 'DATA', code: 451 }, 'waiting', 'deferred'],
    [{ at: 'MAIL', code: 550 }, 'waiting', 'settings'],
  ] as const)('that a mail server refuses with %o is %s: %s', async (behaviour, state, failure) => {
    const { server, mail, sendDue, notices } = await someCase(opened());
    mail.behave(behaviour);
    await sendDue();
    expect(await notices()).toMatchObject([{ state, failure, reply: behaviour.code }]);
    expect(mail.arrived).toEqual([]);
    if (state === 'failed') expect(server.lines.join('\n')).toContain('a notice could not be sent');
    expect(server.lines.join('\n')).not.toMatch(/siti|surel\.example/i);
  });

  test('for which the sign-in does not work waits for the operator to repair it', async () => {
    const { sendDue, notices } = await someCase(opened());
    const guarded = await startMailServer({ password: 'sesame' });
    onTestFinished(() => guarded.stop());
    await sendDue(undefined, { ...guarded.settings, password: 'salah' });
    expect(await notices()).toMatchObject([{ state: 'waiting', failure: 'settings', reply: 535 }]);
    expect(guarded.arrived).toEqual([]);
  });

  test('leaves nothing of anybody in the tables, the queue and the log', async () => {
    const { server, mail, sendDue } = await someCase(opened(), canaryFiling(1));
    mail.behave({ at: 'RCPT', code: 550 });
    await sendDue();
    expect(mail.arrived).toEqual([]);
    const dump = await dumpOf(opened().database);
    expect(dump).toContain('refused');
    expect(dump + server.lines.join('\n')).not.toMatch(anyCanary);
  });

  test('that a mail server put off is sent when it takes it', async () => {
    const { server, mail, sendDue, notices } = await someCase(opened());
    mail.behave({ at: 'RCPT', code: 450 });
    await sendDue();
    mail.behave('takes');
    server.at('2026-03-09T03:05:00.000Z');
    await sendDue();
    expect(mail.arrived).toHaveLength(1);
    expect(await notices()).toMatchObject([{ state: 'sent', tries: 2, failure: null, reply: null }]);
  });

  test('whose mail server takes it and breaks off before it says so is sent again under the same Message-ID', async () => {
    const { server, mail, sendDue, notices } = await someCase(opened());
    mail.behave('losesItsAnswer');
    await sendDue();
    expect(await notices()).toMatchObject([{ state: 'waiting', failure: 'unreachable' }]);
    mail.behave('takes');
    server.at('2026-03-09T03:05:00.000Z');
    await sendDue();
    expect(mail.arrived).toHaveLength(2);
    const ids = mail.arrived.map(({ headers }) => headers.get('message-id'));
    expect(ids[0]).toEqual(ids[1]);
    expect(ids[0]).toEqual([expect.stringMatching(/^<[0-9a-f]{32}@kantor\.example>$/)]);
    expect(await notices()).toMatchObject([{ state: 'sent' }]);
  });

  test('that a mail server takes its time with is broken off when the server stops, and tried again', async () => {
    const { server, mail, sendDue, notices } = await someCase(opened());
    mail.behave('takesItsTime');
    const stopping = new AbortController();
    const sending = sendDue(stopping.signal);
    await mail.next();
    stopping.abort();
    await sending;
    expect(await notices()).toMatchObject([{ state: 'waiting', failure: 'timeout' }]);
    mail.behave('takes');
    server.at('2026-03-09T03:05:00.000Z');
    await sendDue();
    expect(await notices()).toMatchObject([{ state: 'sent' }]);
  });

  test('is sent by one of several processes that are at it at once', async () => {
    const { mail, sendDue, notices } = await someCase(opened());
    await Promise.all(Array.from({ length: 8 }, () => sendDue()));
    expect(mail.arrived).toHaveLength(1);
    expect(await notices()).toMatchObject([{ state: 'sent', tries: 1 }]);
  });

  test('whose process died in the middle of it is left alone while its lease runs, and then sent', async () => {
    const { server, mail, sendDue, notices } = await someCase(opened());
    mail.behave('takesItsTime');
    const never = sendDue(); // hangs, as a process does that was killed
    await mail.next();
    server.at('2026-03-09T03:01:59.000Z');
    mail.behave('takes');
    await sendDue();
    expect(mail.arrived).toEqual([]);
    server.at('2026-03-09T03:02:00.000Z');
    await sendDue();
    expect(mail.arrived).toHaveLength(1);
    expect(await notices()).toMatchObject([{ state: 'sent', tries: 2 }]);
    await mail.stop();
    await never;
    expect(await notices()).toMatchObject([{ state: 'sent' }]); // what came of the lost try does not undo it
  });

  test('that waited a week for its first try is no news: an officer says whether it still goes out', async () => {
    const { server, mail, sendDue, notices } = await someCase(opened());
    server.at('2026-03-16T03:00:01.000Z');
    await sendDue();
    expect(mail.arrived).toEqual([]);
    expect(await notices()).toMatchObject([{ state: 'failed', failure: 'tooLate' }]);
  });
});

describeWithQueue('a message', (opened) => {
  test('has one line for each header, says that nobody typed it, and is plain text', async () => {
    const { mail, receipt, sendDue } = await someCase(opened());
    await sendDue();
    const [message] = mail.arrived;
    expect(message?.from).toBe('pengaduan@kantor.example');
    expect(Object.fromEntries(message?.headers ?? [])).toMatchObject({
      'auto-submitted': ['auto-generated'],
      'content-type': ['text/plain; charset=utf-8'],
      subject: [`Perkembangan pengaduan ${receipt.ticket}`],
      to: ['siti.contoh@surel.example'],
      from: [expect.stringMatching(/<pengaduan@kantor\.example>$/)],
    });
  });

  test('says nothing that people wrote, and never the secret', async () => {
    const { mail, receipt, does, sendDue } = await someCase(opened());
    await does(asked);
    await does({ type: 'officer.forwarded', to: 'Dinas Tujuan', reason: 'Alasan Panjang.' }).catch(() => undefined);
    await does({ type: 'citizen.withdrew', reason: 'Kata Pengadu.', via: 'telepon' });
    await sendDue();
    expect(mail.arrived.length).toBeGreaterThan(2);
    for (const { raw, text } of mail.arrived) {
      const all = raw.replace('To: siti.contoh@surel.example', '') + text;
      expect(all).not.toMatch(/3375011708900001|81234567890|Siti|Melati|Kenanga|Papan reklame|Foto papan|Kata Pengadu|Dinas Tujuan|Alasan/i);
      expect(all).not.toContain(receipt.secret);
    }
  });

  test('cannot be made to have another header by what an office or a person is called', async () => {
    const evil = 'Kantor\r\nBcc: korban@surel.example\r\n\r\nIsi';
    const notified = await startNotified(opened(), { settings: { name: evil, contact: { email: 'a@b.example\r\nBcc: korban@surel.example', phone: '1\r\n\r\n.\r\nMAIL FROM:<x@y.example>' } } });
    await notified.file({ complainant: { ...someFiling().complainant, name: 'Siti\r\nBcc: korban@surel.example' } });
    await notified.sendDue();
    const [message] = notified.mail.arrived;
    expect(message?.to).toEqual(['siti.contoh@surel.example']);
    expect([...(message?.headers.keys() ?? [])].sort()).toEqual(['auto-submitted', 'content-transfer-encoding', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to', 'x-auto-response-suppress']);
    for (const values of message?.headers.values() ?? []) expect(values).toHaveLength(1);
  });

  test('can be replied to where the office has an address of its own', async () => {
    const notified = await startNotified(opened(), { settings: { contact: { email: 'kantor@kota.example' } } });
    await notified.file();
    await notified.sendDue();
    expect(notified.mail.arrived[0]?.headers.get('reply-to')).toEqual(['kantor@kota.example']);
  });
});
