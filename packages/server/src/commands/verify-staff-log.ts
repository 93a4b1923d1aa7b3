import type { StaffLogCheck } from '@wadul/core';
import type { Kysely } from 'kysely';
import type { Database } from '../db/database.ts';
import { verifyStaffChain } from '../db/staff-chain.ts';
import { readStaffLog } from '../db/staff-log.queries.ts';
import { inTransaction } from '../db/transaction.ts';

/** Checks the chain of an office's staff log: whether anything in it was altered, dropped, added or moved. */
export const verifyStaffLog = async (db: Kysely<Database>, officeId: string): Promise<StaffLogCheck> => {
  const { entries, head } = await inTransaction(db, (trx) => readStaffLog(trx, officeId));
  return verifyStaffChain(entries, head);
};

/** What came of the check, for the operator. */
export const staffLogFinding = (check: StaffLogCheck): string => (check.ok ? `${check.entries} entries in the staff log, nothing was changed` : `the staff log was changed, the first at entry ${check.seq} (${check.reason})`);
