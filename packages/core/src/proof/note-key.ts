// The key of a signed note (C2SP signed-note): a name, and an Ed25519 key.
import { sha256 } from '@noble/hashes/sha2.js';
import { fromBase64, joinBytes, toBase64, toHex, utf8Bytes } from './bytes.ts';
import { publicKeyOf } from './ed25519.ts';

/** The byte that says Ed25519. */
const ED25519 = 1;

/** A key that notes are checked with. */
export interface NoteKey {
  readonly name: string;
  readonly publicKey: Uint8Array;
}

/** A key that notes are signed with; `secretKey` are the 32 bytes of an Ed25519 seed. */
export interface NoteSigner {
  readonly name: string;
  readonly secretKey: Uint8Array;
}

/** Whether a key may have this name: not empty, no space of any kind, no plus, nothing that UTF-8 cannot write. */
export const isKeyName = (name: string): boolean => /^[^\s+\p{Control}\p{Surrogate}]+$/u.test(name);

/** The first four bytes of SHA-256(name || 0x0A || 0x01 || public key). */
export const keyIdOf = ({ name, publicKey }: NoteKey): Uint8Array => sha256(joinBytes(utf8Bytes(`${name}\n`), Uint8Array.of(ED25519), publicKey)).slice(0, 4);

/** The public half. */
export const noteKeyOf = ({ name, secretKey }: NoteSigner): NoteKey => ({ name, publicKey: publicKeyOf(secretKey) });

/**
 * A new signer and its key as text, from 32 bytes of chance that nobody else has.
 * Throws RangeError on a name that no key may have, and on other than 32 bytes.
 */
export const makeNoteSigner = (name: string, chance: Uint8Array): { readonly signer: NoteSigner; readonly vkey: string } => {
  if (!isKeyName(name)) throw new RangeError('A key’s name is not empty and has no spaces and no plus');
  if (chance.length !== 32) throw new RangeError('A key is made from 32 bytes');
  const signer = { name, secretKey: chance.slice() };
  return { signer, vkey: writeVkey(noteKeyOf(signer)) };
};

/** A key as text (vkey): `name+key id+base64(0x01 || public key)`. */
export const writeVkey = (key: NoteKey): string => `${key.name}+${toHex(keyIdOf(key))}+${toBase64(joinBytes(Uint8Array.of(ED25519), key.publicKey))}`;

/** Reads a vkey; undefined where it is none, is of another kind, or its key id is not its key's. */
export const readVkey = (vkey: string): NoteKey | undefined => {
  const [, name, base64] = /^([^+]+)\+[0-9a-f]{8}\+(.+)$/u.exec(vkey) ?? [];
  if (name === undefined || base64 === undefined || !isKeyName(name)) return undefined;
  const bytes = fromBase64(base64);
  if (bytes?.length !== 33 || bytes[0] !== ED25519) return undefined;
  const key = { name, publicKey: bytes.slice(1) };
  return writeVkey(key) === vkey ? key : undefined;
};
