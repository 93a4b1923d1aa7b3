import { buildRegister, civilMonth, UNPUBLISHED } from '@wadul/core';
import { findComplaints } from '../db/complaint.queries.ts';
import { findFilings } from '../db/filing.queries.ts';
import type { IssuedMonthRow } from '../db/issued-month.table.ts';
import { isTelling, listTouchedRows } from '../db/issued-row.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere } from '../http/env.ts';
import { entryOf } from './month-material.ts';

/** The columns in which it may stand who complains and about what. */
const TOLD = [2, 3, 4] as const;

/** Where it stands that nothing of a complaint was published. */
const PROBLEM = 3;

/**
 * Whether something that an issued version tells everybody is not told any more: it was taken back, written anew, made confidential, restricted or erased. Then nothing of its rows is given until a new
 * version is issued: one row alone cannot be kept back, since the others would not prove anything without it.
 */
export const isTakenBack = async (vault: VaultReader, office: OfficeHere, issued: Pick<IssuedMonthRow, 'officeId' | 'month' | 'version'>): Promise<boolean> => {
  const told = (await listTouchedRows(vault, issued)).filter(({ cells }) => cells[PROBLEM] !== UNPUBLISHED);
  if (told.length === 0) return false;
  const ids = told.map(({ complaintId }) => complaintId);
  const filings = new Map((await findFilings(vault, office.id, ids)).map((filing) => [filing.complaintId, filing]));
  const now = new Map((await findComplaints(vault, office.id, ids)).map((complaint) => [complaint.id, entryOf(complaint, filings.get(complaint.id))]));
  return told.some(({ complaintId, cells }) => {
    const entry = now.get(complaintId);
    if (!entry || cells.includes(null)) return true;
    const month = civilMonth(entry.receivedAt, office.settings.calendar.zone);
    const [row = []] = buildRegister({ month, office: office.settings, entries: [entry], version: 'public', madeAt: entry.receivedAt }).rows;
    return row[PROBLEM] === UNPUBLISHED || TOLD.some((column) => isTelling(cells[column] ?? '') && cells[column] !== row[column]);
  });
};
