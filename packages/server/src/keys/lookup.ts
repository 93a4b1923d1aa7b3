import { createHmac } from 'node:crypto';
import { lookupKey, type KeyRing } from './key-ring.ts';

/** By what a person's complaints are found. */
export type LookupKind = 'nik' | 'phone' | 'email';
/** By what of its sealed matter a complaint is found. */
export type MatterLookupKind = 'region' | 'externalNumber';

/** HMAC-SHA-256 of a normalised value, its first 128 bits: finds what is equal and tells nobody without the ring what it is. */
export const lookupHash = (ring: KeyRing, officeId: string, kind: LookupKind | MatterLookupKind, value: string): Uint8Array =>
  new Uint8Array(createHmac('sha256', lookupKey(ring, officeId)).update(`${kind}\0${value}`).digest().subarray(0, 16));
