import { randomBytes, randomUUID } from 'node:crypto';
import type { Actor, CitizenView, HappeningEvent, OfficerCase } from '@wadul/core';
import { expect, test } from 'vitest';
import { storedFile } from '../attachments/file-places.ts';
import { claimUploads, insertAttachment } from '../db/attachment.queries.ts';
import { listEvents } from '../db/complaint-event.queries.ts';
import { findComplaint, lockComplaint, saveComplaint } from '../db/complaint.queries.ts';
import { destroyDataKeys, insertDataKey, keyFor, livingKeys } from '../db/data-key.queries.ts';
import { findFiling } from '../db/filing.queries.ts';
import { findByPerson } from '../db/person-lookup.queries.ts';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { inTransaction } from '../db/transaction.ts';
import type { OpenDatabase } from '../db/dialect.ts';
import { keysInMemory } from '../keys/keys-in-memory.ts';
import { fileOne } from '../testing/file-one.ts';
import { startTestServer } from '../testing/test-server.ts';
import { applyEvent } from './apply-event.ts';
import { eraseAgain } from './erase-again.ts';
import { sweepDeadlines } from './sweep-deadlines.ts';
import { verifyOffice } from './verify-office.ts';

const NIK = '3375011708900001';
const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length));

/** A complaint with an identity card and a document, in an office of its own whose keys note what was destroyed. */
const file = async (database: OpenDatabase) => {
  const noted: string[] = [];
  const keys = { ...(await keysInMemory(random)), noteDestroyed: async (ids: readonly string[]) => void noted.push(...ids) };
  const server = await startTestServer(database, { parts: { keys } });
  const { parts, office, officers } = server;
  const { id, receipt } = await fileOne(server);
  const read = async () => (await findComplaint(parts, office.id, id)) ?? expect.unreachable();
  const attach = async (kind: 'ktp' | 'document') => {
    const createdAt = new Date(parts.now());
    const attachment = { officeId: office.id, id: Buffer.from(random(16)).toString('hex'), keyId: randomUUID() };
    await insertDataKey(parts.db, keys.ring(), { officeId: office.id, id: attachment.keyId, complaintId: null, purpose: 'file', createdAt }, random);
    await inTransaction(parts.db, async (trx) => {
      await insertAttachment(trx, { ...attachment, door: 'desk', kind, nameSealed: random(40), sentSize: 9, createdAt, expiresAt: createdAt });
      await trx.updateTable('attachment').set({ state: 'ready', received: 9, sentSha256: random(32), sha256: random(32), mediaType: 'image/jpeg', size: 9 }).where('id', '=', attachment.id).execute();
      await claimUploads(trx, { officeId: office.id, complaintId: id, door: 'desk', ids: [attachment.id], at: createdAt });
    });
    await parts.files.put(storedFile(attachment), random(9));
    return attachment;
  };
  const [ktp, document] = [await attach('ktp'), await attach('document')];
  await inTransaction(parts.db, async (trx) => {
    const vault = { ...parts, db: trx };
    const { id: _id, officeId: _office, ticket: _ticket, secretHash: _secret, channel: _channel, eventSeq: _seq, eventHash: _hash, rowVersion, record, ...change } =
      (await lockComplaint(vault, office.id, id)) ?? expect.unreachable();
    const withCard = { ...record, context: { ...record.context, hasIdentityCard: true } };
    await saveComplaint(vault, { officeId: office.id, id, rowVersion }, { ...change, record: withCard }, await keyFor(vault, { officeId: office.id, complaintId: id, purpose: 'matter' }, new Date(0)));
  });
  const complainant: Actor = { kind: 'complainant' };
  const head: Actor = { kind: 'officer', id: officers.head, roles: ['head'] };
  const does = async (event: HappeningEvent, by: Actor = head) => applyEvent(parts, { office, complaintId: id, version: (await read()).rowVersion, by, event, now: parts.now() });
  return {
    ...server, complainant, id, receipt, read, does, noted, ktp, document,
    keysLeft: async () => (await livingKeys(parts.db, office.id, id)).map(({ purpose }) => purpose).sort(),
    filesLeft: async () => (await Promise.all([ktp, document].map((one) => parts.files.get(storedFile(one))))).map((bytes) => bytes !== undefined),
    filed: () => findFiling(parts, office.id, id),
    log: () => listEvents(parts, office.id, id),
    found: () => findByPerson(parts, office.id, { kind: 'nik', value: NIK }),
    tracked: async () => (await (await server.send('POST', `/api/offices/${office.slug}/tracking`, { body: { ticket: receipt.ticket, secret: receipt.secret } })).json()) as CitizenView,
    faults: async () => (await verifyOffice(parts, office.id)).faults,
    book: async () => (await server.send('GET', `/api/offices/${office.slug}/register/2026-03`)).json(),
  };
};

describeOnEachEngine('erasing', (database) => {
  test('a person takes NIK, name, contact and what they are found by, and leaves the matter and the log whole', async () => {
    const one = await file(database());
    await one.does({ type: 'officer.correctedPerson', complainant: { name: 'Siti Benar' }, reason: 'Salah ketik.' });
    expect((await one.filed())?.complainant).toMatchObject({ name: 'Siti Benar', nik: NIK });
    expect(await one.found()).toEqual([one.id]);
    await one.does({ type: 'citizen.withdrew' }, one.complainant);
    await one.does({ type: 'officer.erased', what: 'person', reason: 'Diminta.' });
    expect(await one.filed()).toMatchObject({ complainant: null, content: { description: 'Papan reklame menutupi rambu di simpang jalan.' } });
    expect(await one.found()).toEqual([]);
    expect(await one.keysLeft()).toEqual(['file', 'matter']);
    expect((await one.log()).map(({ type, payload }) => [type, payload !== null])).toEqual([
      ['complaint.received', true],
      ['officer.correctedPerson', false],
      ['citizen.withdrew', true],
      ['officer.erased', true],
    ]);
    expect(await one.faults()).toEqual([]);
  });

  test('everything takes every key there was, and the book, the list and the log’s chain stand', async () => {
    const one = await file(database());
    await one.does({ type: 'citizen.withdrew', reason: 'Sudah dipindah pemiliknya.' }, one.complainant);
    const [before, keysBefore] = [await one.book(), await livingKeys(one.parts.db, one.office.id, one.id)];
    const listed = async () => ({ ...(await one.parts.db.selectFrom('complaint').select(['label', 'typeCode', 'receivedOn', 'finishedAt', 'turn']).where('officeId', '=', one.office.id).where('id', '=', one.id).executeTakeFirstOrThrow()) });
    const row = await listed();
    await one.does({ type: 'officer.erased', what: 'everything', reason: 'Lewat masa simpan.' });

    expect(await one.filed()).toEqual({ complaintId: one.id, content: null, complainant: null });
    expect((await one.log()).map(({ payload }) => payload)).toEqual([null, null, { type: 'officer.erased', what: 'everything', reason: 'Lewat masa simpan.' }]);
    expect(JSON.stringify((await one.read()).record)).not.toContain('pemiliknya');
    expect([...one.noted].sort()).toEqual(keysBefore.map(({ id }) => id).sort());
    expect(await one.keysLeft()).toEqual(['matter']);
    expect(await one.filesLeft()).toEqual([false, false]);
    expect(await one.parts.db.selectFrom('idempotency').select('keyHash').where('officeId', '=', one.office.id).execute()).toEqual([]);
    expect(await one.faults()).toEqual([]);
    expect(await listed()).toEqual(row);
    expect(((await one.book()) as { rows: unknown[] }).rows).toHaveLength((before as { rows: unknown[] }).rows.length);
    const tracked = await one.tracked();
    expect(tracked).toMatchObject({ ticket: one.receipt.ticket, closed: true });
    expect(JSON.stringify(tracked)).not.toContain('pemiliknya');
    const seen = (await (await one.send('GET', `/api/desk/complaints/${one.id}`, { as: await one.signIn('frontDesk') })).json()) as OfficerCase;
    expect(seen.filing).toBeUndefined();
  });

  test('the identity card happens by itself after the office’s days, by the sweep, with its file', async () => {
    const one = await file(database());
    await database().db.updateTable('complaint').set({ nextSweepAt: null }).where('officeId', '!=', one.office.id).execute();
    await one.does({ type: 'citizen.withdrew' }, one.complainant);
    const leaves = (await one.read()).record.context.leaves.find(({ what }) => what === 'ktp') ?? expect.unreachable();
    await sweepDeadlines(one.parts, leaves.at);
    expect(await one.filesLeft()).toEqual([true, true]);
    await sweepDeadlines(one.parts, new Date(Date.parse(leaves.at) + 1000).toISOString());
    expect(await one.filesLeft()).toEqual([false, true]);
    expect(one.noted).toEqual([one.ktp.keyId]);
    expect(await one.faults()).toEqual([]);
  });

  test('is done again where a restored backup brought it back, though the procedure has not come so far', async () => {
    const one = await file(database());
    const keys = await livingKeys(one.parts.db, one.office.id, one.id);
    const erased = new Set(keys.map(({ id }) => id));
    expect(await eraseAgain(one.parts, erased, '2026-06-01T00:00:00.000Z')).toBe(1);
    expect(await one.filed()).toMatchObject({ content: null, complainant: null });
    expect((await one.read()).record.context.erased.everything).toBe('2026-06-01T00:00:00.000Z');
    expect(await one.filesLeft()).toEqual([false, false]);
    expect(await one.faults()).toEqual([]);
    expect(await eraseAgain(one.parts, erased, '2026-06-02T00:00:00.000Z')).toBe(0);
  });

  test('that no event says is found by the check of the log, as is what does not open and a filing that was replaced', async () => {
    const one = await file(database());
    const { db } = one.parts;
    await one.does({ type: 'officer.correctedPerson', complainant: { name: 'Siti Benar' }, reason: 'Salah ketik.' });
    expect(await one.faults()).toEqual([]);
    const [person] = (await livingKeys(db, one.office.id, one.id)).filter(({ purpose }) => purpose === 'person');
    const wrapped = await db.selectFrom('dataKey').selectAll().where('id', '=', person?.id ?? '').executeTakeFirstOrThrow();
    await destroyDataKeys(db, one.office.id, [wrapped.id], new Date(0));
    expect(await one.faults()).toEqual([{ ticket: one.receipt.ticket, seq: 2, reason: 'key lost' }]);
    await db.updateTable('dataKey').set({ wrapped: wrapped.wrapped, wrappedBy: wrapped.wrappedBy, destroyedAt: null }).where('id', '=', wrapped.id).execute();
    const kept = await db.selectFrom('filing').select('content').where('complaintId', '=', one.id).executeTakeFirstOrThrow();
    await db.updateTable('filing').set({ content: random(90) }).where('complaintId', '=', one.id).execute();
    expect(await one.faults()).toEqual([{ ticket: one.receipt.ticket, seq: 1, reason: 'filing altered' }]);
    await db.updateTable('filing').set(kept).where('complaintId', '=', one.id).execute();
    expect(await one.faults()).toEqual([]);
    for (const gone of [{ content: null }, { complainant: null }]) {
      const before = await db.selectFrom('filing').select(['content', 'complainant']).where('complaintId', '=', one.id).executeTakeFirstOrThrow();
      await db.updateTable('filing').set(gone).where('complaintId', '=', one.id).execute();
      expect(await one.faults()).toMatchObject([{ reason: 'filing missing' }]);
      await db.updateTable('filing').set(before).where('complaintId', '=', one.id).execute();
    }
    expect(await one.faults()).toEqual([]);
  });
});
