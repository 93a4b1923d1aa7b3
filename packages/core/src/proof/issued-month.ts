// What of an issued month becomes a leaf, and of which tree.
import { sha256 } from '@noble/hashes/sha2.js';
import type { IssuedHead, IssuedNote, IssuedRow } from '../schemas/issued-register.ts';
import { fromHex, joinBytes, utf8Bytes } from './bytes.ts';
import { canonicalJson } from './canonical-json.ts';
import { leafHash } from './merkle-hash.ts';
import { growTree, inclusionProof, readerOf, subtreesOfInclusion, type HashedSubtree } from './merkle-tree.ts';

/** A row as a leaf of its month's tree: the hash of `{cells, mark, salt}` in canonical JSON. */
export const rowLeaf = ({ cells, mark, salt }: IssuedRow): Uint8Array => leafHash(canonicalJson({ cells, mark, salt }));

/** The head of a month as a leaf of the office's log: its hash in canonical JSON. */
export const headLeaf = (head: IssuedHead): Uint8Array => leafHash(canonicalJson(head));

/**
 * What a head says of the note at the month's foot: SHA-256 over the 32 bytes of the salt (which stands beside the note in hexadecimal) and then the note's text in UTF-8, exactly as it is given:
 * nothing before, between or after them. Throws RangeError on a salt of other than 32 bytes, and TypeError on a lone surrogate, which UTF-8 cannot write.
 */
export const noteDigest = ({ text, salt }: IssuedNote): Uint8Array => {
  const chance = fromHex(salt);
  if (chance.length !== 32) throw new RangeError('The salt of a note has 32 bytes');
  if (/\p{Surrogate}/u.test(text)) throw new TypeError('A lone surrogate has no place in a note.');
  return sha256(joinBytes(chance, utf8Bytes(text)));
};

/** An event as a leaf of the office's log: the hash of its hash (32 bytes). Throws RangeError on other than 32 bytes. */
export const eventLeaf = (eventHash: Uint8Array): Uint8Array => {
  if (eventHash.length !== 32) throw new RangeError('The hash of an event has 32 bytes');
  return leafHash(eventHash);
};

/** The root of a month's rows, and how many they are. Rows are taken one by one, and none is kept. */
export const rowsRoot = (rows: Iterable<IssuedRow>): { readonly root: Uint8Array; readonly count: number } => {
  const tree = growTree();
  for (const row of rows) tree.add(rowLeaf(row));
  return { root: tree.root(), count: tree.size() };
};

/** The path from the row at `position` (from 0) to the root of a month's `count` rows, given by their leaves. Throws RangeError where it is not among them, or they are not so many. */
export const rowPath = (leaves: Iterable<Uint8Array>, position: number, count: number): Uint8Array[] => {
  const needed = new Set(subtreesOfInclusion(position, count).map(({ level, index }) => `${level}/${index}`));
  const kept: HashedSubtree[] = [];
  const tree = growTree();
  for (const leaf of leaves) kept.push(...tree.add(leaf).filter(({ level, index }) => needed.has(`${level}/${index}`)));
  if (tree.size() !== count) throw new RangeError(`There are ${tree.size()} rows, not ${count}`);
  return inclusionProof(position, count, readerOf(kept));
};
