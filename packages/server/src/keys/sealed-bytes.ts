import { createCipheriv, createDecipheriv, createSecretKey } from 'node:crypto';
import { parse, stringify } from 'uuid';

/** A key of 32 bytes and the UUID by which what it sealed names it. */
export interface SealingKey {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** The sealed bytes were changed, moved to another place, or belong to another key. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError';
}

/** First byte of everything sealed: AES-256-GCM; then 16 bytes key id, 12 bytes nonce, ciphertext, 16 bytes tag. */
const ALGORITHM = 1;
const ID = 16;
/** Random bytes that every sealing takes. */
export const NONCE_BYTES = 12;
const TAG = 16;
const HEAD = 1 + ID + NONCE_BYTES;

/** As a `KeyObject`: Node takes more than twice as long to open something with a key in bytes, of which it first asks whether they are one. */
const secret = (bytes: Uint8Array) => createSecretKey(bytes);

/**
 * Seals bytes for one place. @param place names where they stand, such as `office/complaint/field`: elsewhere they do not open, so that two cannot be swapped
 * @param nonce 12 random bytes, never used twice with one key
 */
export const sealBytes = ({ id, bytes }: SealingKey, place: string, nonce: Uint8Array, plain: Uint8Array): Uint8Array => {
  const head = Buffer.concat([Buffer.of(ALGORITHM), parse(id), nonce]);
  const cipher = createCipheriv('aes-256-gcm', secret(bytes), nonce).setAAD(Buffer.concat([head, Buffer.from(place)]));
  return new Uint8Array(Buffer.concat([head, cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
};

/** The id of the key that opens sealed bytes. Throws `SealBrokenError` where they are none of ours. */
export const keyIdOf = (sealed: Uint8Array): string => {
  if (sealed.length < HEAD + TAG || sealed[0] !== ALGORITHM) throw new SealBrokenError('These bytes were not sealed by this version of Wadul.');
  return stringify(sealed.subarray(1, 1 + ID));
};

/** What was sealed. Throws `SealBrokenError`. @param place as when it was sealed */
export const openBytes = ({ id, bytes }: SealingKey, place: string, sealed: Uint8Array): Uint8Array => {
  if (keyIdOf(sealed) !== id) throw new SealBrokenError('These bytes were sealed with another key.');
  const head = sealed.subarray(0, HEAD);
  const decipher = createDecipheriv('aes-256-gcm', secret(bytes), head.subarray(1 + ID), { authTagLength: TAG })
    .setAAD(Buffer.concat([head, Buffer.from(place)]))
    .setAuthTag(sealed.subarray(sealed.length - TAG));
  try {
    return new Uint8Array(Buffer.concat([decipher.update(sealed.subarray(HEAD, sealed.length - TAG)), decipher.final()]));
  } catch (cause) {
    throw new SealBrokenError('Sealed bytes do not open: they were changed or moved.', { cause });
  }
};
