import { civilDate, sentenceOf, type IssuedHead, type MonthChange, type RegisterChange, type Role } from '@wadul/core';
import { canonicalJson, headLeaf, leafHash, rowLeaf, rowsRoot } from '@wadul/core/proof';
import { findKeysOf, keyFor } from '../db/data-key.queries.ts';
import { countIssued, findIssued, insertIssued, type IssuedVersionRow } from '../db/issued-month.queries.ts';
import type { IssuedRowRow } from '../db/issued-month.table.ts';
import { insertIssuedRows, SealedDigest, sealRow } from '../db/issued-row.queries.ts';
import { appendLeaves, lockLog } from '../db/log-tree.queries.ts';
import { monthMark } from '../db/month-mark.queries.ts';
import { deletePreparation, findPreparation, lockPreparation, type MonthPreparation } from '../db/month-preparation.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import type { Vault, VaultTransaction } from '../db/vault.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import { ProblemError } from '../http/problem-error.ts';
import { changesFor, withheldRows } from './changes-for.ts';
import { sequenceEvents, sequenceSome, signLog } from './keep-log.ts';
import { makeMonth, unseen, warningsFor, type MadeMonth } from './made-month.ts';
import { changesSinceIssued, changesSincePrepared } from './month-changes.ts';
import { actorOf } from './show-to-officer.ts';

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
}

/** The whole of a year's biggest month is put in at once, and signed. */
const LIMIT_MS = 60_000;

/** A month that goes on being written on while it is issued is made anew, so many times. */
const TRIES = 3;

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

const hasChanged = (changes: readonly MonthChange[]): ProblemError =>
  new ProblemError('month-changed', { issues: changes.map(({ kind, row, columns }) => ({ pointer: row === null ? '' : `/rows/${Number.parseInt(row, 10)}${columns.length === 1 ? `/${columns[0]}` : ''}`, code: `month.${kind}` })) });

const makeReady = async (vault: Vault, office: OfficeHere, { month, preparation, officer, seen, now }: AcknowledgeOrder): Promise<Ready> => {
  const prepared = await findPreparation(vault, office.id, month);
  if (!prepared) throw new ProblemError('nothing-prepared');
  if (prepared.id !== preparation) throw new ProblemError('stale-version');
  const name = 'nobodyApprovesTheirOwnWork';
  if (prepared.officerId === officer.id) throw new ProblemError('own-preparation', { rule: { id: 'R11', name, sentence: sentenceOf(name) } });
  const made = await makeMonth(vault, office, month, now);
  const since = changesSincePrepared(prepared, made);
  if (since.length > 0) throw hasChanged(changesFor(since, withheldRows(made, actorOf(officer))));
  const warnings = warningsFor(made, actorOf(officer));
  if (warnings.length > 0 && !seen) throw unseen(warnings);
  const replaced = await findIssued(vault, office.id, month);
  return { prepared, made, replaced, changes: replaced ? await changesSinceIssued(vault, replaced, made) : { office: [], everybody: [] } };
};

const writeHead = ({ prepared, made, replaced, changes }: Ready, office: OfficeHere, number: number, now: string): IssuedHead => {
  const { version: _masked, issuedOn, ...around } = made.head;
  const { root, count } = rowsRoot(made.rows.map(({ cells, mark }) => ({ cells: [...cells], mark })));
  return {
    format: 'wadul-register/1',
    ...around,
    issuedOn: issuedOn ?? civilDate(now, office.settings.calendar.zone).split('-').reverse().join('/'),
    number,
    version: (replaced?.version ?? 0) + 1,
    replaces: replaced ? { version: replaced.version, leaf: hex(replaced.leaf) } : null,
    changes: [...changes.everybody],
    preparedAt: prepared.preparedAt.toISOString(),
    issuedAt: new Date(now).toISOString(),
    rowCount: count,
    rowsRoot: hex(root),
  };
};

/** The rows of a version, sealed. */
const sealRows = async (vault: VaultTransaction, { officeId, month, version }: Pick<IssuedRowRow, 'officeId' | 'month' | 'version'>, { rows }: MadeMonth, now: string): Promise<IssuedRowRow[]> => {
  const office = await keyFor(vault, { officeId, complaintId: null, purpose: 'office' }, new Date(now));
  const keys = await findKeysOf(vault, officeId, rows.flatMap(({ complaint }) => (complaint ? [complaint.id] : [])));
  return rows.map(({ complaint, mark, cells, internal }, position) => {
    const place = { officeId, month, version, position };
    return {
      ...place,
      complaintId: complaint?.id ?? null,
      rowVersion: complaint?.rowVersion ?? null,
      mark: mark === null ? null : new Uint8Array(Buffer.from(mark, 'hex')),
      cells: [...cells],
      leaf: rowLeaf({ cells: [...cells], mark }),
      ...sealRow(place, internal, { office, ...(complaint && keys.get(complaint.id)) }, vault.randomBytes),
    };
  });
};

/** Issues what was made ready, under the lock of the office's log; false where something was written of which it is made. */
const issue = async (vault: VaultTransaction, office: OfficeHere, ready: Ready, { month, officer, now }: AcknowledgeOrder): Promise<boolean> => {
  const { db } = vault;
  await lockLog(db, office.id);
  if ((await lockPreparation(vault, office.id, month)) !== ready.prepared.id) throw new ProblemError('nothing-prepared');
  if ((await monthMark(db, office.id, month)) !== ready.made.madeOf) return false;
  while ((await sequenceSome(vault, office.id)) > 0);
  const head = writeHead(ready, office, (await countIssued(db, office.id)) + 1, now);
  const place = { officeId: office.id, month, version: head.version };
  const rows = await sealRows(vault, place, ready.made, now);
  const digest = new SealedDigest();
  for (const row of rows) digest.add(row);
  const [sealedDigest, leaf] = [digest.result(), headLeaf(head)];
  const { size } = await appendLeaves(db, office.id, [
    { kind: 'sealed', month, version: head.version, hash: leafHash(sealedDigest) },
    { kind: 'head', month, version: head.version, hash: leaf },
  ]);
  await signLog(vault, office, now);
  await insertIssued(vault, {
    ...place,
    number: head.number,
    head: new TextDecoder().decode(canonicalJson(head)),
    leaf,
    leafIndex: size - 1,
    checkpointSize: size,
    note: ready.made.note,
    sealedDigest,
    changes: ready.changes.office,
    preparedBy: ready.prepared.officerId,
    acknowledgedBy: officer.id,
    issuedAt: new Date(now),
  });
  await insertIssuedRows(db, rows);
  await deletePreparation(db, office.id, month);
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

