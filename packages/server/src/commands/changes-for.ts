import { maySeeComplaint, type Actor, type MonthChange } from '@wadul/core';
import type { Kysely } from 'kysely';
import type { Database } from '../db/database.ts';
import { listWithheldRows } from '../db/withheld-row.queries.ts';
import type { MadeMonth } from './made-month.ts';

/** The columns that are withheld from an officer for whom a complaint does not exist; the others they read in their book. */
const WITHHELD_COLUMNS: readonly number[] = [2, 3, 4];

/** By their numbers, the rows of a month as it is now whose complaint does not exist for this officer (R15, R19). */
export const withheldRows = ({ rows }: MadeMonth, reader: Actor): ReadonlySet<string> =>
  new Set(rows.flatMap(({ complaint, cells }) => (complaint && !maySeeComplaint(complaint.record.context, reader) ? [cells[0] ?? ''] : [])));

/** The same of an issued version of it, by what is known of the complaints today. */
export const withheldRowsIssued = async (db: Kysely<Database>, officeId: string, month: string, reader: Actor): Promise<(version: number) => ReadonlySet<string>> => {
  const rows = (await listWithheldRows(db, officeId, month)).filter((facts) => !maySeeComplaint(facts, reader));
  return (version) => new Set(rows.filter((row) => row.version === version).map(({ number }) => number));
};

const ofWithheld = (change: MonthChange): MonthChange => {
  const columns = change.columns.filter((column) => !WITHHELD_COLUMNS.includes(column));
  return { ...change, row: columns.length > 0 || change.inPublic ? change.row : null, columns };
};

/**
 * Changes as an officer may know them: of a row that is withheld from them only what they read in their book beside it, which is there and which is not, and what is not withheld in it. That anything else
 * changed is said once, without a number.
 */
export const changesFor = (changes: readonly MonthChange[], withheld: ReadonlySet<string>): MonthChange[] => {
  const told = changes.map((change) => (change.kind === 'changed' && withheld.has(change.row ?? '') ? ofWithheld(change) : change));
  return told.filter((change, at) => change.kind !== 'changed' || change.row !== null || told.findIndex(({ kind, row }) => kind === 'changed' && row === null) === at);
};
