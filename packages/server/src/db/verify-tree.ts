import type { IssuedHead, LogTreeCheck } from '@wadul/core';
import { canonicalJson, eventLeaf, growTree, headLeaf, isCheckpointSigned, leafHash, readCheckpoint, readVkey, rowLeaf, type HashedSubtree } from '@wadul/core/proof';
import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { listIssued } from './issued-month.queries.ts';
import type { IssuedMonthRow } from './issued-month.table.ts';
import { pagesOfRows, SealedDigest, wholeCells } from './issued-row.queries.ts';
import { listVkeys } from './log-key.queries.ts';
import { findLogSize, isUnsequencedBefore, listCheckpoints, readSubtrees } from './log-tree.queries.ts';
import type { LogCheckpoint } from './log-tree.table.ts';

type Fault = Extract<LogTreeCheck, { ok: false }>;

/** Leaves read at a time. */
const PAGE = 1000;

/** How much older than a checkpoint an event must be to have stood in the database when it was signed: a transaction lasts no longer. */
const MARGIN_MS = 60_000;

const equal = (a: Uint8Array | undefined, b: Uint8Array): boolean => a !== undefined && Buffer.compare(a, b) === 0;
const wrong = (reason: Fault['reason'], at: Omit<Fault, 'ok' | 'reason'> = {}): Fault => ({ ok: false, reason, ...at });

/** A leaf with what it stands for, as far as that is there. */
const readLeaves = (db: Kysely<Database>, officeId: string, from: number, to: number) =>
  db
    .selectFrom('logLeaf as leaf')
    .leftJoin('complaintEvent as event', (join) => join.onRef('event.officeId', '=', 'leaf.officeId').onRef('event.complaintId', '=', 'leaf.complaintId').onRef('event.seq', '=', 'leaf.seq'))
    .leftJoin('issuedMonth as issued', (join) => join.onRef('issued.officeId', '=', 'leaf.officeId').onRef('issued.month', '=', 'leaf.month').onRef('issued.version', '=', 'leaf.version'))
    .select(['leaf.index', 'leaf.hash', 'leaf.kind', 'event.hash as eventHash', 'issued.leaf as headLeaf', 'issued.leafIndex', 'issued.sealedDigest'])
    .where('leaf.officeId', '=', officeId)
    .where('leaf.index', '>=', from)
    .where('leaf.index', '<', to)
    .orderBy('leaf.index')
    .execute();
type ReadLeaf = Awaited<ReturnType<typeof readLeaves>>[number];

const faultOfLeaf = ({ index, hash, kind, eventHash, headLeaf: head, leafIndex, sealedDigest }: ReadLeaf): Fault | undefined => {
  if (kind === 'event') return eventHash === null ? wrong('event missing', { leaf: index }) : equal(hash, eventLeaf(eventHash)) ? undefined : wrong('leaf is not its event', { leaf: index });
  if (head === null || sealedDigest === null) return wrong('issued month missing', { leaf: index });
  const isRight = kind === 'head' ? equal(hash, head) && leafIndex === index : equal(hash, leafHash(sealedDigest));
  return isRight ? undefined : wrong('leaf is not its month', { leaf: index });
};

const isSigned = (note: string, size: number, root: Uint8Array, vkeys: readonly string[]): boolean => {
  const checkpoint = readCheckpoint(note);
  return checkpoint !== undefined && checkpoint.size === size && equal(checkpoint.root, root) && isCheckpointSigned(checkpoint, vkeys.flatMap((vkey) => readVkey(vkey) ?? []));
};

/** Grows the tree anew from its leaves, and compares every subtree and every checkpoint with it. */
const faultOfTree = async (db: Kysely<Database>, officeId: string, size: number, checkpoints: ReadonlyMap<number, LogCheckpoint>): Promise<Fault | undefined> => {
  const vkeys = await listVkeys(db, officeId);
  const tree = growTree();
  for (let from = 0; from < size; from += PAGE) {
    const leaves = await readLeaves(db, officeId, from, Math.min(from + PAGE, size));
    const made: HashedSubtree[] = [];
    for (const [at, leaf] of leaves.entries()) {
      if (leaf.index !== from + at) return wrong('leaf missing', { leaf: from + at });
      const fault = faultOfLeaf(leaf);
      if (fault) return fault;
      made.push(...tree.add(leaf.hash));
      const checkpoint = checkpoints.get(tree.size());
      if (checkpoint && !isSigned(checkpoint.note, tree.size(), tree.root(), vkeys)) return wrong('checkpoint wrong', { size: tree.size() });
    }
    if (leaves.length < Math.min(PAGE, size - from)) return wrong('leaf missing', { leaf: from + leaves.length });
    const stored = await readSubtrees(db, officeId, made);
    for (const { level, index, hash } of made) {
      try {
        if (!equal(stored({ level, index }), hash)) return wrong('subtree wrong', { leaf: (index + 1) * 2 ** level - 1 });
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        return wrong('subtree wrong', { leaf: (index + 1) * 2 ** level - 1 });
      }
    }
  }
  return undefined;
};

const faultOfMonth = async (db: Kysely<Database>, issued: IssuedMonthRow): Promise<Fault | undefined> => {
  const { month, version } = issued;
  const head = JSON.parse(issued.head) as IssuedHead;
  if (new TextDecoder().decode(canonicalJson(head)) !== issued.head || !equal(issued.leaf, headLeaf(head)) || head.month !== month || head.version !== version || head.number !== issued.number) return wrong('head altered', { month, version });
  const [digest, tree] = [new SealedDigest(issued.note), growTree()];
  for await (const page of pagesOfRows(db, issued)) {
    for (const row of page) {
      const cells = wholeCells(row); // what tells of somebody is sealed, and vouched for by the digest
      if (row.position !== tree.size() || (cells && !equal(row.leaf, rowLeaf({ cells, mark: row.mark && Buffer.from(row.mark).toString('hex'), salt: null })))) return wrong('row altered', { month, version });
      tree.add(row.leaf);
      digest.add(row);
    }
  }
  if (Buffer.from(tree.root()).toString('hex') !== head.rowsRoot || tree.size() !== head.rowCount) return wrong('row altered', { month, version });
  return equal(digest.result(), issued.sealedDigest) ? undefined : wrong('sealed cells altered', { month, version });
};

/** Checks an office's log, the tree, against the events and months that it vouches for: every leaf, every subtree, every checkpoint and its signature, and the rows of every issued month. Names the first that is wrong. Needs no key: what was erased still has its digest. */
export const verifyTree = async (db: Kysely<Database>, officeId: string): Promise<LogTreeCheck> => {
  const issued = await listIssued(db, officeId);
  const checkpoints = await listCheckpoints(db, officeId);
  const size = await findLogSize(db, officeId); // last: what was added meanwhile is then not missed
  const newest = checkpoints.at(-1);
  if (newest && newest.size > size) return wrong('leaf missing', { leaf: size });
  const fault = await faultOfTree(db, officeId, size, new Map(checkpoints.map((checkpoint) => [checkpoint.size, checkpoint])));
  if (fault) return fault;
  for (const one of issued) {
    const found = checkpoints.some((checkpoint) => checkpoint.size === one.checkpointSize) ? await faultOfMonth(db, one) : wrong('checkpoint wrong', { size: one.checkpointSize });
    if (found) return found;
  }
  if (newest && (await isUnsequencedBefore(db, officeId, new Date(newest.madeAt.getTime() - MARGIN_MS)))) return wrong('event not in the log');
  return { ok: true, leaves: size, checkpoints: checkpoints.length, issued: issued.length };
};
