import { buildRecap, maySeeComplaint, recapEntry, type Recap, type RecapEntry } from '@wadul/core';
import type { Kysely } from 'kysely';
import { complaintsOfMonth } from '../db/complaint.queries.ts';
import type { Database } from '../db/database.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import { registerMonths } from './register-months.ts';
import { actorOf } from './show-to-officer.ts';

/** How long a recap that everybody may read stands before the year is opened and counted again, in milliseconds. */
const STANDS = 10 * 60_000;

/** A public recap, with the instant (UTC) from which it stands. */
interface Standing {
  readonly since: string;
  readonly recap: Promise<Recap>;
}

/** The public recaps that were made of a database's offices, by office and year. */
const made = new WeakMap<Kysely<Database>, Map<string, Standing>>();

/** The years of an office's book, the newest first. @param now UTC instant */
export const recapYears = async (db: Kysely<Database>, office: OfficeHere, now: string): Promise<string[]> => [...new Set((await registerMonths(db, office, now)).map((month) => month.slice(0, 4)))];

/** What is counted of a year's complaints, opened a month at a time; for an officer, of those that exist for them (R15, R19). */
const entriesOf = async (vault: VaultReader, { id }: OfficeHere, year: string, officer?: OfficerHere): Promise<RecapEntry[]> => {
  const entries: RecapEntry[] = [];
  for (let month = 1; month <= 12; month += 1) {
    const complaints = await complaintsOfMonth(vault, id, `${year}-${String(month).padStart(2, '0')}`);
    for (const complaint of complaints) if (!officer || maySeeComplaint(complaint, actorOf(officer))) entries.push(recapEntry(complaint));
  }
  return entries;
};

/** A year as this officer may count it; nothing for a year that the book does not have. @param year `YYYY` @param now UTC instant */
export const deskRecap = async (vault: VaultReader, office: OfficeHere, officer: OfficerHere, year: string, now: string): Promise<Recap | undefined> => {
  if (!(await recapYears(vault.db, office, now)).includes(year)) return undefined;
  return buildRecap({ year, office: office.settings, entries: await entriesOf(vault, office, year, officer), version: 'internal', now });
};

/**
 * A year as everybody may read it; nothing for a year that the book does not have. It is counted anew after ten minutes at the earliest: a year is opened whole for it, which nobody from outside may have
 * done over and over. @param year `YYYY` @param now UTC instant
 */
export const publicRecap = async (vault: VaultReader, office: OfficeHere, year: string, now: string): Promise<Recap | undefined> => {
  if (!(await recapYears(vault.db, office, now)).includes(year)) return undefined;
  const ofDatabase = made.get(vault.db) ?? new Map<string, Standing>();
  made.set(vault.db, ofDatabase);
  const key = `${office.id}/${year}`;
  const before = ofDatabase.get(key);
  const age = before ? Date.parse(now) - Date.parse(before.since) : STANDS;
  if (before && age >= 0 && age < STANDS) return before.recap;
  const recap = entriesOf(vault, office, year).then((entries) => buildRecap({ year, office: office.settings, entries, version: 'public', now }));
  const standing = { since: now, recap };
  ofDatabase.set(key, standing);
  recap.catch(() => {
    if (ofDatabase.get(key) === standing) ofDatabase.delete(key);
  });
  return recap;
};
