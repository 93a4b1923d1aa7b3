import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RandomBytes } from '@wadul/core';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { v4 } from 'uuid';
import * as z from 'zod/mini';
import { noteErased } from './erased-log.ts';
import type { KeyRing, Keys, MasterKey } from './key-ring.ts';

/** The key ring's file is not what it must be. Never says what is in it. */
export class KeyRingFileError extends Error {
  override readonly name = 'KeyRingFileError';
}

const bytes = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
const master = z.strictObject({ id: z.uuid(), key: bytes, retired: z.optional(z.iso.datetime()) });
const File = z.strictObject({ version: z.literal(1), masters: z.tuple([master], master), lookup: bytes, recipient: z.string().check(z.regex(/^age1[a-z0-9]+$/)) });

const decode = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64url'));
const encode = (key: Uint8Array): string => Buffer.from(key).toString('base64url');

/** A ring as text, for its file and for its sealed copy. */
export const ringToText = ({ masters, lookup, recipient }: KeyRing): string =>
  `${JSON.stringify({ version: 1, masters: masters.map(({ id, bytes: key, retired }) => ({ id, key: encode(key), retired })), lookup: encode(lookup), recipient }, null, 2)}\n`;

/** Throws `KeyRingFileError`. */
export const ringFromText = (text: string): KeyRing => {
  try {
    const { masters: [first, ...others], lookup, recipient } = z.parse(File, JSON.parse(text));
    const read = ({ id, key, retired }: z.infer<typeof master>): MasterKey => ({ id, bytes: decode(key), ...(retired === undefined ? {} : { retired }) });
    return { masters: [read(first), ...others.map(read)], lookup: decode(lookup), recipient };
  } catch {
    throw new KeyRingFileError('The key ring is damaged: put a copy in its place, or restore it with the recovery key.');
  }
};

/** A new ring, and the recovery key (an age identity, `AGE-SECRET-KEY-1…`) that opens its sealed copies: to be printed, kept in a safe, and forgotten here. */
export const makeKeyRing = async (randomBytes: RandomBytes): Promise<{ ring: KeyRing; recoveryKey: string }> => {
  const recoveryKey = await generateX25519Identity();
  const ring: KeyRing = { masters: [{ id: v4({ random: randomBytes(16) }), bytes: randomBytes(32) }], lookup: randomBytes(32), recipient: await identityToRecipient(recoveryKey) };
  return { ring, recoveryKey };
};

/** The ring with a new first master; the earlier ones stay. */
export const withNewMaster = (ring: KeyRing, randomBytes: RandomBytes): KeyRing => ({
  ...ring,
  masters: [{ id: v4({ random: randomBytes(16) }), bytes: randomBytes(32) }, ...ring.masters],
});

/** Writes a file whole or not at all, and so that it stands on disk; nobody but the owner may read it. */
export const writeWhole = async (path: string, content: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.new`;
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
  const folder = await open(dirname(path), 'r');
  await folder.sync().finally(() => folder.close());
};

/** Puts a ring into its file. */
export const writeKeyRing = (path: string, ring: KeyRing): Promise<void> => writeWhole(path, ringToText(ring));

/** Undefined where there is no file. Throws `KeyRingFileError`. */
export const readKeyRing = async (path: string): Promise<KeyRing | undefined> => {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? undefined : ringFromText(text);
};

/** The keys in a file, read anew when asked. Throws `KeyRingFileError` where there is none. */
export const openKeys = async (path: string): Promise<Keys> => {
  const read = async (): Promise<KeyRing> => {
    const ring = await readKeyRing(path);
    if (!ring) throw new KeyRingFileError(`There is no key ring at ${path}.`);
    return ring;
  };
  let ring = await read();
  return { ring: () => ring, refresh: async () => void (ring = await read()), noteDestroyed: (keyIds) => noteErased(path, keyIds) };
};
