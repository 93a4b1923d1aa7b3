import fc from 'fast-check';
import type { Transaction } from 'kysely';
import { expect, test } from 'vitest';
import { complaintsOfMonth, findComplaint, findComplaintByTicket, listComplaintsToSweep, lockComplaint, saveComplaint } from './complaint.queries.ts';
import { listComplaints, type ComplaintSummary, type ListRequest } from './complaint-list.queries.ts';
import type { Database } from './database.ts';
import { StaleRowError } from './stale-row.ts';
import { describeOnEachEngine } from './testing/engines.ts';
import { instant, makeComplaint, makeOffice, vaultOf } from './testing/rows.ts';
import { inTransaction } from './transaction.ts';
import { keyFor } from './data-key.queries.ts';

const day = (n: number): Date => new Date(instant.getTime() + n * 86_400_000);

const keyOf = (trx: Transaction<Database>, officeId: string, complaintId: string) => keyFor(vaultOf({ db: trx }), { officeId, complaintId, purpose: 'matter' }, instant);

describeOnEachEngine('a complaint', (database) => {
  test('is found by id and by ticket as it was stored, in its own office only', async () => {
    const officeId = await makeOffice(database());
    const complaint = await makeComplaint(database(), officeId, { nextDueAt: day(3), nextDueKind: 'verification', severity: 'heavy', namedOfficerIds: [officeId] });
    const expected = { ...complaint, rowVersion: 1, eventSeq: 0, eventHash: null };
    expect(await findComplaint(vaultOf(database()), officeId, complaint.id)).toEqual(expected);
    expect(await findComplaintByTicket(vaultOf(database()), officeId, complaint.ticket)).toEqual(expected);
    const elsewhere = await makeOffice(database());
    expect(await findComplaint(vaultOf(database()), elsewhere, complaint.id)).toBeUndefined();
    expect(await findComplaintByTicket(vaultOf(database()), elsewhere, complaint.ticket)).toBeUndefined();
  });

  test('may share its ticket with one of another office, not of its own', async () => {
    const officeId = await makeOffice(database());
    const { ticket } = await makeComplaint(database(), officeId);
    await makeComplaint(database(), await makeOffice(database()), { ticket });
    await expect(makeComplaint(database(), officeId, { ticket })).rejects.toThrow('unique');
  });

  test('is saved at the version that was read, and not over somebody else\'s change', async () => {
    const officeId = await makeOffice(database());
    const complaint = await makeComplaint(database(), officeId);
    const { secretHash: _secret, channel: _channel, ticket: _ticket, id, officeId: _office, ...change } = complaint;
    const save = (rowVersion: number, turn: 'citizen' | 'nobody') => inTransaction(database().db, async (trx) => saveComplaint(vaultOf({ db: trx }), { officeId, id, rowVersion }, { ...change, turn, tags: ['closed'] }, await keyOf(trx, officeId, id)));
    expect(await save(1, 'citizen')).toBe(2);
    await expect(save(1, 'nobody')).rejects.toThrow(StaleRowError);
    expect(await findComplaint(vaultOf(database()), officeId, id)).toMatchObject({ rowVersion: 2, turn: 'citizen', tags: ['closed'], record: complaint.record });
  });

  test('that many change at once is changed by each in turn', async () => {
    const officeId = await makeOffice(database());
    const { id } = await makeComplaint(database(), officeId);
    await Promise.all(
      Array.from({ length: 10 }, () =>
        inTransaction(database().db, async (trx) => {
          const { secretHash: _secret, channel: _channel, ticket: _ticket, eventSeq: _seq, eventHash: _hash, ...read } = (await lockComplaint(vaultOf({ db: trx }), officeId, id)) ?? expect.unreachable();
          const { id: _id, officeId: _office, rowVersion, ...change } = read;
          await saveComplaint(vaultOf({ db: trx }), { officeId, id, rowVersion }, change, await keyOf(trx, officeId, id));
        }),
      ),
    );
    expect((await findComplaint(vaultOf(database()), officeId, id))?.rowVersion).toBe(11);
  });

  test('stands in the book of the month of its civil date, in the order of receipt', async () => {
    const officeId = await makeOffice(database());
    const late = await makeComplaint(database(), officeId, { receivedOn: '2026-12-31', receivedAt: day(2) });
    const first = await makeComplaint(database(), officeId, { receivedOn: '2026-12-01', receivedAt: day(1) });
    await makeComplaint(database(), officeId, { receivedOn: '2027-01-01' });
    await makeComplaint(database(), officeId, { receivedOn: '2026-11-30' });
    expect((await complaintsOfMonth(vaultOf(database()), officeId, '2026-12')).map(({ id }) => id)).toEqual([first.id, late.id]);
    expect(await complaintsOfMonth(vaultOf(database()), officeId, '2026-10')).toEqual([]);
    expect(await complaintsOfMonth(vaultOf(database()), officeId, '2027-01')).toHaveLength(1);
  });

  test('stands in its month once, page by page, also where many were received at one instant', async () => {
    const officeId = await makeOffice(database());
    for (const n of [2, 1, 1, 1, 3, 1]) await makeComplaint(database(), officeId, { receivedOn: `2026-12-0${n}`, receivedAt: day(n) });
    const whole = (await complaintsOfMonth(vaultOf(database()), officeId, '2026-12')).map(({ id }) => id);
    expect(new Set(whole).size).toBe(6);
    for (const limit of [1, 2, 4, 6]) {
      const read: string[] = [];
      let page: Awaited<ReturnType<typeof complaintsOfMonth>> = [];
      do {
        page = await complaintsOfMonth(vaultOf(database()), officeId, '2026-12', { after: page.at(-1), limit });
        read.push(...page.map(({ id }) => id));
      } while (page.length === limit);
      expect(read).toEqual(whole);
    }
  });

  test('is swept when its time has come, the longest waiting first', async () => {
    const officeId = await makeOffice(database());
    const due = await makeComplaint(database(), officeId, { nextSweepAt: day(2) });
    const overdue = await makeComplaint(database(), officeId, { nextSweepAt: day(1) });
    await makeComplaint(database(), officeId, { nextSweepAt: day(3) });
    await makeComplaint(database(), officeId, { nextDueAt: day(1) });
    expect(await listComplaintsToSweep(database().db, officeId, day(2), 10)).toEqual([overdue.id, due.id]);
    expect(await listComplaintsToSweep(database().db, officeId, day(2), 1)).toEqual([overdue.id]);
  });
});

describeOnEachEngine('the work list', (database) => {
  const pages = async (officeId: string, request: ListRequest): Promise<ComplaintSummary[]> => {
    const page = await listComplaints(database().db, officeId, request);
    const after = page.at(-1);
    return page.length < request.limit || after === undefined ? page : [...page, ...(await pages(officeId, { ...request, after }))];
  };

  test('gives every complaint once, page by page, the most urgent first and those without a date last', async () => {
    const officeId = await makeOffice(database());
    const days = [3, null, 1, 1, 1, null, 2];
    for (const n of days) await makeComplaint(database(), officeId, { nextDueAt: n === null ? null : day(n), receivedAt: day(n ?? 9) });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 8 }), async (limit) => {
        const byDue = await pages(officeId, { order: 'due', limit });
        expect(byDue.map(({ nextDueAt }) => nextDueAt)).toEqual([day(1), day(1), day(1), day(2), day(3), null, null]);
        const byReceipt = await pages(officeId, { order: 'received', limit });
        expect(byReceipt.map(({ receivedAt }) => receivedAt)).toEqual([day(9), day(9), day(3), day(2), day(1), day(1), day(1)]);
        for (const list of [byDue, byReceipt]) expect(new Set(list.map(({ id }) => id)).size).toBe(days.length);
      }),
      { numRuns: 8 },
    );
  });

  test('gives what is asked for, of its own office alone', async () => {
    const officeId = await makeOffice(database());
    await makeComplaint(database(), await makeOffice(database()));
    const plain = await makeComplaint(database(), officeId, { nextDueAt: day(1) });
    const other = await makeComplaint(database(), officeId, {
      tags: ['closed', 'turn:nobody'], turn: 'nobody', typeCode: 'parkir', channel: 'box', supervision: true, namedOfficerIds: ['someone'], receivedOn: '2026-04-01', nextDueAt: day(5),
    });
    const ids = async (request: Partial<ListRequest>) => (await listComplaints(database().db, officeId, { order: 'received', limit: 9, ...request })).map(({ id }) => id);
    expect(new Set(await ids({}))).toEqual(new Set([plain.id, other.id]));
    for (const only of [{ tag: 'open' }, { turn: 'office' }, { typeCode: 'reklame' }, { channel: 'website' }, { supervision: false }, { hiddenFrom: 'someone' }, { receivedTo: '2026-03-31' }, { dueBy: day(2) }] as const) {
      expect(await ids(only), JSON.stringify(only)).toEqual([plain.id]);
    }
    for (const only of [{ tag: 'closed' }, { turn: 'nobody' }, { typeCode: 'parkir' }, { channel: 'box' }, { supervision: true }, { receivedFrom: '2026-04-01' }] as const) {
      expect(await ids(only), JSON.stringify(only)).toEqual([other.id]);
    }
    expect(await ids({ tag: 'open', turn: 'nobody' })).toEqual([]);
  });

  test('says nothing of who complains and what about', async () => {
    const officeId = await makeOffice(database());
    await makeComplaint(database(), officeId);
    const [line] = await listComplaints(database().db, officeId, { order: 'due', limit: 1 });
    expect(Object.keys(line ?? {})).not.toEqual(expect.arrayContaining([expect.stringMatching(/secret|context|state|hash/i)]));
  });
});
