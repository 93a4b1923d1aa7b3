import type { RandomBytes } from '@wadul/core';
import { NONCE_BYTES, openBytes, sealBytes, type SealingKey } from './sealed-bytes.ts';

/** Seals a value that JSON can hold. @param place names where it stands, as for `sealBytes` */
export const sealValue = (key: SealingKey, place: string, value: unknown, randomBytes: RandomBytes): Uint8Array =>
  sealBytes(key, place, randomBytes(NONCE_BYTES), new TextEncoder().encode(JSON.stringify(value)));

/** The value that was sealed. Throws `SealBrokenError`. */
export const openValue = (key: SealingKey, place: string, sealed: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(openBytes(key, place, sealed)));
