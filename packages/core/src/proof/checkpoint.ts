// A checkpoint (C2SP tlog-checkpoint): size and root of a log at one moment, as a signed note (C2SP signed-note).
import { equalBytes, fromBase64, joinBytes, toBase64, utf8Bytes } from './bytes.ts';
import { isSignedBy, signBytes } from './ed25519.ts';
import { isKeyName, keyIdOf, noteKeyOf, type NoteKey, type NoteSigner } from './note-key.ts';
import type { TreeHead } from './verify-consistency.ts';

/** What a checkpoint says. `origin` names the log; it is the name of the key that signs for it. */
export interface Checkpoint extends TreeHead {
  readonly origin: string;
}

interface NoteSignature {
  readonly name: string;
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

/** As many as C2SP asks to be read. */
const MOST_SIGNATURES = 16;

/** A checkpoint that was read, and not yet believed. */
export interface SignedCheckpoint extends Checkpoint {
  /** What is signed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** The lines of a checkpoint that are signed. Throws RangeError on an origin that is no key's name, and on what is no size or root. */
export const writeCheckpoint = ({ origin, size, root }: Checkpoint): string => {
  if (!isKeyName(origin) || !Number.isSafeInteger(size) || size < 0 || root.length !== 32) throw new RangeError('Not a checkpoint');
  return `${origin}\n${size}\n${toBase64(root)}\n`;
};

/** A checkpoint of the signer's log: the lines, an empty one, and the signature's. */
export const signCheckpoint = (head: TreeHead, signer: NoteSigner): string => {
  const text = writeCheckpoint({ origin: signer.name, size: head.size, root: head.root });
  const signature = joinBytes(keyIdOf(noteKeyOf(signer)), signBytes(utf8Bytes(text), signer.secretKey));
  return `${text}\n— ${signer.name} ${toBase64(signature)}\n`;
};

const readSignature = (line: string): NoteSignature | undefined => {
  const [, name, base64] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
  const bytes = base64 === undefined ? undefined : fromBase64(base64);
  if (name === undefined || !isKeyName(name) || bytes === undefined || bytes.length < 5) return undefined;
  return { name, keyId: bytes.slice(0, 4), signature: bytes.slice(4) };
};

/** Reads a signed checkpoint, strictly: what could be written otherwise, or holds a line more (an extension), is none. Undefined where it is none. */
export const readCheckpoint = (note: string): SignedCheckpoint | undefined => {
  const [, text, origin, digits, base64, lines] = /^((.+)\n(0|[1-9][0-9]{0,15})\n([A-Za-z0-9+/]{43}=)\n)\n((?:— .+\n)+)$/u.exec(note) ?? [];
  if (text === undefined || origin === undefined || base64 === undefined || lines === undefined || !isKeyName(origin)) return undefined;
  const size = Number(digits);
  const root = fromBase64(base64);
  const signatures = lines.slice(0, -1).split('\n').map(readSignature);
  if (!Number.isSafeInteger(size) || root === undefined || signatures.length > MOST_SIGNATURES) return undefined;
  if (!signatures.every((one) => one !== undefined)) return undefined;
  return { origin, size, root, text, signatures };
};

/**
 * Whether a checkpoint is signed for its log by one of these keys, and none of them has a signature on it that is not its own.
 * Signatures of others are passed over: nothing is known of them.
 */
export const isCheckpointSigned = ({ origin, text, signatures }: SignedCheckpoint, keys: readonly NoteKey[]): boolean => {
  const message = utf8Bytes(text);
  const known = signatures.flatMap(({ name, keyId, signature }) => keys.filter((key) => key.name === name && equalBytes(keyIdOf(key), keyId)).map(({ publicKey }) => ({ name, isSound: isSignedBy(signature, message, publicKey) })));
  return known.every(({ isSound }) => isSound) && known.some(({ name }) => name === origin);
};
