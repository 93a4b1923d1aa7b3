import { expect, test } from 'vitest';
import { keyIdOf, SealBrokenError } from '../keys/sealed-bytes.ts';
import { destroyDataKeys, keyFor } from './data-key.queries.ts';
import { sealedDigest } from './event-chain.ts';
import { clearFiling, findFiling, findFilings, insertFiling, replaceComplainant } from './filing.queries.ts';
import { describeOnEachEngine } from './testing/engines.ts';
import { instant, makeComplaint, makeOffice, vaultOf } from './testing/rows.ts';
import { inTransaction } from './transaction.ts';

const content = { description: 'Reklame menghalangi trotoar.', place: { text: 'Jalan Contoh' }, list: ['a'] };
const complainant = { name: 'Siti Contoh', nik: '3375015708900001' };

describeOnEachEngine('what was filed', (database) => {
  const vault = () => vaultOf(database());
  const file = async (who: unknown, office?: string) => {
    const officeId = office ?? (await makeOffice(database()));
    const { id: complaintId } = await makeComplaint(database(), officeId);
    const keyOf = (purpose: 'matter' | 'person') => inTransaction(database().db, (trx) => keyFor(vaultOf({ db: trx }), { officeId, complaintId, purpose }, instant));
    const keys = { matter: await keyOf('matter'), person: await keyOf('person') };
    const digests = await inTransaction(database().db, (trx) => insertFiling(vaultOf({ db: trx }), { officeId, complaintId, content, complainant: who, createdAt: instant }, keys));
    const row = () => database().db.selectFrom('filing').selectAll().where('officeId', '=', officeId).where('complaintId', '=', complaintId).executeTakeFirstOrThrow();
    return { officeId, complaintId, keys, digests, row, read: () => findFiling(vault(), officeId, complaintId) };
  };

  test('is kept as it was filed, matter and person apart, each sealed with its own key and vouched for by a digest', async () => {
    const { complaintId, keys, digests, row, read } = await file(complainant);
    expect(await read()).toEqual({ complaintId, content, complainant });
    const stored = await row();
    expect([stored.content, stored.complainant].map((sealed) => keyIdOf(sealed as Uint8Array))).toEqual([keys.matter.id, keys.person.id]);
    expect(digests).toEqual({ contentDigest: sealedDigest(stored.content as Uint8Array), complainantDigest: sealedDigest(stored.complainant as Uint8Array) });
  });

  test('is sealed with one key, also where two make it at the same instant', async () => {
    const officeId = await makeOffice(database());
    const make = () => inTransaction(database().db, (trx) => keyFor(vaultOf({ db: trx }), { officeId, complaintId: null, purpose: 'office' }, instant));
    const [one, other] = await Promise.all([make(), make()]);
    expect(one).toEqual(other);
  });

  test('anonymously has no person, nor a digest of one', async () => {
    const { complaintId, digests, row, read } = await file(null);
    expect(digests.complainantDigest).toBeNull();
    expect(await row()).toMatchObject({ complainant: null });
    expect(await read()).toEqual({ complaintId, content, complainant: null });
  });

  test('is found for several complaints at once, in its own office only', async () => {
    const { officeId, complaintId } = await file(complainant);
    const elsewhere = await file(complainant);
    expect((await findFilings(vault(), officeId, [complaintId, elsewhere.complaintId])).map((one) => one.complaintId)).toEqual([complaintId]);
    expect(await findFilings(vault(), officeId, [])).toEqual([]);
  });

  test('does not open where somebody put it beside another complaint', async () => {
    const [one, other] = [await file(complainant), await file(complainant)];
    const { content: moved } = await one.row();
    await database().db.updateTable('filing').set({ content: moved }).where('officeId', '=', other.officeId).where('complaintId', '=', other.complaintId).execute();
    await expect(other.read()).rejects.toThrow(SealBrokenError);
    const beside = await file(complainant, one.officeId);
    await database().db.updateTable('filing').set({ content: moved }).where('officeId', '=', one.officeId).where('complaintId', '=', beside.complaintId).execute();
    await expect(beside.read()).rejects.toThrow(SealBrokenError);
  });

  test('is corrected in its person, cleared in its parts, and gone with its keys', async () => {
    const { officeId, complaintId, keys, row, read } = await file(complainant);
    const corrected = { ...complainant, name: 'Siti Benar' };
    const digest = await inTransaction(database().db, (trx) => replaceComplainant(vaultOf({ db: trx }), { officeId, complaintId }, corrected, keys.person));
    expect(digest).toEqual(sealedDigest((await row()).complainant as Uint8Array));
    expect(await read()).toEqual({ complaintId, content, complainant: corrected });
    await destroyDataKeys(database().db, officeId, [keys.person.id], instant);
    expect(await read()).toEqual({ complaintId, content, complainant: null });
    await inTransaction(database().db, (trx) => clearFiling({ db: trx }, { officeId, complaintId }, ['content', 'complainant']));
    expect(await row()).toMatchObject({ content: null, complainant: null });
  });
});
