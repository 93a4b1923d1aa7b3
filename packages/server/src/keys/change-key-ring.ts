import { open, unlink } from 'node:fs/promises';
import { KeyRingFileError, readKeyRing, writeKeyRing, writeWhole } from './key-ring-file.ts';
import type { KeyRing } from './key-ring.ts';
import { sealRing } from './sealed-ring.ts';

/** What stands beside the key ring: the ring as only the recovery key opens it. */
export const sealedCopyOf = (keysFile: string): string => keysFile.replace(/(\.json)?$/, '.age');

/** Writes a ring and its sealed copy: the copy first, so that it never lacks a key with which something is sealed. */
export const keepKeyRing = async (keysFile: string, ring: KeyRing): Promise<void> => {
  await writeWhole(sealedCopyOf(keysFile), await sealRing(ring));
  await writeKeyRing(keysFile, ring);
};

/** Changes a ring where it is kept, with its sealed copy; one process at a time. Answers it as it now is. Throws `KeyRingFileError`. */
export const changeKeyRing = async (keysFile: string, change: (ring: KeyRing) => KeyRing): Promise<KeyRing> => {
  const lock = `${keysFile}.lock`;
  const held = await open(lock, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw new KeyRingFileError(`Somebody else is changing the key ring. Try again; where nobody is, delete ${lock}.`);
    if (error.code === 'ENOENT') throw new KeyRingFileError(`There is no key ring at ${keysFile}.`);
    throw error;
  });
  try {
    const ring = await readKeyRing(keysFile);
    if (!ring) throw new KeyRingFileError(`There is no key ring at ${keysFile}.`);
    const changed = change(ring);
    if (changed !== ring) await keepKeyRing(keysFile, changed);
    return changed;
  } finally {
    await held.close();
    await unlink(lock);
  }
};
