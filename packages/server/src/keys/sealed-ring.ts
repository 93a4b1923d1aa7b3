import { Decrypter, Encrypter } from 'age-encryption';
import { KeyRingFileError, ringFromText, ringToText } from './key-ring-file.ts';
import type { KeyRing } from './key-ring.ts';

/** The ring as an age file that only the recovery key opens: safe to keep with the data and its backups. The program `age` opens it too. */
export const sealRing = async (ring: KeyRing): Promise<Uint8Array> => {
  const encrypter = new Encrypter();
  encrypter.addRecipient(ring.recipient);
  return encrypter.encrypt(ringToText(ring));
};

/** The ring of a sealed copy. Throws `KeyRingFileError` where this recovery key does not open it. @param recoveryKey `AGE-SECRET-KEY-1…`, as printed */
export const openSealedRing = async (sealed: Uint8Array, recoveryKey: string): Promise<KeyRing> => {
  const decrypter = new Decrypter();
  let text: string;
  try {
    decrypter.addIdentity(recoveryKey.trim().toUpperCase());
    text = await decrypter.decrypt(sealed, 'text');
  } catch {
    throw new KeyRingFileError('This recovery key does not open the sealed key ring. Compare it with the printed one, letter by letter.');
  }
  return ringFromText(text);
};
