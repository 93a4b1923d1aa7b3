import type { Transaction } from 'kysely';
import type { Database } from '../db/database.ts';
import type { NoticeIds } from '../db/notice.queries.ts';

/** Where notices wait to be sent. */
export interface NoticeQueue {
  /** Puts a notice in, in the transaction that makes it: it is there if that commits, and not if it does not. */
  put(trx: Transaction<Database>, notice: NoticeIds): Promise<void>;
}
