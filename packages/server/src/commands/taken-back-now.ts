import type { Kysely } from 'kysely';
import type { Database } from '../db/database.ts';
import type { IssuedMonthRow } from '../db/issued-month.table.ts';
import { markTouchedRows } from '../db/touched-rows.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere } from '../http/env.ts';
import { isTakenBack } from './taken-back.ts';

/** What was found of a month's newest version, as far as its complaints were written on. */
interface Finding {
  readonly version: number;
  readonly mark: string;
  readonly isTakenBack: Promise<boolean>;
}

/** What was found of a database's issued months, by office and month. */
const found = new WeakMap<Kysely<Database>, Map<string, Finding>>();

/**
 * Whether something that a version tells everybody is not told any more (`isTakenBack`). Complaints are opened for it only once after one of them was written on since it was issued: everything that
 * could take something back is an event of a complaint, and counts its row's version up.
 */
export const isTakenBackNow = async (vault: VaultReader, office: OfficeHere, issued: Pick<IssuedMonthRow, 'officeId' | 'month' | 'version'>): Promise<boolean> => {
  const mark = await markTouchedRows(vault.db, issued); // before they are opened: what is written meanwhile has another mark
  if (mark === null) return false;
  const ofDatabase = found.get(vault.db) ?? new Map<string, Finding>();
  found.set(vault.db, ofDatabase);
  const name = `${issued.officeId}/${issued.month}`;
  const before = ofDatabase.get(name);
  if (before?.version === issued.version && before.mark === mark) return before.isTakenBack;
  const finding: Finding = { version: issued.version, mark, isTakenBack: isTakenBack(vault, office, issued) };
  ofDatabase.set(name, finding);
  finding.isTakenBack.catch(() => {
    if (ofDatabase.get(name) === finding) ofDatabase.delete(name);
  });
  return finding.isTakenBack;
};
