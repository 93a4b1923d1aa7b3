import { BookIndex, type IssuedHead } from '../schemas/issued-register.ts';
import { equalBytes, fromHex, toHex } from './bytes.ts';
import type { SignedCheckpoint } from './checkpoint.ts';
import { headLeaf } from './issued-month.ts';
import { fieldOf, readShape, type Misshapen } from './read-shape.ts';
import { wrong, type Fault, type Verdict } from './verdict.ts';
import { verifyConsistency } from './verify-consistency.ts';
import { believeCheckpoint, isHeadIn, readKeys } from './verify-month.ts';

/** What somebody knows of a book from elsewhere, such as from a printed one. */
export interface KnownOfBook {
  /** The keys (vkeys) that its checkpoints may be signed with; else those that it names itself are taken. */
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
  /** The keys (vkeys) that it was checked with. */
  readonly vkeys: readonly string[];
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
 * Checks all that an office ever issued: every checkpoint signed by one of the keys, each log going on from the one before, each head in it, each version naming the one before it.
 * What is left out at its end shows only against a checkpoint that is known from elsewhere.
 */
export const verifyIndex = (value: unknown, known: KnownOfBook = {}): Verdict<CheckedIndex> => {
  const shape = readShape(BookIndex, value);
  if ('misshapen' in shape) return wrong(shape.misshapen.code, placeOf(value, shape.misshapen.path));
  const index = shape.read;
  const named = readKeys(index.keys, 'keys');
  if (!named.ok) return named;
  const vkeys = known.keys ?? index.keys;
  const keys = readKeys(vkeys, 'known');
  if (!keys.ok) return keys;
  const issues: CheckedIssue[] = [];
  const newest = new Map<string, CheckedIssue>();
  let before: { readonly index: number; readonly checkpoint: SignedCheckpoint } | undefined;
  for (const [at, issue] of index.issues.entries()) {
    const { head } = issue;
    const place = { issue: at + 1, month: head.month, version: head.version };
    if (!MONTH.test(head.month)) return wrong('month', { ...place, field: 'head.month' });
    if (head.office.slug !== index.office.slug) return wrong('office', { ...place, field: 'head.office.slug' });
    const believed = believeCheckpoint(issue.checkpoint, keys.keys, { ...place, field: 'checkpoint' });
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
  const fault = known.checkpoint === undefined ? undefined : faultOfKnown(issues, known.checkpoint, vkeys, known.consistency);
  return fault === undefined ? { ok: true, index, vkeys, issues, newest } : { ok: false, fault };
};
