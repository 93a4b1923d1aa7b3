import { access, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readRecoveryKey } from '../keys/recovery-key.ts';
import { BackupError } from './backup-error.ts';

/** What "restore" and "drill" are told. */
export interface RestoreArguments {
  readonly from: string;
  readonly recoveryKey: string;
  /** Text with the ids of keys that were destroyed since. */
  readonly erased: string | undefined;
}

const read = (path: string, what: string): Promise<string> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new BackupError(`The file with ${what}, ${path}, cannot be read: ${error.code === 'ENOENT' ? 'there is no such file' : (error.code ?? 'unknown')}.`);
  });

/** The recovery key comes in a file, never as an argument: every user of a machine sees the arguments of its processes. Throws `BackupError`, or `KeyRingFileError` where no recovery key is in it. */
export const readArguments = async (args: readonly string[], usage: string): Promise<RestoreArguments> => {
  const { values } = ((): { values: { from?: string | undefined; 'recovery-key-file'?: string | undefined; erased?: string | undefined } } => {
    try {
      return parseArgs({ args: [...args], options: { from: { type: 'string' }, 'recovery-key-file': { type: 'string' }, erased: { type: 'string' } } });
    } catch (cause) {
      throw new BackupError(usage, { cause });
    }
  })();
  const { from, erased, 'recovery-key-file': keyFile } = values;
  if (from === undefined || keyFile === undefined) throw new BackupError(usage);
  const recoveryKey = await readRecoveryKey(keyFile);
  await access(from).catch(() => {
    throw new BackupError(`The backup, ${from}, cannot be read. Is the path right?`);
  });
  return { from, recoveryKey, erased: erased === undefined ? undefined : await read(erased, 'what was erased') };
};
