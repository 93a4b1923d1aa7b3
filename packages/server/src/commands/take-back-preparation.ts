import type { Kysely } from 'kysely';
import type { Database } from '../db/database.ts';
import { deletePreparation } from '../db/month-preparation.queries.ts';
import { appendToStaffLog } from '../db/staff-log.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import { ProblemError } from '../http/problem-error.ts';

/** Takes back what was prepared of a month, whoever prepared it; the log says who did. Throws `nothing-prepared`. @param order `month`: `YYYY-MM`; `now`: UTC instant */
export const takeBackPreparation = async (db: Kysely<Database>, officeId: string, { month, officerId, now }: { readonly month: string; readonly officerId: string; readonly now: string }): Promise<void> =>
  inTransaction(db, async (trx) => {
    if (!(await deletePreparation(trx, officeId, month))) throw new ProblemError('nothing-prepared');
    await appendToStaffLog(trx, officeId, { at: new Date(now), actor: { kind: 'officer', id: officerId }, event: { type: 'month.preparationTakenBack', month } });
  });
