import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { listEvents, listSealedEvents } from './complaint-event.queries.ts';
import { verifyChain } from './event-chain.ts';
import { describeOnEachEngine } from './testing/engines.ts';
import { bytes, logEvent, makeComplaint, makeOffice, someComplaint, someEvent, vaultOf } from './testing/rows.ts';
import { inTransaction } from './transaction.ts';
import { verifyLogs } from './verify-log.ts';
import { findComplaint } from './complaint.queries.ts';

// Minus zero is the one number that JSON does not bring back.
const storable = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);

describeOnEachEngine('the log of a complaint', (database) => {
  const append = (event: ReturnType<typeof someEvent>) => inTransaction(database().db, (trx) => logEvent(vaultOf({ db: trx }), event));
  const makeLog = async (length: number) => {
    const complaint = await makeComplaint(database(), await makeOffice(database()));
    for (let n = 0; n < length; n += 1) await append(someEvent(complaint, { payload: { n } }));
    return complaint;
  };
  const check = async (officeId: string) => Array.fromAsync(verifyLogs(database().db, officeId));
  /** Does as someone with the keys of the database would, past the trigger. */
  const tamper = (statement: ReturnType<typeof sql>) =>
    inTransaction(database().db, async (trx) => {
      await sql`alter table complaint_event disable trigger complaint_event_append_only`.execute(trx);
      await statement.execute(trx);
      await sql`alter table complaint_event enable trigger complaint_event_append_only`.execute(trx);
    });

  test('numbers and links its events, and the complaint knows the end', async () => {
    const { officeId, id } = await makeLog(3);
    const events = await listEvents(vaultOf(database()), officeId, id);
    expect(events.map(({ seq, payload }) => [seq, payload])).toEqual([[1, { n: 0 }], [2, { n: 1 }], [3, { n: 2 }]]);
    const row = await findComplaint(vaultOf(database()), officeId, id);
    expect({ seq: row?.eventSeq, hash: row?.eventHash }).toEqual({ seq: 3, hash: events[2]?.hash });
    expect(await check(officeId)).toMatchObject([{ ok: true, events: 3, complaintId: id }]);
  });

  test('verifies after the database read and wrote it, whatever JSON the events held', async () => {
    const complaint = await makeLog(0);
    const { officeId, id } = complaint;
    const said: unknown[] = [];
    await fc.assert(
      fc.asyncProperty(storable, async (payload) => {
        await append(someEvent(complaint, { payload: { payload } }));
        said.push({ payload });
      }),
      { numRuns: 40 },
    );
    const events = await listSealedEvents(database().db, officeId, id);
    expect(verifyChain({ officeId, complaintId: id }, events)).toEqual({ ok: true, events: said.length });
    expect((await listEvents(vaultOf(database()), officeId, id)).map(({ payload }) => payload)).toEqual(said);
  });

  test('takes events that come at once one after the other', async () => {
    const complaint = await makeLog(0);
    await Promise.all(Array.from({ length: 12 }, () => append(someEvent(complaint))));
    expect(await check(complaint.officeId)).toMatchObject([{ ok: true, events: 12 }]);
  });

  test('of a complaint that does not exist takes nothing', async () => {
    await expect(append(someEvent(someComplaint(await makeOffice(database()))))).rejects.toThrow('changed since it was read');
  });

  test.each(['update complaint_event set type = type', 'delete from complaint_event', 'delete from complaint_event where false', 'truncate complaint_event cascade'])(
    'refuses: %s',
    async (statement) => {
      const { officeId } = await makeLog(1);
      await expect(sql.raw(statement).execute(database().db)).rejects.toThrow('complaint_event is append-only');
      expect(await check(officeId)).toMatchObject([{ ok: true, events: 1 }]);
    },
  );

  test('that someone changed past the trigger is found, and the event named', async () => {
    const { officeId, id } = await makeLog(3);
    await tamper(sql`update complaint_event set payload = ${bytes(80)} where complaint_id = ${id} and seq = 2`);
    expect(await check(officeId)).toMatchObject([{ ok: false, seq: 2, reason: 'payload altered', complaintId: id }]);
  });

  test('whose end someone took away is found, and the first missing event named', async () => {
    const { officeId, id } = await makeLog(3);
    await tamper(sql`delete from complaint_event where complaint_id = ${id} and seq > 1`);
    expect(await check(officeId)).toMatchObject([{ ok: false, seq: 2, reason: 'missing' }]);
  });
});
