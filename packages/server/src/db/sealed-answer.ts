import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { SealBrokenError } from '../keys/sealed-bytes.ts';

/** What comes of a client's `Idempotency-Key`: the name its answer is found by, the key that opens it, and the key of its request's fingerprint. Only the name is stored. */
export interface AnswerKeys {
  readonly keyHash: Uint8Array;
  readonly sealingKey: Uint8Array;
  readonly fingerprintKey: Uint8Array;
}

/** First byte of everything sealed: AES-256-GCM, 12 bytes nonce, ciphertext, 16 bytes tag. */
const ALGORITHM = 1;
const NONCE = 12;
const TAG = 16;

const derive = (idempotencyKey: string, officeId: string, use: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', Buffer.from(idempotencyKey), Buffer.from(officeId), `wadul idempotency ${use} v1`, 32));

/**
 * Derives them from a key that the client made: a secret of 122 random bits or more, such as a UUIDv4, since whoever guesses it can open the answer (T6).
 * The office is in it, so that one key in two offices is two.
 */
export const answerKeys = (idempotencyKey: string, officeId: string): AnswerKeys => ({
  keyHash: derive(idempotencyKey, officeId, 'name'),
  sealingKey: derive(idempotencyKey, officeId, 'seal'),
  fingerprintKey: derive(idempotencyKey, officeId, 'fingerprint'),
});

const bound = (keys: AnswerKeys, fingerprint: Uint8Array): Buffer => Buffer.concat([keys.keyHash, fingerprint]);

/** Seals an answer under the client's key and the fingerprint of its request. `nonce` is 12 random bytes. */
export const sealAnswer = (keys: AnswerKeys, fingerprint: Uint8Array, answer: Uint8Array, nonce: Uint8Array): Uint8Array => {
  const cipher = createCipheriv('aes-256-gcm', keys.sealingKey, nonce).setAAD(bound(keys, fingerprint));
  return new Uint8Array(Buffer.concat([Buffer.of(ALGORITHM), nonce, cipher.update(answer), cipher.final(), cipher.getAuthTag()]));
};

/** The answer as it was given, byte for byte. Throws `SealBrokenError`. */
export const openAnswer = (keys: AnswerKeys, fingerprint: Uint8Array, sealed: Uint8Array): Uint8Array => {
  if (sealed[0] !== ALGORITHM || sealed.length < 1 + NONCE + TAG) throw new SealBrokenError('The stored answer is not of a known kind.');
  const nonce = sealed.subarray(1, 1 + NONCE);
  const decipher = createDecipheriv('aes-256-gcm', keys.sealingKey, nonce, { authTagLength: TAG }).setAAD(bound(keys, fingerprint));
  decipher.setAuthTag(sealed.subarray(-TAG));
  try {
    return new Uint8Array(Buffer.concat([decipher.update(sealed.subarray(1 + NONCE, -TAG)), decipher.final()]));
  } catch (cause) {
    throw new SealBrokenError('The stored answer does not open with this key and request.', { cause });
  }
};
