// What proves a book: `@wadul/core/proof`. Pure and synchronous, in Node and in any browser, also one without `crypto.subtle`.
export { canonicalJson } from './canonical-json.ts';
export { isCheckpointSigned, readCheckpoint, signCheckpoint, writeCheckpoint, type Checkpoint, type SignedCheckpoint } from './checkpoint.ts';
export { eventLeaf, headLeaf, noteDigest, rowLeaf, rowPath, rowsRoot } from './issued-month.ts';
export { EMPTY_ROOT, leafHash, nodeHash } from './merkle-hash.ts';
export { consistencyProof, growTree, inclusionProof, readerOf, subtreesOfConsistency, subtreesOfInclusion, subtreesOfRoot, treeRoot, type GrowingTree, type HashedSubtree, type ReadSubtree, type Subtree } from './merkle-tree.ts';
export { keyIdOf, makeNoteSigner, noteKeyOf, readVkey, writeVkey, type NoteKey, type NoteSigner } from './note-key.ts';
export { readJson } from './read-json.ts';
export type { Fault, FaultCode, Verdict } from './verdict.ts';
export { verifyBook, verifyListedMonth, type BookCount } from './verify-book.ts';
export { verifyBookProof, type KnownOfRow } from './verify-book-proof.ts';
export { verifyConsistency, type TreeHead } from './verify-consistency.ts';
export { verifyIndex, type CheckedIndex, type CheckedIssue, type KnownOfBook } from './verify-index.ts';
export { verifyInclusion, type InclusionClaim } from './verify-inclusion.ts';
export { isNoteWithheld, verifyMonth, type CheckedMonth } from './verify-month.ts';
