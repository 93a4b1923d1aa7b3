import { deleteAttemptsBefore } from '../db/attempt.queries.ts';
import { deleteGivenAnswersBefore } from '../db/idempotency.queries.ts';
import { listOffices } from '../db/office.queries.ts';
import { deleteExpiredSessions } from '../db/session.queries.ts';
import type { AppParts } from '../http/parts.ts';

const DAY = 86_400_000;
/** A device that was off for a month may still send its filing again and get the receipt that it never saw. */
const KEPT = { answers: 30 * DAY, tries: DAY } as const;

/** Clears away what has done its work: counted tries, sealed receipts, ended sessions. @param now UTC instant */
export const forgetOld = async ({ db }: Pick<AppParts, 'db'>, now: string): Promise<void> => {
  const instant = Date.parse(now);
  for (const { id } of await listOffices(db)) {
    await deleteAttemptsBefore(db, id, new Date(instant - KEPT.tries));
    await deleteGivenAnswersBefore(db, id, new Date(instant - KEPT.answers));
    await deleteExpiredSessions(db, id, new Date(instant));
  }
};
