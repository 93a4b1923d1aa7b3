// Ed25519 (RFC 8032) without `crypto.subtle`, which a browser has on https alone.
import { getPublicKey, hashes, sign, verify } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';

hashes.sha512 = sha512;

/** The public key of a secret one (32 bytes). */
export const publicKeyOf = (secretKey: Uint8Array): Uint8Array => getPublicKey(secretKey);

export const signBytes = (message: Uint8Array, secretKey: Uint8Array): Uint8Array => sign(message, secretKey);

/** Whether the signature is the key's; false too for what is no signature or no key. */
export const isSignedBy = (signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean => {
  try {
    return verify(signature, message, publicKey, { zip215: false });
  } catch {
    return false;
  }
};
