import { hkdfSync } from 'node:crypto';
import type { SealingKey } from './sealed-bytes.ts';

/** A key of the ring, of which the offices' keys are made. */
export interface MasterKey extends SealingKey {
  /** When it was said that it may go (UTC instant): a server drops it from the ring once nothing is wrapped by it any more. Never of the first. */
  readonly retired?: string;
}

/** The keys of a server, kept outside its database (`key-ring-file.ts`). Only the offices' keys, made of them, touch what is stored. */
export interface KeyRing {
  /** The first seals; the others still open what was sealed before a rotation, until nothing is left that needs them. */
  readonly masters: readonly [MasterKey, ...MasterKey[]];
  /** Makes the hashes by which a person is looked up; stays the same when masters rotate. 32 bytes. */
  readonly lookup: Uint8Array;
  /** To whom the ring itself is sealed for the day on which this machine is lost: an age recipient, `age1…`. */
  readonly recipient: string;
}

/** Gives the ring as it is at the moment: another process may have rotated it. */
export interface Keys {
  ring(): KeyRing;
  /** Reads the ring anew. */
  refresh(): Promise<void>;
  /** Notes keys that were destroyed for good outside the database, so that they are destroyed again in whatever is restored from before (`erased-log.ts`). */
  noteDestroyed(keyIds: readonly string[]): Promise<void>;
}

/** A key is wrapped by a master that this ring does not have: the database belongs to another ring, or an old key was thrown away too soon. */
export class WrongKeysError extends Error {
  override readonly name = 'WrongKeysError';
}

const derive = (secret: Uint8Array, officeId: string, use: string): Uint8Array => new Uint8Array(hkdfSync('sha256', secret, Buffer.from(officeId), `wadul ${use} v1`, 32));

/** Derived once for each master and office: a month of the book asks for it with every complaint. */
const derived = new WeakMap<MasterKey, Map<string, SealingKey>>();

const officeKeyOf = (master: MasterKey, officeId: string): SealingKey => {
  const keys = derived.get(master) ?? new Map<string, SealingKey>();
  const key = keys.get(officeId) ?? { id: master.id, bytes: derive(master.bytes, officeId, 'office key') };
  derived.set(master, keys.set(officeId, key));
  return key;
};

/** The key of an office under a master of the ring; it wraps the keys of the office's complaints and files and nothing else. Throws `WrongKeysError`. */
export const officeKey = (ring: KeyRing, officeId: string, masterId: string = ring.masters[0].id): SealingKey => {
  const master = ring.masters.find(({ id }) => id === masterId);
  if (!master) throw new WrongKeysError('The key ring lacks a key with which this database was sealed. Put the right key ring in its place, or restore it with the recovery key.');
  return officeKeyOf(master, officeId);
};

/** The key with which an office's people are looked up. */
export const lookupKey = (ring: KeyRing, officeId: string): Uint8Array => derive(ring.lookup, officeId, 'lookup');
