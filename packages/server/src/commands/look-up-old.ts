import { findFilings } from '../db/filing.queries.ts';
import { insertMatterLookups, lockFilingsToLookUp, noteLookedUp } from '../db/matter-lookup.queries.ts';
import { listOffices } from '../db/office.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import type { Vault, VaultTransaction } from '../db/vault.ts';
import { readFiled } from './filed.ts';
import { marksOfMatter } from './matter-marks.ts';

/** Filings in one transaction: short enough that nobody waits. */
const PAGE = 100;

const lookUpSome = async (vault: VaultTransaction, officeId: string): Promise<number> => {
  const ids = await lockFilingsToLookUp(vault.db, officeId, PAGE);
  for (const filing of await findFilings(vault, officeId, ids)) {
    const { matter } = readFiled(filing);
    if (matter) await insertMatterLookups(vault, { officeId, complaintId: filing.complaintId }, marksOfMatter(matter));
  }
  await noteLookedUp(vault.db, officeId, ids);
  return ids.length;
};

/** Lets complaints that were filed before there was a look-up of places and numbers be found by them, some at a time. Answers how many. */
export const lookUpOld = async (vault: Vault): Promise<number> => {
  let found = 0;
  for (const { id } of await listOffices(vault.db)) {
    for (let some = PAGE; some === PAGE; found += some) some = await inTransaction(vault.db, (trx) => lookUpSome({ ...vault, db: trx }, id));
  }
  return found;
};
