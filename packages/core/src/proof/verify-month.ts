import { IssuedMonth, type IssuedHead, type IssuedNote, type IssuedRow } from '../schemas/issued-register.ts';
import { equalBytes, fromHex, toHex } from './bytes.ts';
import { isCheckpointSigned, readCheckpoint, type SignedCheckpoint } from './checkpoint.ts';
import { headLeaf, noteDigest, rowLeaf } from './issued-month.ts';
import { growTree } from './merkle-tree.ts';
import { readVkey, type NoteKey } from './note-key.ts';
import { fieldOf, readShape, type Misshapen } from './read-shape.ts';
import { wrong, type Fault, type FaultCode, type Verdict } from './verdict.ts';
import { verifyInclusion } from './verify-inclusion.ts';

type Place = Omit<Fault, 'code'>;

/** Keys as text, read. */
export const readKeys = (vkeys: readonly string[], field: string): Verdict<{ readonly keys: readonly NoteKey[] }> => {
  const keys = vkeys.map(readVkey);
  const unread = keys.indexOf(undefined);
  return unread === -1 ? { ok: true, keys: keys.filter((key) => key !== undefined) } : wrong('key', { field: `${field}.${unread}` });
};

/** The checkpoint of a proof, once it is known to be signed. */
export const believeCheckpoint = (note: string, keys: readonly NoteKey[], place: Place): Verdict<{ readonly checkpoint: SignedCheckpoint }> => {
  const checkpoint = readCheckpoint(note);
  if (checkpoint === undefined) return wrong('checkpoint', place);
  return isCheckpointSigned(checkpoint, keys) ? { ok: true, checkpoint } : wrong('signature', place);
};

/** Whether the head is in the log of the checkpoint. */
export const isHeadIn = (head: IssuedHead, { index, inclusion }: { readonly index: number; readonly inclusion: readonly string[] }, { size, root }: SignedCheckpoint): boolean =>
  verifyInclusion({ leaf: headLeaf(head), index, size, root, proof: inclusion.map(fromHex) });

/** Where something of a month's file is: in a row, or in a field. */
const placeOf = (path: Misshapen['path']): Place => {
  const [part, position, ...rest] = path;
  return (part === 'rows' || part === 'leaves') && typeof position === 'number' ? { row: position + 1, ...fieldOf(part === 'rows' ? rest : [part]) } : fieldOf(path);
};

const rootOf = (leaves: readonly Uint8Array[]): string => {
  const tree = growTree();
  for (const leaf of leaves) tree.add(leaf);
  return toHex(tree.root());
};

/** What happened to the first row that has not the hash beside it. */
const kindOf = (written: readonly string[], hashes: readonly string[], at: number): FaultCode => {
  if (written.length < hashes.length && written[at] === hashes[at + 1]) return 'rowMissing';
  if (written.length > hashes.length && written[at + 1] === hashes[at]) return 'rowAdded';
  return hashes.includes(written[at] as string) ? 'rowMoved' : 'rowChanged';
};

/** What is wrong with the rows. The hashes beside them, where they are those of the head, say which row it is. */
const faultOfRows = ({ rowCount, rowsRoot }: IssuedHead, rows: readonly IssuedRow[], hashes: readonly string[]): Fault | undefined => {
  const leaves = rows.map(rowLeaf);
  const areRows = rows.length === rowCount && rootOf(leaves) === rowsRoot;
  const written = leaves.map(toHex);
  const different = written.findIndex((leaf, at) => leaf !== hashes[at]);
  if (areRows) return different === -1 && hashes.length === rowCount ? undefined : { code: 'leaf', row: (different === -1 ? rowCount : different) + 1 };
  if (different !== -1 && different < hashes.length) return { code: kindOf(written, hashes, different), row: different + 1 };
  if (rows.length < rowCount) return { code: 'rowMissing', row: rows.length + 1 };
  if (rows.length > rowCount) return { code: 'rowAdded', row: rowCount + 1 };
  return { code: 'rows' };
};

/** What is wrong with the note. One that is not given is none: an office may have to take a note back. */
const faultOfNote = ({ noteDigest: digest }: IssuedHead, note: IssuedNote | null): FaultCode | undefined => {
  if (note === null) return undefined;
  if (digest === null) return 'noteAdded';
  return toHex(noteDigest(note)) === digest ? undefined : 'noteChanged';
};

/** Whether a month was issued with a note that is not given any more. */
export const isNoteWithheld = ({ head, note }: IssuedMonth): boolean => head.noteDigest !== null && note === null;

/** A month that was read, and whose parts belong together. */
export interface CheckedMonth {
  readonly month: IssuedMonth;
  readonly checkpoint: SignedCheckpoint;
}

/** Reads a month's file by its shape. `name` is the month that it is looked for under. */
export const readMonth = (value: unknown, name: string): Verdict<{ readonly month: IssuedMonth }> => {
  const shape = readShape(IssuedMonth, value);
  if ('misshapen' in shape) return wrong(shape.misshapen.code, { month: name, ...placeOf(shape.misshapen.path) });
  return shape.read.head.month === name ? { ok: true, month: shape.read } : wrong('month', { month: name, version: shape.read.head.version, field: 'head.month' });
};

/** Checks a month by itself: its rows and its note against its head, its head against the log of its checkpoint, the checkpoint's signature against the keys (vkeys). */
export const verifyMonth = (value: unknown, name: string, vkeys: readonly string[]): Verdict<CheckedMonth> => {
  const keys = readKeys(vkeys, 'keys');
  if (!keys.ok) return keys;
  const file = readMonth(value, name);
  if (!file.ok) return file;
  const { head, note, rows, leaves, proof } = file.month;
  const place = { month: name, version: head.version };
  const fault = faultOfRows(head, rows, leaves);
  if (fault !== undefined) return { ok: false, fault: { ...fault, ...place } };
  const noteFault = faultOfNote(head, note);
  if (noteFault !== undefined) return wrong(noteFault, { ...place, field: 'note' });
  const believed = believeCheckpoint(proof.checkpoint, keys.keys, { ...place, field: 'proof.checkpoint' });
  if (!believed.ok) return believed;
  if (!isHeadIn(head, proof, believed.checkpoint)) return wrong('inclusion', { ...place, field: 'proof' });
  return { ok: true, month: file.month, checkpoint: believed.checkpoint };
};

/** Whether two checkpoints are of the same log at the same size with the same root. */
export const isSameCheckpoint = (one: SignedCheckpoint, other: SignedCheckpoint): boolean => one.origin === other.origin && one.size === other.size && equalBytes(one.root, other.root);
