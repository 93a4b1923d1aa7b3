import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { claimKey, deleteGivenAnswersBefore, findGivenAnswer } from './idempotency.queries.ts';
import { answerKeys } from './sealed-answer.ts';
import { describeOnEachEngine } from './testing/engines.ts';
import { bytes, instant, makeOffice, someComplaint, storeComplaint, vaultOf } from './testing/rows.ts';
import { inTransaction } from './transaction.ts';

class KeyTaken extends Error {}

describeOnEachEngine('a key that a client files under', (database) => {
  const file = (officeId: string, clientKey: string) =>
    inTransaction(database().db, async (trx) => {
      const complaint = someComplaint(officeId);
      const { keyHash } = answerKeys(clientKey, officeId);
      const answer = { officeId, keyHash, fingerprint: bytes(), complaintId: complaint.id, sealedAnswer: bytes(80), createdAt: instant };
      if (!(await claimKey(trx, answer))) throw new KeyTaken();
      await storeComplaint(vaultOf({ db: trx }), complaint);
      return answer;
    });

  test('is claimed once, and its answer found again', async () => {
    const officeId = await makeOffice(database());
    const clientKey = randomUUID();
    const answer = await file(officeId, clientKey);
    await expect(file(officeId, clientKey)).rejects.toThrow(KeyTaken);
    expect(await findGivenAnswer(database().db, officeId, answer.keyHash)).toEqual(answer);
  });

  test('is claimed by one of many that come at once', async () => {
    const officeId = await makeOffice(database());
    const clientKey = randomUUID();
    const outcomes = await Promise.allSettled(Array.from({ length: 12 }, () => file(officeId, clientKey)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(KeyTaken);
  });

  test('is another key in another office', async () => {
    const clientKey = randomUUID();
    await file(await makeOffice(database()), clientKey);
    await file(await makeOffice(database()), clientKey);
  });

  test('is free again when the filing was undone, and after its answer was forgotten', async () => {
    const officeId = await makeOffice(database());
    const clientKey = randomUUID();
    const { keyHash } = answerKeys(clientKey, officeId);
    const noComplaint = inTransaction(database().db, (trx) =>
      claimKey(trx, { officeId, keyHash, fingerprint: bytes(), complaintId: randomUUID(), sealedAnswer: bytes(), createdAt: instant }),
    );
    await expect(noComplaint).rejects.toThrow('foreign key');
    await file(officeId, clientKey);
    await deleteGivenAnswersBefore(database().db, officeId, instant);
    expect(await findGivenAnswer(database().db, officeId, keyHash)).toBeDefined();
    await deleteGivenAnswersBefore(database().db, officeId, new Date(instant.getTime() + 1));
    expect(await findGivenAnswer(database().db, officeId, keyHash)).toBeUndefined();
    await file(officeId, clientKey);
  });
});
