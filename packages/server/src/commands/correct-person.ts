import type { Complainant } from '@wadul/core';
import { keyFor } from '../db/data-key.queries.ts';
import { findFiling, replaceComplainant } from '../db/filing.queries.ts';
import { deleteLookups, insertLookups } from '../db/person-lookup.queries.ts';
import type { VaultTransaction } from '../db/vault.ts';

/**
 * Writes who complains anew: what is given replaces what is kept, field by field (R16). In the transaction of the event that says so.
 * Answers what that event's payload is to vouch for: the hexadecimal digest of what is now sealed.
 */
export const correctPerson = async (vault: VaultTransaction, here: { officeId: string; complaintId: string }, given: Complainant, at: Date): Promise<{ complainantDigest: string }> => {
  const kept = (await findFiling(vault, here.officeId, here.complaintId))?.complainant as object | null | undefined;
  const person = { ...kept, ...given };
  const digest = await replaceComplainant(vault, here, person, await keyFor(vault, { ...here, purpose: 'person' }, at));
  await deleteLookups(vault.db, here);
  await insertLookups(vault, here, person);
  return { complainantDigest: Buffer.from(digest).toString('hex') };
};
