import { eventLeaf, growTree, readerOf, subtreesOfRoot, type HashedSubtree, type ReadSubtree, type Subtree, type TreeHead } from '@wadul/core/proof';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import type { LogCheckpoint, LogLeaf } from './log-tree.table.ts';

/** A leaf to be added. */
export type NewLeaf = Pick<LogLeaf, 'hash'> & ({ readonly complaintId: string; readonly seq: number } | { readonly kind: 'sealed' | 'head'; readonly month: string; readonly version: number });

/** Rows put in by one statement. */
const AT_ONCE = 1000;

const inPortions = async <T>(all: readonly T[], put: (some: readonly T[]) => Promise<unknown>): Promise<void> => {
  for (let start = 0; start < all.length; start += AT_ONCE) await put(all.slice(start, start + AT_ONCE));
};

/** The size of an office's log; nobody else adds to it until the transaction ends. */
export const lockLog = async (trx: Transaction<Database>, officeId: string): Promise<number> => {
  await trx.insertInto('logSize').values({ officeId, size: 0 }).onConflict((conflict) => conflict.column('officeId').doNothing()).execute();
  return (await trx.selectFrom('logSize').select('size').where('officeId', '=', officeId).forUpdate().executeTakeFirstOrThrow()).size;
};

/** The size of an office's log. */
export const findLogSize = async (db: Kysely<Database>, officeId: string): Promise<number> =>
  (await db.selectFrom('logSize').select('size').where('officeId', '=', officeId).executeTakeFirst())?.size ?? 0;

/** Complete subtrees of an office's log, from which proofs are reckoned. Reading one that is not there throws RangeError. */
export const readSubtrees = async (db: Kysely<Database>, officeId: string, subtrees: readonly Subtree[]): Promise<ReadSubtree> => {
  if (subtrees.length === 0) return readerOf([]);
  const [levels, indexes] = [subtrees.map(({ level }) => level), subtrees.map(({ index }) => index)];
  const wanted = sql<{ level: number; index: number }>`(select * from unnest(${`{${levels.join(',')}}`}::int[], ${`{${indexes.join(',')}}`}::bigint[]) as wanted (level, index))`;
  const rows = await db
    .selectFrom('logNode')
    .select(['level', 'index', 'hash'])
    .where('officeId', '=', officeId)
    .where(sql<boolean>`(level, index) in ${wanted}`)
    .execute();
  return readerOf(rows);
};

/** Adds leaves at the end of an office's log, which it locks. The only writer of the tree. Answers the tree as it now is. */
export const appendLeaves = async (trx: Transaction<Database>, officeId: string, leaves: readonly NewLeaf[]): Promise<TreeHead> => {
  const size = await lockLog(trx, officeId);
  const tree = growTree(size, await readSubtrees(trx, officeId, subtreesOfRoot(size)));
  const nodes: HashedSubtree[] = leaves.flatMap(({ hash }) => tree.add(hash));
  const rows = leaves.map((leaf, at) => ({
    officeId,
    index: size + at,
    ...('seq' in leaf ? { ...leaf, kind: 'event' as const, month: null, version: null } : { ...leaf, complaintId: null, seq: null }),
  }));
  await inPortions(rows, (some) => trx.insertInto('logLeaf').values([...some]).execute());
  await inPortions(nodes, (some) => trx.insertInto('logNode').values(some.map((node) => ({ officeId, ...node }))).execute());
  if (leaves.length > 0) await trx.updateTable('logSize').set({ size: tree.size() }).where('officeId', '=', officeId).execute();
  return { size: tree.size(), root: tree.root() };
};

/**
 * The events of an office that are not in its log yet. Those of a complaint come into it in their order, whatever the clocks said: what is beyond the last one is missing. Asked complaint by complaint, whatever the
 * planner knows of tables that have just grown: one that compares all events with all leaves takes minutes.
 */
const unsequenced = (officeId: string) => sql<{ complaintId: string; seq: number; hash: Uint8Array; at: Date }>`(
  select event.complaint_id, event.seq, event.hash, event.at
  from complaint
  cross join lateral (select coalesce(max(seq), 0) as seq from log_leaf where office_id = complaint.office_id and complaint_id = complaint.id and kind = 'event' offset 0) as last
  cross join lateral (select complaint_id, seq, hash, max(at) over (order by seq) as at from complaint_event where office_id = complaint.office_id and complaint_id = complaint.id and seq > last.seq offset 0) as event
  where complaint.office_id = ${officeId}
)`;

/** Events of an office that are not in its log yet, as leaves, in the order in which they happened. */
export const listUnsequenced = async (db: Kysely<Database>, officeId: string, most: number): Promise<NewLeaf[]> => {
  const rows = await db.selectFrom(unsequenced(officeId).as('event')).select(['complaintId', 'seq', 'hash']).orderBy('at').orderBy('complaintId').orderBy('seq').limit(most).execute();
  return rows.map(({ complaintId, seq, hash }) => ({ complaintId, seq, hash: eventLeaf(hash) }));
};

/** Whether an event that says it happened before an instant is not in its office's log. */
export const isUnsequencedBefore = async (db: Kysely<Database>, officeId: string, instant: Date): Promise<boolean> =>
  (await db.selectFrom(unsequenced(officeId).as('event')).select('seq').where('at', '<', instant).limit(1).executeTakeFirst()) !== undefined;

/** Where a leaf stands, by its hash. */
export const findLeafIndex = async (db: Kysely<Database>, officeId: string, hash: Uint8Array): Promise<number | undefined> =>
  (await db.selectFrom('logLeaf').select('index').where('officeId', '=', officeId).where('hash', '=', hash).executeTakeFirst())?.index;

/** The newest checkpoint of an office's log. */
export const findCheckpoint = (db: Kysely<Database>, officeId: string): Promise<LogCheckpoint | undefined> =>
  db.selectFrom('logCheckpoint').selectAll().where('officeId', '=', officeId).orderBy('size', 'desc').limit(1).executeTakeFirst();

/** The signed note of the checkpoint at a size that one was signed at. */
export const findLogCheckpoint = async (db: Kysely<Database>, officeId: string, size: number): Promise<string> =>
  (await db.selectFrom('logCheckpoint').select('note').where('officeId', '=', officeId).where('size', '=', size).executeTakeFirstOrThrow()).note;

/** The checkpoints of an office's log by their size. */
export const listCheckpoints = (db: Kysely<Database>, officeId: string): Promise<LogCheckpoint[]> =>
  db.selectFrom('logCheckpoint').selectAll().where('officeId', '=', officeId).orderBy('size').execute();

/** Notes a signed checkpoint. */
export const insertCheckpoint = async (trx: Transaction<Database>, checkpoint: LogCheckpoint): Promise<void> => {
  await trx.insertInto('logCheckpoint').values(checkpoint).execute();
};
