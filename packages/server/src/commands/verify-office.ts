import { maySeeComplaint, type Actor } from '@wadul/core';
import type { Kysely } from 'kysely';
import type { Database } from '../db/database.ts';
import { verifyLogs, type EventCheck } from '../db/verify-log.ts';
import type { Keys } from '../keys/key-ring.ts';

/** What came of checking the log of every complaint of an office. */
export interface OfficeCheck {
  readonly complaints: number;
  readonly events: number;
  /** Those whose log was changed after it was written, or does not open although nothing erased it, each with the first event that is wrong; without its ticket where the reader may not know of the complaint (R15, R19). */
  readonly faults: readonly { readonly ticket?: string; readonly seq: number; readonly reason: Extract<EventCheck, { ok: false }>['reason'] }[];
}

/** Checks every complaint's chain of hashes and what it chains: whether anything of the log was altered, dropped, added or moved, or lost its key without having been erased. Throws `WrongKeysError`; without keys only the chain is checked. @param reader who is told; without one every ticket is named */
export const verifyOffice = async ({ db, keys }: { readonly db: Kysely<Database>; readonly keys?: Keys | undefined }, officeId: string, reader?: Actor): Promise<OfficeCheck> => {
  const faults: OfficeCheck['faults'][number][] = [];
  let [complaints, events] = [0, 0];
  for await (const check of verifyLogs(db, officeId, keys)) {
    complaints += 1;
    if (check.ok) events += check.events;
    else faults.push({ ...(!reader || maySeeComplaint(check, reader) ? { ticket: check.ticket } : {}), seq: check.seq, reason: check.reason });
  }
  return { complaints, events, faults };
};
