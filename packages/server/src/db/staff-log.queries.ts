import type { StaffActor, StaffEvent } from '@wadul/core';
import type { Transaction } from 'kysely';
import { json } from './column-values.ts';
import type { Database } from './database.ts';
import { CHAIN_START, type ChainHead } from './event-chain.ts';
import { staffHash } from './staff-chain.ts';
import type { StaffLogEntry } from './staff-log.table.ts';

/** The end of an office's staff log; nobody else changes its staff or settings until the transaction ends. */
export const lockStaff = async (trx: Transaction<Database>, officeId: string): Promise<ChainHead> => {
  await trx.insertInto('staffLogHead').values({ officeId, seq: 0, hash: CHAIN_START }).onConflict((conflict) => conflict.column('officeId').doNothing()).execute();
  return trx.selectFrom('staffLogHead').select(['seq', 'hash']).where('officeId', '=', officeId).forUpdate().executeTakeFirstOrThrow();
};

/** Adds an entry at the end of an office's staff log, which it locks. The only writer of the log. */
export const appendToStaffLog = async (trx: Transaction<Database>, officeId: string, { at, actor, event }: { readonly at: Date; readonly actor: StaffActor; readonly event: StaffEvent }): Promise<void> => {
  const head = await lockStaff(trx, officeId);
  const entry = { officeId, seq: head.seq + 1, at, actor, event, prevHash: head.hash };
  const hash = staffHash(entry);
  await trx.insertInto('staffLog').values({ ...entry, hash, actor: json(actor), event: json(event) }).execute();
  await trx.updateTable('staffLogHead').set({ seq: entry.seq, hash }).where('officeId', '=', officeId).execute();
};

/** An office's staff log from its beginning, with its end as it is noted, both of one instant. */
export const readStaffLog = async (trx: Transaction<Database>, officeId: string): Promise<{ entries: StaffLogEntry[]; head: ChainHead | undefined }> => {
  const head = await trx.selectFrom('staffLogHead').select(['seq', 'hash']).where('officeId', '=', officeId).forShare().executeTakeFirst();
  return { head, entries: await trx.selectFrom('staffLog').selectAll().where('officeId', '=', officeId).orderBy('seq').execute() };
};
