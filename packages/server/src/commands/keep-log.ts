import { signCheckpoint, subtreesOfRoot, treeRoot } from '@wadul/core/proof';
import { appendLeaves, findCheckpoint, insertCheckpoint, listUnsequenced, lockLog, readSubtrees } from '../db/log-tree.queries.ts';
import { logSigner } from '../db/log-key.queries.ts';
import type { LogCheckpoint } from '../db/log-tree.table.ts';
import { listOffices } from '../db/office.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import type { Vault, VaultTransaction } from '../db/vault.ts';
import type { OfficeHere } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';

/** Events that one transaction brings into the log: short enough that nobody waits. */
const BATCH = 500;

/** On a machine that has other things to do. */
const LIMIT_MS = 30_000;

/** The name of a new key that signs an office's checkpoints, and so of its log. */
const nameOf = ({ settings }: OfficeHere): string => `wadul/${settings.slug}`;

/** Brings events that are not in an office's log yet into it, in the transaction; answers how many. */
export const sequenceSome = async ({ db }: Pick<VaultTransaction, 'db'>, officeId: string, most = BATCH): Promise<number> => {
  await lockLog(db, officeId);
  const leaves = await listUnsequenced(db, officeId, most);
  if (leaves.length > 0) await appendLeaves(db, officeId, leaves);
  return leaves.length;
};

/** Brings all events of an office into its log, some at a time. */
export const sequenceEvents = async (vault: Vault, officeId: string): Promise<void> => {
  for (let some = BATCH; some === BATCH; ) some = await inTransaction(vault.db, (trx) => sequenceSome({ db: trx }, officeId), LIMIT_MS);
};

/** Signs an office's log as it is, in the transaction that holds its lock; the checkpoint that there is, where nothing was added since. Nothing for an empty log. @param now UTC instant */
export const signLog = async (vault: VaultTransaction, office: OfficeHere, now: string): Promise<LogCheckpoint | undefined> => {
  const { db } = vault;
  const size = await lockLog(db, office.id);
  const newest = await findCheckpoint(db, office.id);
  if (size === 0 || newest?.size === size) return newest;
  const madeAt = new Date(now);
  const root = treeRoot(size, await readSubtrees(db, office.id, subtreesOfRoot(size)));
  const checkpoint = { officeId: office.id, size, note: signCheckpoint({ size, root }, await logSigner(vault, office.id, nameOf(office), madeAt)), madeAt };
  await insertCheckpoint(db, checkpoint);
  return checkpoint;
};

/** Brings what happened in an office into its log, and signs it where it grew. @param now UTC instant */
export const keepLog = async (vault: Vault, office: OfficeHere, now: string): Promise<void> => {
  await sequenceEvents(vault, office.id);
  await inTransaction(vault.db, (trx) => signLog({ ...vault, db: trx }, office, now));
};

/** Does so for every office; one whose log cannot be kept does not keep the others waiting. @param now UTC instant */
export const keepLogs = async (parts: Vault & Pick<AppParts, 'log'>, now: string): Promise<void> => {
  for (const office of await listOffices(parts.db)) {
    await keepLog(parts, office, now).catch((error: unknown) => parts.log.error({ office: office.settings.slug, error: error instanceof Error ? error.name : typeof error }, 'the log of an office could not be kept'));
  }
};
