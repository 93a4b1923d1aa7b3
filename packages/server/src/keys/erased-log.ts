import { open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Beside the key ring, and kept with it: the ids of keys that were destroyed, one a line. */
export const erasedLogOf = (keysFile: string): string => join(dirname(keysFile), 'erased.log');

/** Adds the ids of destroyed keys; they stand on disk once it resolves. */
export const noteErased = async (keysFile: string, keyIds: readonly string[]): Promise<void> => {
  if (keyIds.length === 0) return;
  const file = await open(erasedLogOf(keysFile), 'a', 0o600);
  try {
    await file.appendFile(`\n${keyIds.map((id) => `${id}\n`).join('')}`); // the line before may have been cut off
    await file.sync();
  } finally {
    await file.close();
  }
};

/** The ids in the text of such a log; a line that was cut off is none of them. */
export const erasedIn = (text: string): Set<string> => new Set(text.match(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/gm));

/** The ids of every key that was destroyed. */
export const readErased = async (keysFile: string): Promise<Set<string>> =>
  erasedIn(
    await readFile(erasedLogOf(keysFile), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    }),
  );
