import { readFile } from 'node:fs/promises';
import { KeyRingFileError } from './key-ring-file.ts';

/** The recovery key in a text, whatever stands around it: what was printed is often kept as it was printed. Undefined where there is none. */
export const recoveryKeyIn = (text: string): string | undefined => /AGE-SECRET-KEY-\S+/i.exec(text)?.[0];

/** The recovery key in a file. Throws `KeyRingFileError` where there is no such file, or no key in it; never with what else is in it. */
export const readRecoveryKey = async (path: string): Promise<string> => {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new KeyRingFileError(`The file with the recovery key, ${path}, cannot be read: ${error.code === 'ENOENT' ? 'there is no such file' : (error.code ?? 'unknown')}.`);
  });
  const key = recoveryKeyIn(text);
  if (key === undefined) throw new KeyRingFileError(`There is no recovery key in ${path}. It begins with AGE-SECRET-KEY-1.`);
  return key;
};
