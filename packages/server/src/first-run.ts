import { makeSecret, type OfficeSettings } from '@wadul/core';
import { sql } from 'kysely';
import { addDemoStaff } from './commands/add-staff.ts';
import { keepOffice } from './commands/keep-office.ts';
import { inTransaction } from './db/transaction.ts';
import type { AppParts } from './http/parts.ts';

/** What was made because it was not there: the offices, and the one password of all their officers, which is kept nowhere. */
export interface FirstRun {
  readonly offices: readonly string[];
  readonly password: string;
}

/** What became of the offices' files at a start. */
export interface PreparedOffices {
  readonly firstRun: FirstRun | undefined;
  /** Slugs of the offices whose settings the desk changed, and whose files say otherwise. */
  readonly differing: readonly string[];
}

/** Of the advisory lock that servers starting together queue for; the bytes of "staff". */
const LOCK = 0x73_7461_6666;

/** Hashing a password for every officer takes its time. */
const LIMIT_MS = 60_000;

/**
 * Sees to it that these offices are there, with these settings unless the desk changed them. An office that is new gets one officer for each role, all with one password that is given back once.
 * Several servers may start together on one database. @param now UTC instant
 */
export const prepareOffices = (parts: Pick<AppParts, 'db' | 'randomBytes' | 'passwordCost'>, settings: readonly OfficeSettings[], now: string): Promise<PreparedOffices> =>
  inTransaction(
    parts.db,
    async (trx) => {
      await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(trx);
      const inside = { ...parts, db: trx };
      const password = makeSecret(parts.randomBytes);
      const made: string[] = [];
      const differing: string[] = [];
      for (const office of settings) {
        const { id, isNew, differs } = await keepOffice(inside, office, now);
        if (differs) differing.push(office.slug);
        if (!isNew) continue;
        await addDemoStaff(inside, id, password, now, { oneTime: true });
        made.push(office.slug);
      }
      return { firstRun: made.length > 0 ? { offices: made, password } : undefined, differing };
    },
    LIMIT_MS,
  );
