// A Merkle tree (RFC 9162, 2.1) whose keeper stores the hashes of its complete subtrees alone: no such hash ever changes, and every root and proof of every size is reckoned from a few of them.
import { EMPTY_ROOT, nodeHash } from './merkle-hash.ts';

/** A complete subtree: the 2^level leaves from index × 2^level on. Level 0 are the leaves. */
export interface Subtree {
  readonly level: number;
  readonly index: number;
}

/** A complete subtree with its hash. */
export interface HashedSubtree extends Subtree {
  readonly hash: Uint8Array;
}

/** The hash of a complete subtree, as its keeper has it. */
export type ReadSubtree = (subtree: Subtree) => Uint8Array;

/** A reader of subtrees that were fetched beforehand. It throws RangeError on one that was not. */
export const readerOf = (fetched: Iterable<HashedSubtree>): ReadSubtree => {
  const hashes = new Map<string, Uint8Array>();
  for (const { level, index, hash } of fetched) hashes.set(`${level}/${index}`, hash);
  return ({ level, index }) => {
    const hash = hashes.get(`${level}/${index}`);
    if (hash === undefined) throw new RangeError(`The hash of subtree ${index} at level ${level} was not fetched`);
    return hash;
  };
};

/** Leaves from `start` up to and without `end`. */
type Leaves = readonly [start: number, end: number];

const assertCount = (value: number, least: number, most = Number.MAX_SAFE_INTEGER): void => {
  if (!Number.isSafeInteger(value) || value < least || value > most) throw new RangeError(`${value} is not between ${least} and ${most}`);
};

/** The largest power of two below `n`, for n > 1. */
const split = (n: number): number => {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
};

/** The complete subtrees that leaves fall into, the largest first; they start where the recursion of RFC 9162 lets a subtree start. */
const subtreesOf = ([start, end]: Leaves): Subtree[] => {
  const found: Subtree[] = [];
  for (let at = start; at < end; ) {
    let [level, width] = [0, 1];
    while (at + width * 2 <= end) [level, width] = [level + 1, width * 2];
    found.push({ level, index: at / width });
    at += width;
  }
  return found;
};

const rootOf = (hashes: readonly Uint8Array[]): Uint8Array => (hashes.length === 0 ? EMPTY_ROOT : hashes.reduceRight((right, left) => nodeHash(left, right)));

const hashOf = (leaves: Leaves, read: ReadSubtree): Uint8Array => rootOf(subtreesOf(leaves).map(read));

const inclusionLeaves = (index: number, size: number): Leaves[] => {
  assertCount(size, 1);
  assertCount(index, 0, size - 1);
  const path: Leaves[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + split(end - start);
    path.push(index < middle ? [middle, end] : [start, middle]);
    [start, end] = index < middle ? [start, middle] : [middle, end];
  }
  return path.reverse();
};

const consistencyLeaves = (older: number, newer: number): Leaves[] => {
  assertCount(newer, 1);
  assertCount(older, 1, newer);
  const path: Leaves[] = [];
  let [start, end] = [0, newer];
  while (end > older) {
    const middle = start + split(end - start);
    path.push(older <= middle ? [middle, end] : [start, middle]);
    [start, end] = older <= middle ? [start, middle] : [middle, end];
  }
  if (start > 0) path.push([start, end]);
  return path.reverse();
};

/** The complete subtrees that the root of a tree of this size is reckoned from; a tree that goes on growing needs no others. */
export const subtreesOfRoot = (size: number): Subtree[] => {
  assertCount(size, 0);
  return subtreesOf([0, size]);
};

/** The complete subtrees that the proof of this leaf is reckoned from. */
export const subtreesOfInclusion = (index: number, size: number): Subtree[] => inclusionLeaves(index, size).flatMap(subtreesOf);

/** The complete subtrees that the proof from the older to the newer size is reckoned from. */
export const subtreesOfConsistency = (older: number, newer: number): Subtree[] => consistencyLeaves(older, newer).flatMap(subtreesOf);

/** The root of the tree at this size (RFC 9162, 2.1.1), from `subtreesOfRoot`. */
export const treeRoot = (size: number, read: ReadSubtree): Uint8Array => rootOf(subtreesOfRoot(size).map(read));

/** That the leaf at `index` is in the tree of this size (RFC 9162, 2.1.3.1), from `subtreesOfInclusion`. Throws RangeError on a leaf that is not in it. */
export const inclusionProof = (index: number, size: number, read: ReadSubtree): Uint8Array[] => inclusionLeaves(index, size).map((leaves) => hashOf(leaves, read));

/** That the tree of the newer size goes on from that of the older (RFC 9162, 2.1.4.1), from `subtreesOfConsistency`; empty for one size. Throws RangeError on an empty tree, and where the older is the larger. */
export const consistencyProof = (older: number, newer: number, read: ReadSubtree): Uint8Array[] => consistencyLeaves(older, newer).map((leaves) => hashOf(leaves, read));

/** A tree that grows, and keeps what its root is reckoned from alone. */
export interface GrowingTree {
  readonly size: () => number;
  readonly root: () => Uint8Array;
  /** Adds the hash of a leaf. Gives the complete subtrees that are new with it, the leaf first. */
  readonly add: (leaf: Uint8Array) => HashedSubtree[];
}

/** Goes on growing a tree of this size, from `subtreesOfRoot(size)`; without arguments, a new one. */
export const growTree = (from = 0, read: ReadSubtree = readerOf([])): GrowingTree => {
  const roots = subtreesOfRoot(from).map(read);
  let size = from;
  return {
    size: () => size,
    root: () => rootOf(roots),
    add: (leaf) => {
      const made = [{ level: 0, index: size, hash: leaf }];
      let [level, index, hash] = [0, size, leaf];
      while (index % 2 === 1) {
        hash = nodeHash(roots.pop() as Uint8Array, hash);
        [level, index] = [level + 1, (index - 1) / 2];
        made.push({ level, index, hash });
      }
      roots.push(hash);
      size += 1;
      return made;
    },
  };
};
