import type { Kysely, Transaction } from 'kysely';
import type { Database } from './database.ts';

/** The work of a transaction, or the wait for a connection, took longer than it may; nothing of it was kept. */
export class TransactionTimeoutError extends Error {
  override readonly name = 'TransactionTimeoutError';
}

const LIMIT_MS = 5_000;

/** Settles as `promise` does, or rejects after `limitMs`. */
const within = async <T>(promise: Promise<T>, limitMs: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TransactionTimeoutError(`The transaction took longer than ${limitMs} ms and was undone.`)), limitMs);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Runs `work` in one transaction, the only way to one: what `work` resolves with is committed, what it throws is undone.
 * In `work` use `trx` alone: `db` would wait for the connection that `trx` holds (on PGlite there is one), until the time limit ends it with `TransactionTimeoutError`.
 * A statement that failed and was swallowed undoes the whole: it cannot become an acknowledged commit. After the end `trx` refuses every query.
 */
export const inTransaction = async <T>(db: Kysely<Database>, work: (trx: Transaction<Database>) => Promise<T>, limitMs = LIMIT_MS): Promise<T> => {
  const starting = db.startTransaction().execute();
  const trx = await within(starting, limitMs).catch((error: unknown) => {
    // A connection that comes after all goes straight back.
    starting.then((late) => late.rollback().execute()).catch(() => undefined);
    throw error;
  });
  try {
    const result = await within(work(trx), limitMs);
    await trx.commit().execute();
    return result;
  } catch (error) {
    const undone = trx.rollback().execute().catch(() => undefined); // the connection is broken then, and the server undoes it
    if (!(error instanceof TransactionTimeoutError)) await undone; // a rollback queues behind the statement that took too long
    throw error;
  }
};
