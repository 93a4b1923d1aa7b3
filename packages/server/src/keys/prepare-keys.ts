import { access } from 'node:fs/promises';
import type { RandomBytes } from '@wadul/core';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../db/database.ts';
import { findDataKeys } from '../db/data-key.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import { keepKeyRing } from './change-key-ring.ts';
import { KeyRingFileError, makeKeyRing, openKeys } from './key-ring-file.ts';
import type { Keys } from './key-ring.ts';

/** The keys of a server, and the recovery key where this start made them. */
export interface PreparedKeys {
  readonly keys: Keys;
  readonly recoveryKey: string | undefined;
}

/** Of the advisory lock that servers starting together queue for; the bytes of "keys". */
const LOCK = 0x6b65_7973;

const isThere = (path: string): Promise<boolean> => access(path).then(() => true, () => false);

/** Opens one key of every office that has any. Throws `WrongKeysError` or `SealBrokenError`. */
export const tryKeys = async (db: Kysely<Database>, keys: Keys): Promise<void> => {
  const some = await db.selectFrom('dataKey').select(['officeId', 'id']).distinctOn(['officeId', 'wrappedBy']).where('wrapped', 'is not', null).orderBy('officeId').orderBy('wrappedBy').execute();
  for (const { officeId, id } of some) await findDataKeys(db, keys.ring(), officeId, [id]);
};

/**
 * Opens the key ring and looks whether it is this database's; makes one where neither has anything yet, with its sealed copy beside it.
 * Throws `KeyRingFileError` or `WrongKeysError`: it never starts with a ring that would leave complaints unreadable.
 */
export const prepareKeys = async (db: Kysely<Database>, keysFile: string, randomBytes: RandomBytes): Promise<PreparedKeys> => {
  const recoveryKey = await inTransaction(
    db,
    async (trx) => {
      await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(trx);
      if (await isThere(keysFile)) return undefined;
      const sealed = await trx.selectFrom('dataKey').select('id').limit(1).executeTakeFirst();
      if (sealed) throw new KeyRingFileError(`This database was sealed with a key ring that is not at ${keysFile}. Put it there, or restore it with the recovery key ("npm run keys -- recover").`);
      const made = await makeKeyRing(randomBytes);
      await keepKeyRing(keysFile, made.ring);
      return made.recoveryKey;
    },
    30_000,
  );
  const keys = await openKeys(keysFile);
  await tryKeys(db, keys);
  return { keys, recoveryKey };
};
