import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { writeWhole } from '../keys/key-ring-file.ts';
import { BackupError } from './backup-error.ts';

/** What a restore notes before it changes anything, so that one that was cut off can be told from a whole one, and begun again. */
const Note = z.object({
  /** Whether it is this restore that puts the key ring into its place. */
  makesKeyRing: z.boolean(),
  /** Where it puts what: nothing anywhere else is taken back for it. The database as `identifyDatabase` tells it from others. */
  database: z.string(),
  files: z.string(),
  keysFile: z.string(),
  /** Which backup it restores. */
  madeAt: z.string(),
});
export type Note = z.infer<typeof Note>;

const pathIn = (dataDirectory: string): string => join(dataDirectory, 'restore-unfinished.json');

/** Undefined where no restore was cut off. */
export const readNote = async (dataDirectory: string): Promise<Note | undefined> => {
  const text = await readFile(pathIn(dataDirectory), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? undefined : Note.parse(JSON.parse(text));
};

/** On disk once it resolves. */
export const writeNote = (dataDirectory: string, note: Note): Promise<void> => writeWhole(pathIn(dataDirectory), JSON.stringify(note));

export const deleteNote = (dataDirectory: string): Promise<void> => rm(pathIn(dataDirectory), { force: true });

/** Throws `BackupError` where what was cut off was another restore than the one that comes now: of another backup, or into another place. */
export const refuseOther = (there: Note, now: Note): void => {
  const differing = ([['madeAt', 'of the backup of'], ['database', 'into the database'], ['files', 'with its files in'], ['keysFile', 'with its key ring at']] as const).filter(([what]) => there[what] !== now[what]);
  if (differing.length === 0) return;
  const [its, yours] = [there, now].map((note) => differing.map(([what, words]) => `${words} ${note[what]}`).join(', '));
  throw new BackupError(
    `A restore into this place was cut off: one ${its}. This one is ${yours}. Nothing was touched. Finish that one with the same backup and settings; or empty its place by hand, with restore-unfinished.json, and try again.`,
  );
};

/** Throws `BackupError` where a restore was cut off: what is there is not whole, and no server may go on with it. */
export const refuseUnfinished = async (dataDirectory: string): Promise<void> => {
  if (await readNote(dataDirectory)) throw new BackupError('A restore into this place was cut off before its end. Run "npm run restore" again with the same backup; it begins anew by itself.');
};
