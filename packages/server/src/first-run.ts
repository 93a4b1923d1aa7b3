import { makeSecret, type OfficeSettings } from '@wadul/core';
import { sql } from 'kysely';
import { addDemoStaff } from './commands/add-staff.ts';
import { keepOffice } from './commands/keep-office.ts';
import { isSetUpOpen, makeSetUpCode } from './commands/set-up-office.ts';
import { inTransaction } from './db/transaction.ts';
import type { AppParts } from './http/parts.ts';

/** What was made because it was not there: the offices, and with what they are entered, which is kept nowhere. */
export interface FirstRun {
  readonly offices: readonly string[];
  /** Of all officers, on a server for trying out; none where others reach it. */
  readonly password: string | undefined;
  /** Of each office, by its slug, where others reach the server: with it the first two accounts are made. */
  readonly setUpCodes: Readonly<Record<string, string>>;
}

/** What became of the offices' files at a start. */
export interface PreparedOffices {
  readonly firstRun: FirstRun | undefined;
  /** Slugs of the offices whose settings the desk changed, and whose files say otherwise. */
  readonly differing: readonly string[];
  /** Slugs of the offices, made at an earlier start, that still wait for their set-up code. */
  readonly waiting: readonly string[];
}

/** Of the advisory lock that servers starting together queue for; the bytes of "staff". */
const LOCK = 0x73_7461_6666;

/** Hashing a password for every officer takes its time. */
const LIMIT_MS = 60_000;

/**
 * Sees to it that these offices are there, with these settings unless the desk changed them. An office that is new gets a set-up code that is given back once, or, on
 * a server `forTrial`, one officer for each role, all with one password. Several servers may start together on one database. @param now UTC instant
 */
export const prepareOffices = (parts: Pick<AppParts, 'db' | 'randomBytes' | 'passwordCost'>, settings: readonly OfficeSettings[], now: string, { forTrial }: { readonly forTrial: boolean }): Promise<PreparedOffices> =>
  inTransaction(
    parts.db,
    async (trx) => {
      await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(trx);
      const inside = { ...parts, db: trx };
      const password = forTrial ? makeSecret(parts.randomBytes) : undefined;
      const setUpCodes: Record<string, string> = {};
      const made: string[] = [];
      const [differing, waiting]: [string[], string[]] = [[], []];
      for (const office of settings) {
        const { id, isNew, differs } = await keepOffice(inside, office, now);
        if (differs) differing.push(office.slug);
        if (!isNew) {
          if (await isSetUpOpen(trx, id)) waiting.push(office.slug);
          continue;
        }
        if (password === undefined) setUpCodes[office.slug] = await makeSetUpCode(inside, id, now);
        else await addDemoStaff(inside, id, password, now, { oneTime: true });
        made.push(office.slug);
      }
      return { firstRun: made.length > 0 ? { offices: made, password, setUpCodes } : undefined, differing, waiting };
    },
    LIMIT_MS,
  );
