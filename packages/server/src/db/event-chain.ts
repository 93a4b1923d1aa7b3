import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** What the hash of an event covers. Bytes are SHA-256 sums; `at` is an instant with milliseconds. */
export interface HashedEvent {
  readonly officeId: string;
  readonly complaintId: string;
  readonly seq: number;
  readonly id: string;
  readonly type: string;
  readonly at: Date;
  readonly actor: unknown;
  readonly payloadDigest: Uint8Array;
  /** The hash of the event before; `CHAIN_START` for the first. */
  readonly prevHash: Uint8Array;
}

/** An event as the log keeps it. */
export interface ChainedEvent extends HashedEvent {
  /** Sealed: the chain is checked without any key, also after the key was destroyed. */
  readonly payload: Uint8Array;
  readonly hash: Uint8Array;
}

/** The end that a chain must have, as something outside it says. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: Uint8Array;
}

/** Of a whole chain how many events it has; else the first event that is wrong, and why. */
export type ChainCheck =
  | { readonly ok: true; readonly events: number }
  | { readonly ok: false; readonly seq: number; readonly reason: 'missing' | 'foreign' | 'unlinked' | 'altered' | 'payload altered' | 'beyond the head' | 'not the head' };

/** What stands before the first event. */
export const CHAIN_START = new Uint8Array(32);

/** In every hash, so that another way of hashing can be told apart later. */
const VERSION = 1;

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const equal = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** A value as canonical JSON (RFC 8785) in UTF-8. Throws on what is no JSON: NaN, lone surrogates, `undefined`. */
export const canonicalJson = (value: unknown): Buffer => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Only JSON values have a canonical form.');
  return Buffer.from(text);
};

/** SHA-256 of sealed bytes. It tells nothing of what was sealed, and needs no salt: each sealing has a nonce of its own. */
export const sealedDigest = (sealed: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(sealed).digest());

/** SHA-256 of all that an event says, its sealed payload by digest, and of the hash before it. */
export const eventHash = ({ officeId, complaintId, seq, id, type, at, actor, payloadDigest: digest, prevHash }: HashedEvent): Uint8Array => {
  const said = { v: VERSION, officeId, complaintId, seq, id, type, at: at.toISOString(), actor, payloadDigest: hex(digest), prevHash: hex(prevHash) };
  return new Uint8Array(createHash('sha256').update(canonicalJson(said)).digest());
};

const faultOf = (event: ChainedEvent, complaint: Pick<HashedEvent, 'officeId' | 'complaintId'>, prevHash: Uint8Array) => {
  if (event.officeId !== complaint.officeId || event.complaintId !== complaint.complaintId) return 'foreign';
  if (!equal(event.prevHash, prevHash)) return 'unlinked';
  if (!equal(event.hash, eventHash(event))) return 'altered';
  if (!equal(event.payloadDigest, sealedDigest(event.payload))) return 'payload altered';
  return undefined;
};

/**
 * Checks the log of one complaint, in the order it is given. Names the first event that was altered, dropped, added or moved.
 * A dropped end shows only against `head`, which the complaint's row or a published checkpoint gives.
 */
export const verifyChain = (complaint: Pick<HashedEvent, 'officeId' | 'complaintId'>, events: readonly ChainedEvent[], head?: ChainHead): ChainCheck => {
  let prevHash: Uint8Array = CHAIN_START;
  let seq = 0;
  for (const event of events) {
    seq += 1;
    if (event.seq !== seq) return { ok: false, seq, reason: 'missing' };
    if (head !== undefined && seq > head.seq) return { ok: false, seq, reason: 'beyond the head' };
    const reason = faultOf(event, complaint, prevHash);
    if (reason !== undefined) return { ok: false, seq, reason };
    prevHash = event.hash;
  }
  if (head !== undefined && seq < head.seq) return { ok: false, seq: seq + 1, reason: 'missing' };
  if (head !== undefined && !equal(prevHash, head.hash)) return { ok: false, seq, reason: 'not the head' };
  return { ok: true, events: seq };
};
