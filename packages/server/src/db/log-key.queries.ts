import { makeNoteSigner, readVkey, type NoteSigner } from '@wadul/core/proof';
import type { Kysely } from 'kysely';
import { v7 } from 'uuid';
import { sealValue } from '../keys/sealed-value.ts';
import { SealBrokenError } from '../keys/sealed-bytes.ts';
import { keyFor } from './data-key.queries.ts';
import type { Database } from './database.ts';
import { openFields } from './sealed-fields.ts';
import type { VaultTransaction } from './vault.ts';

const placeOf = (officeId: string, id: string): string => `${officeId}/log-key/${id}`;

/** The public halves of all keys that an office's checkpoints were ever signed with, the first first (C2SP vkey). */
export const listVkeys = async (db: Kysely<Database>, officeId: string): Promise<string[]> =>
  (await db.selectFrom('logKey').select('vkey').where('officeId', '=', officeId).orderBy('madeAt').orderBy('id').execute()).map(({ vkey }) => vkey);

const makeLogKey = async (vault: VaultTransaction, officeId: string, name: string, now: Date): Promise<NoteSigner> => {
  const { db, keys, randomBytes } = vault;
  const id = v7({ msecs: now.getTime(), random: randomBytes(16) });
  const { signer, vkey } = makeNoteSigner(name, randomBytes(32));
  const key = await keyFor(vault, { officeId, complaintId: null, purpose: 'office' }, now);
  const secret = sealValue(key, placeOf(officeId, id), Buffer.from(signer.secretKey).toString('base64'), randomBytes);
  await db.insertInto('logKey').values({ officeId, id, vkey, secret, madeUnder: keys.ring().masters[0].id, madeAt: now }).execute();
  return signer;
};

/**
 * What signs an office's checkpoints: the newest of its keys, or a new one where it has none, or the key ring was rotated since: whoever could read the ring could sign as well.
 * Under the lock of the office's log. @param name of a new key
 */
export const logSigner = async (vault: VaultTransaction, officeId: string, name: string, now: Date): Promise<NoteSigner> => {
  const { db, keys } = vault;
  const newest = await db.selectFrom('logKey').selectAll().where('officeId', '=', officeId).orderBy('madeAt', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirst();
  await keys.refresh(); // another process may have rotated it
  if (!newest || newest.madeUnder !== keys.ring().masters[0].id) return makeLogKey(vault, officeId, name, now);
  const [secret] = await openFields(vault, officeId, [{ place: placeOf(officeId, newest.id), sealed: newest.secret }]);
  const known = readVkey(newest.vkey);
  if (typeof secret !== 'string' || !known) throw new SealBrokenError('The key that signs an office’s log does not open.');
  return { name: known.name, secretKey: new Uint8Array(Buffer.from(secret, 'base64')) };
};
