import { BookProof } from '../schemas/issued-register.ts';
import { fromHex } from './bytes.ts';
import type { SignedCheckpoint } from './checkpoint.ts';
import { eventLeaf, rowLeaf } from './issued-month.ts';
import { fieldOf, readShape } from './read-shape.ts';
import { wrong, type Verdict } from './verdict.ts';
import { verifyInclusion } from './verify-inclusion.ts';
import { believeCheckpoint, isHeadIn, readKeys } from './verify-month.ts';

/** What a complainant knows beside the proof. */
export interface KnownOfRow {
  /** The mark of their complaint, as its receipt gives it. */
  readonly mark?: string;
  /** The keys (vkeys) that the checkpoint may be signed with; else those of the proof are taken. */
  readonly keys?: readonly string[];
}

/** Checks that a complainant's row is in an issued month, the month's head in the office's log, and the complaint's filing in the same log, under one signed checkpoint. */
export const verifyBookProof = (value: unknown, known: KnownOfRow = {}): Verdict<{ readonly proof: BookProof; readonly checkpoint: SignedCheckpoint }> => {
  const shape = readShape(BookProof, value);
  if ('misshapen' in shape) return wrong(shape.misshapen.code, fieldOf(shape.misshapen.path));
  const proof = shape.read;
  const { head, row, position, path, filing } = proof;
  const place = { month: head.month, version: head.version };
  const keys = readKeys(known.keys ?? proof.keys, 'keys');
  if (!keys.ok) return keys;
  const believed = believeCheckpoint(proof.checkpoint, keys.keys, { ...place, field: 'checkpoint' });
  if (!believed.ok) return believed;
  const { checkpoint } = believed;
  if (!isHeadIn(head, proof, checkpoint)) return wrong('inclusion', { ...place, field: 'head' });
  if (!verifyInclusion({ leaf: rowLeaf(row), index: position, size: head.rowCount, root: fromHex(head.rowsRoot), proof: path.map(fromHex) })) return wrong('path', { ...place, row: position + 1 });
  if (row.mark === null || (known.mark !== undefined && row.mark !== known.mark)) return wrong('mark', { ...place, row: position + 1, field: 'row.mark' });
  const { size, root } = checkpoint;
  if (!verifyInclusion({ leaf: eventLeaf(fromHex(row.mark)), index: filing.index, size, root, proof: filing.inclusion.map(fromHex) })) return wrong('filing', { ...place, row: position + 1, field: 'filing' });
  return { ok: true, proof, checkpoint };
};
