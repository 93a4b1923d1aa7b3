import { equalBytes } from './bytes.ts';
import { nodeHash } from './merkle-hash.ts';

/** A tree at one size. */
export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}

const half = (n: number): number => Math.floor(n / 2);
const isOdd = (n: number): boolean => n % 2 === 1;

const isPowerOfTwo = (n: number): boolean => {
  let power = 1;
  while (power < n) power *= 2;
  return power === n;
};

/** Whether the newer tree begins with all that the older one holds (RFC 9162, 2.1.4.2). Two trees of one size are one tree, by an empty proof. */
export const verifyConsistency = (older: TreeHead, newer: TreeHead, proof: readonly Uint8Array[]): boolean => {
  if (!Number.isSafeInteger(older.size) || !Number.isSafeInteger(newer.size) || older.size < 1 || older.size > newer.size) return false;
  if (older.size === newer.size) return proof.length === 0 && equalBytes(older.root, newer.root);
  if (proof.length === 0) return false;
  const [first, ...rest] = isPowerOfTwo(older.size) ? [older.root, ...proof] : proof;
  if (first === undefined) return false;
  let [node, last] = [older.size - 1, newer.size - 1];
  while (isOdd(node)) [node, last] = [half(node), half(last)];
  let [olderHash, newerHash] = [first, first];
  for (const sibling of rest) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      olderHash = nodeHash(sibling, olderHash);
      newerHash = nodeHash(sibling, newerHash);
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else newerHash = nodeHash(newerHash, sibling);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && equalBytes(olderHash, older.root) && equalBytes(newerHash, newer.root);
};
