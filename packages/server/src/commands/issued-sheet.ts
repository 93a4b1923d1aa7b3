import { ERASED_CELL, mayLookWithReason, maySeeComplaint, WITHHELD, type IssuedHead } from '@wadul/core';
import { isCheckpointSigned, readCheckpoint, readVkey } from '@wadul/core/proof';
import { findComplaints, type StoredComplaint } from '../db/complaint.queries.ts';
import type { IssuedVersionRow } from '../db/issued-month.queries.ts';
import { openPublicRows, openRows, pagesOfRows, wholeCells, type OpenedRow } from '../db/issued-row.queries.ts';
import { listVkeys } from '../db/log-key.queries.ts';
import { findLogCheckpoint } from '../db/log-tree.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere } from '../http/env.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { RegisterSheet } from '../papers/register-sheet.ts';
import { nineCells } from './made-month.ts';
import { headOf } from './month-changes.ts';
import { entryOf } from './month-material.ts';
import type { RegisterReader } from './register-month.ts';
import { shownNote } from './shown-note.ts';

/** By whom an issued version is read. */
export interface IssuedReading {
  readonly reader: RegisterReader;
  /** Under which people reach this server. */
  readonly origin: string;
}

/** An issued version to be laid out, with what it says of its issuing. */
export interface IssuedSheet extends RegisterSheet {
  readonly issue: NonNullable<RegisterSheet['issue']>;
}

type Officer = Exclude<RegisterReader, 'public'>;

/** The page on which anybody reads an issued month and has it checked; `wadul-verify` takes it as well. */
const addressOf = (origin: string, { slug }: IssuedHead['office'], month: string): string => `${origin}/${slug}/register?month=${month}`;

/** Which of an office's keys a checkpoint is signed with. */
const signedWith = (note: string, vkeys: readonly string[]): string => {
  const checkpoint = readCheckpoint(note);
  return vkeys.find((vkey) => {
    const key = readVkey(vkey);
    return checkpoint !== undefined && key !== undefined && isCheckpointSigned(checkpoint, [key]);
  }) ?? '';
};

/** A row's cells as this officer may read them today: by the rules of the live book (R2, R15, R19, §7), and with what was erased since. */
const cellsFor = ({ internal, cells }: OpenedRow, complaint: StoredComplaint | undefined, reader: Officer): string[] => {
  if (!complaint) return cells.map((cell) => cell ?? ERASED_CELL);
  const { context } = complaint.record;
  const mayRead = maySeeComplaint(context, reader);
  const isConfidential = entryOf(complaint, undefined).identityMode === 'confidential';
  const who = internal.who && (mayLookWithReason(context, 'identity', reader) ? internal.who.full : internal.who.withoutPhone);
  return nineCells(internal).map((cell, column) => {
    const isTold = column >= 2 && column <= 4;
    if (isTold && !mayRead) return WITHHELD;
    if (column === 2) return isConfidential ? WITHHELD : (who ?? ERASED_CELL);
    return cell ?? ERASED_CELL;
  });
};

async function* internalRows(vault: VaultReader, issued: IssuedVersionRow, reader: Officer): AsyncGenerator<readonly string[]> {
  for await (const page of pagesOfRows(vault.db, issued)) {
    const complaints = new Map((await findComplaints(vault, issued.officeId, page.flatMap(({ complaintId }) => complaintId ?? []))).map((complaint) => [complaint.id, complaint]));
    for (const row of await openRows(vault, issued.officeId, page)) yield cellsFor(row, complaints.get(row.complaintId ?? ''), reader);
  }
}

async function* publicRows(vault: VaultReader, issued: IssuedVersionRow): AsyncGenerator<readonly string[]> {
  for await (const page of pagesOfRows(vault.db, issued)) {
    for (const row of await openPublicRows(vault, issued.officeId, page)) {
      const cells = wholeCells(row);
      if (!cells) throw new ProblemError('rows-taken-back'); // it was erased while the paper was drawn
      yield cells;
    }
  }
}

/** An issued version of a month, its rows read from the database as they are asked for. Everybody reads the newest alone, and that only while nothing of it was taken back: who asks for them sees to that. */
export const issuedSheet = async (vault: VaultReader, office: OfficeHere, issued: IssuedVersionRow, { reader, origin }: IssuedReading): Promise<IssuedSheet> => {
  const isPublic = reader === 'public';
  const checkpoint = await findLogCheckpoint(vault.db, office.id, issued.checkpointSize);
  const { office: by, title, month, monthName, year, formNumber, issuedOn, columns, preparedBy, acknowledgedBy, replaces, preparedAt, issuedAt } = headOf(issued);
  const shown = isPublic ? await shownNote(vault, issued) : null;
  const around = { office: by, title, month, monthName, year, formNumber, issuedOn, columns, preparedBy, acknowledgedBy };
  return {
    head: { ...around, version: isPublic ? 'public' : 'internal', note: (isPublic ? shown?.text : issued.note?.written) ?? null },
    isNoteWithheld: isPublic && issued.note !== null && shown === null,
    rows: { [Symbol.asyncIterator]: () => (isPublic ? publicRows(vault, issued) : internalRows(vault, issued, reader)) },
    issue: { version: issued.version, replaces: replaces?.version ?? null, preparedAt, issuedAt, checkpoint, key: signedWith(checkpoint, await listVkeys(vault.db, office.id)), address: addressOf(origin, by, month) },
  };
};
