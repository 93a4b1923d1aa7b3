import type { BookIndex, BookProof, IssuedMonth, IssuedNote, IssuedRow, LogConsistency, LogInclusion } from '@wadul/core';
import { consistencyProof, eventLeaf, inclusionProof, rowPath, subtreesOfConsistency, subtreesOfInclusion, type ReadSubtree } from '@wadul/core/proof';
import type { Kysely } from 'kysely';
import type { Database } from '../db/database.ts';
import { findIssued, listIssued, type IssuedVersionRow } from '../db/issued-month.queries.ts';
import type { IssuedMonthRow } from '../db/issued-month.table.ts';
import { findRowOf, listRowLeaves, openPublicRows, pagesOfRows, wholeCells } from '../db/issued-row.queries.ts';
import { listVkeys } from '../db/log-key.queries.ts';
import { findCheckpoint, findLeafIndex, findLogCheckpoint, listCheckpoints, readSubtrees } from '../db/log-tree.queries.ts';
import { markTouchedRows } from '../db/touched-rows.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere } from '../http/env.ts';
import { ProblemError } from '../http/problem-error.ts';
import { digestOf, type KeptOf, type KeptPapers } from '../papers/room/kept-papers.ts';
import { headOf } from './month-changes.ts';
import { shownNote } from './shown-note.ts';
import { isTakenBackNow } from './taken-back-now.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const hexes = (hashes: readonly Uint8Array[]): string[] => hashes.map(hex);

const inclusionOf = ({ leafIndex, checkpointSize }: Pick<IssuedMonthRow, 'leafIndex' | 'checkpointSize'>, read: ReadSubtree): string[] => hexes(inclusionProof(leafIndex, checkpointSize, read));

/** Every version that an office ever issued, each with its place in the office's log; without rows. */
export const bookIndex = async (db: Kysely<Database>, { id, settings }: OfficeHere): Promise<BookIndex> => {
  const issued = await listIssued(db, id);
  const sizes = issued.map(({ checkpointSize }) => checkpointSize);
  const steps = sizes.map((to, at) => [sizes[at - 1] ?? to, to] as const);
  const read = await readSubtrees(db, id, [
    ...issued.flatMap(({ leafIndex, checkpointSize }) => subtreesOfInclusion(leafIndex, checkpointSize)),
    ...steps.flatMap(([from, to]) => subtreesOfConsistency(from, to)),
  ]);
  const last = issued.at(-1);
  const notes = new Map((await listCheckpoints(db, id)).map(({ size, note }) => [size, note]));
  return {
    format: 'wadul-book/1',
    office: { slug: settings.slug, name: last ? headOf(last).office.name : settings.name },
    keys: await listVkeys(db, id),
    issues: issued.map((row, at) => {
      const [from, to] = steps[at] ?? [0, 0];
      return { head: headOf(row), index: row.leafIndex, inclusion: inclusionOf(row, read), checkpoint: notes.get(row.checkpointSize) ?? '', consistency: hexes(consistencyProof(from, to, read)) };
    }),
  };
};

/** An issued version of a month, to be drawn for everybody or given as it was kept. */
export interface ProvenMonth {
  readonly of: KeptOf;
  /** Which state of it: its note may be taken back, and whatever is written of its complaints may be an erasure, which takes the salt of a row along. */
  readonly kind: string;
  draw(): Promise<IssuedMonth>;
}

/** The newest issued version of a month as everybody may read and check it; nothing where there is none. Where something of it was taken back, it is kept no longer. Throws `rows-taken-back`, also when it is drawn. */
export const provenMonth = async (vault: VaultReader, office: OfficeHere, kept: KeptPapers, month: string): Promise<ProvenMonth | undefined> => {
  const issued = await findIssued(vault, office.id, month);
  if (!issued) return undefined;
  const mark = await markTouchedRows(vault.db, issued); // before its rows are read: what is written meanwhile has another mark
  const of = { officeId: office.id, month, version: issued.version };
  if (await isTakenBackNow(vault, office, issued)) {
    kept.forget(of);
    throw new ProblemError('rows-taken-back');
  }
  const note = await shownNote(vault, issued);
  return { of, kind: `proof.${digestOf(Buffer.from(JSON.stringify([note, mark])))}`, draw: () => drawMonth(vault, office, issued, note) };
};

const drawMonth = async (vault: VaultReader, office: OfficeHere, issued: IssuedVersionRow, note: IssuedNote | null): Promise<IssuedMonth> => {
  const { db } = vault;
  const rows: IssuedRow[] = [];
  const leaves: string[] = [];
  for await (const page of pagesOfRows(db, issued)) {
    for (const row of await openPublicRows(vault, office.id, page)) {
      const cells = wholeCells(row);
      if (!cells) throw new ProblemError('rows-taken-back'); // it was erased since it was looked at
      rows.push({ cells, mark: row.mark && hex(row.mark), salt: row.salt });
      leaves.push(hex(row.leaf));
    }
  }
  const read = await readSubtrees(db, office.id, subtreesOfInclusion(issued.leafIndex, issued.checkpointSize));
  return {
    head: headOf(issued),
    note,
    rows,
    leaves,
    proof: { index: issued.leafIndex, inclusion: inclusionOf(issued, read), checkpoint: await findLogCheckpoint(db, office.id, issued.checkpointSize) },
  };
};

/** For a complainant: where their complaint stands in the issued book, and its filing in the office's log; nothing as long as the month that it belongs to was not issued with it (a month in which it once stood proves nothing), and once it was erased. @param month that it belongs to now, `YYYY-MM` */
export const proveRow = async (vault: VaultReader, office: OfficeHere, complaintId: string, month: string): Promise<BookProof | undefined> => {
  const { db } = vault;
  const row = await findRowOf(vault, office.id, complaintId, month);
  const issued = row && (await findIssued(vault, office.id, row.month, row.version));
  const cells = row && wholeCells(row);
  if (!issued || !row.mark || !cells) return undefined;
  const size = issued.checkpointSize;
  const filing = await findLeafIndex(db, office.id, eventLeaf(row.mark));
  if (filing === undefined || filing >= size) throw new Error('An issued complaint is not in the log.');
  const read = await readSubtrees(db, office.id, [...subtreesOfInclusion(issued.leafIndex, size), ...subtreesOfInclusion(filing, size)]);
  const head = headOf(issued);
  return {
    head,
    row: { cells, mark: hex(row.mark), salt: row.salt },
    position: row.position,
    path: hexes(rowPath(await listRowLeaves(db, issued), row.position, head.rowCount)),
    index: issued.leafIndex,
    inclusion: inclusionOf(issued, read),
    checkpoint: await findLogCheckpoint(db, office.id, size),
    filing: { index: filing, inclusion: hexes(inclusionProof(filing, size, read)) },
    keys: await listVkeys(db, office.id),
  };
};

/** The size up to which an office's log is signed; proofs are given of no larger one. Throws `not-found` where nothing is signed yet. */
const signedSize = async (db: Kysely<Database>, officeId: string): Promise<number> => {
  const checkpoint = await findCheckpoint(db, officeId);
  if (!checkpoint) throw new ProblemError('not-found');
  return checkpoint.size;
};

/** That an office's log goes on from what it was. Throws `not-found` for sizes that it has not. */
export const proveConsistency = async (db: Kysely<Database>, officeId: string, from: number, to: number): Promise<LogConsistency> => {
  if (from > to || to > (await signedSize(db, officeId))) throw new ProblemError('not-found');
  const read = await readSubtrees(db, officeId, subtreesOfConsistency(from, to));
  return { from, to, consistency: hexes(consistencyProof(from, to, read)) };
};

/** That a leaf is in an office's log, at a size or as far as it is signed. Throws `not-found` where it is not in it. @param leaf its hash, in hexadecimal */
export const proveInclusion = async (db: Kysely<Database>, officeId: string, leaf: string, size?: number): Promise<LogInclusion> => {
  const signed = await signedSize(db, officeId);
  const at = size ?? signed;
  const index = await findLeafIndex(db, officeId, new Uint8Array(Buffer.from(leaf, 'hex')));
  if (index === undefined || at > signed || index >= at) throw new ProblemError('not-found');
  const read = await readSubtrees(db, officeId, subtreesOfInclusion(index, at));
  return { leaf, index, size: at, inclusion: hexes(inclusionProof(index, at, read)) };
};
