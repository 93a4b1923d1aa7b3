import { expect, test } from 'vitest';
import { payloadDigest } from './event-chain.ts';
import { findFiling, findFilings, insertFiling } from './filing.queries.ts';
import { describeOnEachEngine } from './testing/engines.ts';
import { bytes, instant, makeComplaint, makeOffice } from './testing/rows.ts';
import { inTransaction } from './transaction.ts';

const content = { description: 'Reklame menghalangi trotoar.', place: { text: 'Jalan Contoh' }, list: ['a'] };
const complainant = { name: 'Siti Contoh', nik: '3375015708900001' };

describeOnEachEngine('what was filed', (database) => {
  const file = async (who: unknown) => {
    const officeId = await makeOffice(database());
    const { id: complaintId } = await makeComplaint(database(), officeId);
    const salts = { contentSalt: bytes(), complainantSalt: bytes() };
    const digests = await inTransaction(database().db, (trx) => insertFiling(trx, { officeId, complaintId, content, complainant: who, ...salts, createdAt: instant }));
    return { officeId, complaintId, salts, digests };
  };

  test('is kept as it was filed, matter and person apart, each with the digest that vouches for it', async () => {
    const { officeId, complaintId, salts, digests } = await file(complainant);
    const stored = await findFiling(database().db, officeId, complaintId);
    expect(stored).toEqual({ officeId, complaintId, content, complainant, ...salts, ...digests, createdAt: instant });
    expect(digests).toEqual({ contentDigest: payloadDigest(salts.contentSalt, content), complainantDigest: payloadDigest(salts.complainantSalt, complainant) });
  });

  test('anonymously has no person, nor salt or digest of one', async () => {
    const { officeId, complaintId, digests } = await file(null);
    expect(digests.complainantDigest).toBeNull();
    expect(await findFiling(database().db, officeId, complaintId)).toMatchObject({ complainant: null, complainantSalt: null, complainantDigest: null });
  });

  test('is found for several complaints at once, in its own office only', async () => {
    const { officeId, complaintId } = await file(complainant);
    const elsewhere = await file(complainant);
    expect((await findFilings(database().db, officeId, [complaintId, elsewhere.complaintId])).map((one) => one.complaintId)).toEqual([complaintId]);
    expect(await findFilings(database().db, officeId, [])).toEqual([]);
  });
});
