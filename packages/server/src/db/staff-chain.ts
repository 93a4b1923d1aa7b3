import { createHash } from 'node:crypto';
import type { StaffLogCheck } from '@wadul/core';
import { canonicalJson, CHAIN_START, type ChainHead } from './event-chain.ts';
import type { StaffLogEntry } from './staff-log.table.ts';

/** In every hash, so that another way of hashing can be told apart later. */
const VERSION = 1;

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const equal = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** SHA-256 of all that an entry says, and of the hash before it. */
export const staffHash = ({ officeId, seq, at, actor, event, prevHash }: Omit<StaffLogEntry, 'hash'>): Uint8Array =>
  new Uint8Array(createHash('sha256').update(canonicalJson({ v: VERSION, log: 'staff', officeId, seq, at: at.toISOString(), actor, event, prevHash: hex(prevHash) })).digest());

/** Checks an office's whole staff log, in order, against the end that is noted beside it. Names the first entry that was altered, dropped, added or moved. */
export const verifyStaffChain = (entries: readonly StaffLogEntry[], head: ChainHead | undefined): StaffLogCheck => {
  let end: ChainHead = { seq: 0, hash: CHAIN_START };
  for (const entry of entries) {
    const seq = end.seq + 1;
    if (entry.seq !== seq) return { ok: false, seq, reason: 'missing' };
    if (!equal(entry.prevHash, end.hash)) return { ok: false, seq, reason: 'unlinked' };
    if (!equal(entry.hash, staffHash(entry))) return { ok: false, seq, reason: 'altered' };
    end = entry;
  }
  const noted = head ?? { seq: 0, hash: CHAIN_START };
  if (end.seq < noted.seq) return { ok: false, seq: end.seq + 1, reason: 'missing' };
  if (end.seq > noted.seq || !equal(end.hash, noted.hash)) return { ok: false, seq: end.seq, reason: 'not the head' };
  return { ok: true, entries: end.seq };
};
