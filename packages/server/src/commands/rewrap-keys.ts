import { countWrappedBy, rewrapSome } from '../db/rewrap.queries.ts';
import { listOffices } from '../db/office.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import type { Vault } from '../db/vault.ts';
import { WrongKeysError } from '../keys/key-ring.ts';

/** Keys rewrapped in one transaction: short enough that nobody waits. */
const PAGE = 200;

/**
 * Reads the key ring anew and wraps with its first master whatever an earlier one wrapped, some at a time, while everybody goes on reading and writing.
 * Answers how many it rewrapped, and by which masters how many are wrapped now. Throws `WrongKeysError`.
 */
export const rewrapKeys = async (vault: Vault): Promise<{ rewrapped: number; wrappedBy: ReadonlyMap<string, number> }> => {
  await vault.keys.refresh();
  let rewrapped = 0;
  for (const { id: officeId } of await listOffices(vault.db)) {
    for (let some = PAGE; some === PAGE; rewrapped += some) some = await inTransaction(vault.db, (trx) => rewrapSome({ ...vault, db: trx }, officeId, PAGE));
  }
  const wrappedBy = await countWrappedBy(vault.db);
  const known = new Set(vault.keys.ring().masters.map(({ id }) => id));
  if ([...wrappedBy.keys()].some((id) => !known.has(id))) throw new WrongKeysError('Something is sealed with a key that the key ring does not have.');
  return { rewrapped, wrappedBy };
};
