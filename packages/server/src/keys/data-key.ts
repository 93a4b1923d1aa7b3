import type { RandomBytes } from '@wadul/core';
import { officeKey, type KeyRing } from './key-ring.ts';
import { keyIdOf, NONCE_BYTES, openBytes, sealBytes, type SealingKey } from './sealed-bytes.ts';

/** A key that seals a complaint's matter, its person or one file: what it sealed is gone for good once it is destroyed. */
export type DataKey = SealingKey;

const place = (officeId: string, id: string): string => `${officeId}/data-key/${id}`;

/** A new key. @param id a UUID that no key of the office has */
export const makeDataKey = (id: string, randomBytes: RandomBytes): DataKey => ({ id, bytes: randomBytes(32) });

/** A key as it is stored: sealed by the office's current key. */
export const wrapDataKey = (ring: KeyRing, officeId: string, { id, bytes }: DataKey, randomBytes: RandomBytes): Uint8Array =>
  sealBytes(officeKey(ring, officeId), place(officeId, id), randomBytes(NONCE_BYTES), bytes);

/** Throws `WrongKeysError` where the ring lacks the key that wrapped it, `SealBrokenError` where it was changed or moved. */
export const unwrapDataKey = (ring: KeyRing, officeId: string, id: string, wrapped: Uint8Array): DataKey => ({
  id,
  bytes: openBytes(officeKey(ring, officeId, keyIdOf(wrapped)), place(officeId, id), wrapped),
});

/** Which master wrapped it. */
export const wrappedBy = keyIdOf;
