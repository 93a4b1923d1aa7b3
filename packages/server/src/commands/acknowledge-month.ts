import { setImmediate as afterOthers } from 'node:timers/promises';
import { civilDate, sentenceOf, type IssuedHead, type MonthChange, type RegisterChange, type Role } from '@wadul/core';
import { canonicalJson, growTree, headLeaf, leafHash, noteDigest, rowLeaf } from '@wadul/core/proof';
import { findKeysOf, keyFor } from '../db/data-key.queries.ts';
import { countIssued, findIssued, insertIssued, newestVersion, sealNote, type IssuedVersionRow, type KeptNote } from '../db/issued-month.queries.ts';
import type { IssuedRowRow } from '../db/issued-month.table.ts';
import { insertIssuedRows, isTold, SealedDigest, sealRow } from '../db/issued-row.queries.ts';
import { appendLeaves, lockLog } from '../db/log-tree.queries.ts';
import { monthMark } from '../db/month-mark.queries.ts';
import { deletePreparation, findPreparation, lockPreparation, type MonthPreparation } from '../db/month-preparation.queries.ts';
import { listOfficers } from '../db/officer.queries.ts';
import { appendToStaffLog } from '../db/staff-log.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import type { Vault, VaultTransaction } from '../db/vault.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { DataKey } from '../keys/data-key.ts';
import { changesFor, withheldRows } from './changes-for.ts';
import { sequenceEvents, sequenceSome, signLog } from './keep-log.ts';
import { keepSignatories } from './keep-signatories.ts';
import { makeMonth, unseen, warningsFor, type MadeMonth } from './made-month.ts';
import { changesSinceIssued, changesSincePrepared } from './month-changes.ts';
import { actorOf } from './show-to-officer.ts';
import { warnOfSignatories } from './signatories.ts';

/** Who may acknowledge what another officer prepared (R11). */
export const acknowledgers: readonly Role[] = ['head', 'deputy'];

/** Who acknowledges which preparation. */
export interface AcknowledgeOrder {
  /** `YYYY-MM` */
  readonly month: string;
  /** The id of the preparation that the officer looked at. */
  readonly preparation: string;
  readonly officer: OfficerHere;
  /** Whether they say that they looked at what the month warns of. */
  readonly seen: boolean;
  /** UTC instant. */
  readonly now: string;
}

/** A month that is made ready to be issued, and the version that it replaces. */
interface Ready {
  readonly prepared: MonthPreparation;
  readonly made: MadeMonth;
  readonly replaced: IssuedVersionRow | undefined;
  readonly changes: { readonly office: readonly MonthChange[]; readonly everybody: readonly RegisterChange[] };
  readonly place: Pick<IssuedRowRow, 'officeId' | 'month' | 'version'>;
  readonly note: KeptNote | null;
  readonly sealed: { readonly note: Uint8Array | null; readonly rows: readonly IssuedRowRow[]; readonly digest: Uint8Array; readonly root: Uint8Array };
}

/** The whole of a year's biggest month is put in at once, and signed. */
const LIMIT_MS = 60_000;

/** A month that goes on being written on while it is issued is made anew, so many times. */
const TRIES = 3;

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

const hasChanged = (changes: readonly MonthChange[]): ProblemError =>
  new ProblemError('month-changed', { issues: changes.map(({ kind, row, columns }) => ({ pointer: row === null ? '' : `/rows/${Number.parseInt(row, 10)}${columns.length === 1 ? `/${columns[0]}` : ''}`, code: `month.${kind}` })) });

/** So many rows are sealed without a pause: nobody else is to wait for a long month. */
const AT_ONCE = 200;

/** The rows of a version, sealed. */
const sealRows = async (vault: Vault, place: Ready['place'], { rows }: MadeMonth, office: DataKey): Promise<IssuedRowRow[]> => {
  const keys = await findKeysOf(vault, place.officeId, rows.flatMap(({ complaint }) => (complaint ? [complaint.id] : [])));
  const sealed: IssuedRowRow[] = [];
  for (const [position, { complaint, mark, cells, internal }] of rows.entries()) {
    if (position > 0 && position % AT_ONCE === 0) await afterOthers();
    const at = { ...place, position };
    const salt = isTold(cells) ? hex(vault.randomBytes(32)) : null;
    sealed.push({
      ...at,
      complaintId: complaint?.id ?? null,
      rowVersion: complaint?.rowVersion ?? null,
      mark: mark === null ? null : new Uint8Array(Buffer.from(mark, 'hex')),
      leaf: rowLeaf({ cells: [...cells], mark, salt }),
      ...sealRow(at, { internal, cells, salt }, { office, ...(complaint && keys.get(complaint.id)) }, vault.randomBytes),
    });
  }
  return sealed;
};

/** All that is kept of a version beside its head, sealed. */
const seal = async (vault: Vault, place: Ready['place'], made: MadeMonth, note: KeptNote | null, now: string): Promise<Ready['sealed']> => {
  const office = await inTransaction(vault.db, (trx) => keyFor({ ...vault, db: trx }, { officeId: place.officeId, complaintId: null, purpose: 'office' }, new Date(now)));
  const sealed = { note: note && sealNote(place, note, office, vault.randomBytes), rows: await sealRows(vault, place, made, office) };
  const [digest, tree] = [new SealedDigest(sealed.note), growTree()];
  for (const row of sealed.rows) {
    digest.add(row);
    tree.add(row.leaf);
  }
  return { ...sealed, digest: digest.result(), root: tree.root() };
};

/** The note as it is issued, with chance of its own. */
const noteOf = ({ note, head }: MadeMonth, { randomBytes }: Vault): KeptNote | null => (note === null ? null : { written: note, shown: { text: head.note ?? '', salt: hex(randomBytes(32)) } });

/** Makes, compares and seals a month before the lock of the office's log is taken: under it others wait. */
const makeReady = async (vault: Vault, office: OfficeHere, { month, preparation, officer, seen, now }: AcknowledgeOrder): Promise<Ready> => {
  const prepared = await findPreparation(vault, office.id, month);
  if (!prepared) throw new ProblemError('nothing-prepared');
  if (prepared.id !== preparation) throw new ProblemError('stale-version');
  const name = 'nobodyApprovesTheirOwnWork';
  if (prepared.officerId === officer.id) throw new ProblemError('own-preparation', { rule: { id: 'R11', name, sentence: sentenceOf(name) } });
  const made = await makeMonth(vault, office, month, now);
  const since = changesSincePrepared(prepared, made);
  if (since.length > 0) throw hasChanged(changesFor(since, withheldRows(made, actorOf(officer))));
  const signatories = warnOfSignatories({ made, officer, officers: await listOfficers(vault.db, office.id), preparedBy: prepared.officerId, acknowledgers });
  const warnings = [...signatories, ...warningsFor(made, actorOf(officer))];
  if (warnings.length > 0 && !seen) throw unseen(warnings);
  const replaced = await findIssued(vault, office.id, month);
  const changes = replaced ? await changesSinceIssued(vault, replaced, made) : { office: [], everybody: [] };
  const place = { officeId: office.id, month, version: (replaced?.version ?? 0) + 1 };
  const note = noteOf(made, vault);
  return { prepared, made, replaced, changes, place, note, sealed: await seal(vault, place, made, note, now) };
};

const writeHead = ({ prepared, made, replaced, changes, place, note, sealed: { rows, root } }: Ready, office: OfficeHere, number: number, now: string): IssuedHead => {
  const { version: _masked, note: _text, issuedOn, ...around } = made.head;
  return {
    format: 'wadul-register/1',
    ...around,
    issuedOn: issuedOn ?? civilDate(now, office.settings.calendar.zone).split('-').reverse().join('/'),
    noteDigest: note && hex(noteDigest(note.shown)),
    number,
    version: place.version,
    replaces: replaced ? { version: replaced.version, leaf: hex(replaced.leaf) } : null,
    changes: [...changes.everybody],
    preparedAt: prepared.preparedAt.toISOString(),
    issuedAt: new Date(now).toISOString(),
    rowCount: rows.length,
    rowsRoot: hex(root),
  };
};

/** Issues what was made ready, under the lock of the office's log; false where something was written of which it is made, or the version was given meanwhile. */
const issue = async (vault: VaultTransaction, office: OfficeHere, ready: Ready, { month, officer, now }: AcknowledgeOrder): Promise<boolean> => {
  const { db } = vault;
  const { place, sealed } = ready;
  await lockLog(db, office.id);
  if ((await lockPreparation(vault, office.id, month)) !== ready.prepared.id) throw new ProblemError('nothing-prepared');
  if ((await monthMark(db, office.id, month)) !== ready.made.madeOf || (await newestVersion(db, office.id, month)) !== place.version - 1) return false;
  if (!(await keepSignatories(vault, place, ready.made.head, now))) return false;
  while ((await sequenceSome(vault, office.id)) > 0);
  const head = writeHead(ready, office, (await countIssued(db, office.id)) + 1, now);
  const leaf = headLeaf(head);
  const { size } = await appendLeaves(db, office.id, [
    { kind: 'sealed', month, version: head.version, hash: leafHash(sealed.digest) },
    { kind: 'head', month, version: head.version, hash: leaf },
  ]);
  await signLog(vault, office, now);
  await insertIssued(db, {
    ...place,
    number: head.number,
    head: new TextDecoder().decode(canonicalJson(head)),
    leaf,
    leafIndex: size - 1,
    checkpointSize: size,
    note: sealed.note,
    sealedDigest: sealed.digest,
    changes: ready.changes.office,
    preparedBy: ready.prepared.officerId,
    acknowledgedBy: officer.id,
    issuedAt: new Date(now),
  });
  await insertIssuedRows(db, sealed.rows);
  await deletePreparation(db, office.id, month);
  await appendToStaffLog(db, office.id, { at: new Date(now), actor: { kind: 'officer', id: officer.id }, event: { type: 'month.issued', month, version: head.version } });
  return true;
};

/**
 * Acknowledges a prepared month, and so issues it: it is made again and must be as it was prepared, gets its number and its place in the office's log, and a checkpoint is signed for it; all of it or nothing.
 * Throws `nothing-prepared`, `stale-version` where another preparation was looked at, `own-preparation` (R11), `month-changed` with what has changed, and `warnings-not-seen`.
 */
export const acknowledgeMonth = async (vault: Vault, office: OfficeHere, order: AcknowledgeOrder): Promise<void> => {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const ready = await makeReady(vault, office, order);
    await sequenceEvents(vault, office.id);
    if (await inTransaction(vault.db, (trx) => issue({ ...vault, db: trx }, office, ready, order), LIMIT_MS)) return;
  }
  throw new ProblemError('month-changed');
};

