import { BookIndex, type IssuedHead } from '../schemas/issued-register.ts';
import { equalBytes, fromHex, toHex } from './bytes.ts';
import { isCheckpointSigned, type SignedCheckpoint } from './checkpoint.ts';
import { headLeaf } from './issued-month.ts';
import { readVkey } from './note-key.ts';
import { fieldOf, readShape, type Misshapen } from './read-shape.ts';
import { wrong, type Fault, type Verdict } from './verdict.ts';
import { verifyConsistency } from './verify-consistency.ts';
import { believeCheckpoint, isHeadIn, readKeys } from './verify-month.ts';

/** What somebody knows of a book from elsewhere, such as from a printed one. */
export interface KnownOfBook {
  /**
   * The keys (vkeys) by one of which its newest checkpoint must be signed; else any that it names itself will do. The checkpoints before may be signed by other keys that it names, since an office changes
   * its key from time to time: each is proved to be one that the newest goes on from.
   */
  readonly keys?: readonly string[];
  /** A checkpoint that its log had. */
  readonly checkpoint?: string;
  /** Where that is none of an issue: the proof between it and the newest issue’s, from the smaller to the larger size. */
  readonly consistency?: readonly string[];
}

/** A version that was issued, its checkpoint read and believed. */
export interface CheckedIssue {
  readonly head: IssuedHead;
  readonly checkpoint: SignedCheckpoint;
}

/** An index whose parts belong together. */
export interface CheckedIndex {
  readonly index: BookIndex;
  /** The keys (vkeys) by which its checkpoints may be signed: those that it names, and those that are known. */
  readonly vkeys: readonly string[];
  /** Of those that are known (of all, where none is) the ones that signed its newest checkpoint. */
  readonly signers: readonly string[];
  readonly issues: readonly CheckedIssue[];
  /** The newest version of each month, by its month, in the order in which months were first issued. */
  readonly newest: ReadonlyMap<string, CheckedIssue>;
}

type Issue = BookIndex['issues'][number];

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Which issue of an index that could not be read something is in; month and version as the issue itself says. */
const placeOf = (value: unknown, path: Misshapen['path']): Omit<Fault, 'code'> => {
  const [part, position, ...rest] = path;
  if (part !== 'issues' || typeof position !== 'number') return fieldOf(path);
  const { month, version } = (value as { issues: ({ head?: { month?: unknown; version?: unknown } | null } | null)[] }).issues[position]?.head ?? {};
  return { issue: position + 1, ...(typeof month === 'string' ? { month } : {}), ...(typeof version === 'number' ? { version } : {}), ...fieldOf(rest) };
};

/** Whether a head names as the one that it replaces the version before it, of the same month. */
const faultOfVersion = (head: IssuedHead, before: IssuedHead | undefined): 'version' | 'replaces' | undefined => {
  if (head.version !== (before?.version ?? 0) + 1) return 'version';
  const { replaces } = head;
  if (before === undefined || replaces === null) return before === undefined && replaces === null ? undefined : 'replaces';
  return replaces.version === before.version && replaces.leaf === toHex(headLeaf(before)) ? undefined : 'replaces';
};

/** What is wrong with an issue whose checkpoint is believed, after the one before it. */
const faultOfGrowth = ({ head, index, consistency, inclusion }: Issue, checkpoint: SignedCheckpoint, before: { readonly index: number; readonly checkpoint: SignedCheckpoint } | undefined): 'origin' | 'size' | 'index' | 'consistency' | 'inclusion' | undefined => {
  if (before !== undefined) {
    if (checkpoint.origin !== before.checkpoint.origin) return 'origin';
    if (checkpoint.size <= before.checkpoint.size) return 'size';
    if (index <= before.index) return 'index';
  }
  if (index >= checkpoint.size || index < 0) return 'index';
  if (before === undefined ? consistency.length > 0 : !verifyConsistency(before.checkpoint, checkpoint, consistency.map(fromHex))) return 'consistency';
  return isHeadIn(head, { index, inclusion }, checkpoint) ? undefined : 'inclusion';
};

const FIELD_OF = { origin: 'checkpoint', size: 'checkpoint', index: 'index', consistency: 'consistency', inclusion: 'head', version: 'head.version', replaces: 'head.replaces' } as const;

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

const isConsistent = (one: SignedCheckpoint, other: SignedCheckpoint, proof: readonly string[]): boolean => {
  const [older, newer] = one.size < other.size ? [one, other] : [other, one];
  return proof.every(isHash) && verifyConsistency(older, newer, proof.map(fromHex));
};

const signersOf = (checkpoint: SignedCheckpoint | undefined, vkeys: readonly string[]): string[] =>
  vkeys.filter((vkey) => {
    const key = readVkey(vkey);
    return checkpoint !== undefined && key !== undefined && isCheckpointSigned(checkpoint, [key]);
  });

/**
 * What is wrong where the newest checkpoint is signed by no key that is known. Whoever has the book in their hands could name a key of their own and go on with it: that other keys signed what came before tells
 * nothing of what comes after.
 */
const faultOfSigner = (issues: readonly CheckedIssue[], vkeys: readonly string[]): Fault | undefined => {
  const last = issues.findLastIndex(({ checkpoint }) => signersOf(checkpoint, vkeys).length > 0);
  const after = issues[last + 1];
  return after && { code: last === -1 ? 'signature' : 'keyChanged', issue: last + 2, month: after.head.month, version: after.head.version, field: 'checkpoint' };
};

const faultOfKnown = (issues: readonly CheckedIssue[], note: string, vkeys: readonly string[], consistency: KnownOfBook['consistency']): Fault | undefined => {
  const keys = readKeys(vkeys, 'keys');
  if (!keys.ok) return keys.fault;
  const known = believeCheckpoint(note, keys.keys, { field: 'known' });
  if (!known.ok) return known.fault;
  const { origin, size, root } = known.checkpoint;
  const [first] = issues;
  if (first !== undefined && first.checkpoint.origin !== origin) return { code: 'origin', field: 'known' };
  const at = issues.findIndex(({ checkpoint }) => checkpoint.size === size);
  const same = issues[at];
  if (same === undefined) {
    const newest = issues.at(-1);
    if (newest === undefined || consistency === undefined) return { code: 'knownGone', field: 'known' };
    return isConsistent(known.checkpoint, newest.checkpoint, consistency) ? undefined : { code: 'knownForked', field: 'known' };
  }
  const { month, version } = same.head;
  return equalBytes(same.checkpoint.root, root) ? undefined : { code: 'knownForked', issue: at + 1, month, version, field: 'checkpoint' };
};

/**
 * Checks all that an office ever issued: every checkpoint signed by one of its keys, the newest by one that is known, each log going on from the one before, each head in it, each version naming the one before it.
 * What is left out at its end shows only against a checkpoint that is known from elsewhere.
 */
export const verifyIndex = (value: unknown, known: KnownOfBook = {}): Verdict<CheckedIndex> => {
  const shape = readShape(BookIndex, value);
  if ('misshapen' in shape) return wrong(shape.misshapen.code, placeOf(value, shape.misshapen.path));
  const index = shape.read;
  const named = readKeys(index.keys, 'keys');
  if (!named.ok) return named;
  const given = readKeys(known.keys ?? [], 'known');
  if (!given.ok) return given;
  const vkeys = [...new Set([...index.keys, ...(known.keys ?? [])])];
  const keys = [...named.keys, ...given.keys];
  const issues: CheckedIssue[] = [];
  const newest = new Map<string, CheckedIssue>();
  let before: { readonly index: number; readonly checkpoint: SignedCheckpoint } | undefined;
  for (const [at, issue] of index.issues.entries()) {
    const { head } = issue;
    const place = { issue: at + 1, month: head.month, version: head.version };
    if (!MONTH.test(head.month)) return wrong('month', { ...place, field: 'head.month' });
    if (head.office.slug !== index.office.slug) return wrong('office', { ...place, field: 'head.office.slug' });
    const believed = believeCheckpoint(issue.checkpoint, keys, { ...place, field: 'checkpoint' });
    if (!believed.ok) return believed;
    const { checkpoint } = believed;
    if (head.number !== at + 1) return wrong('number', { ...place, field: 'head.number' });
    const fault = faultOfGrowth(issue, checkpoint, before) ?? faultOfVersion(head, newest.get(head.month)?.head);
    if (fault !== undefined) return wrong(fault, { ...place, field: FIELD_OF[fault] });
    before = { index: issue.index, checkpoint };
    issues.push({ head, checkpoint });
    newest.set(head.month, { head, checkpoint });
  }
  const last = issues.at(-1);
  if (last !== undefined && last.head.office.name !== index.office.name) return wrong('name', { field: 'office.name' });
  const fault = (known.keys && faultOfSigner(issues, known.keys)) ?? (known.checkpoint === undefined ? undefined : faultOfKnown(issues, known.checkpoint, vkeys, known.consistency));
  return fault === undefined ? { ok: true, index, vkeys, signers: signersOf(last?.checkpoint, known.keys ?? index.keys), issues, newest } : { ok: false, fault };
};
