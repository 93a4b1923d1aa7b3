import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { writeWhole } from '../keys/key-ring-file.ts';

const Ids = z.array(z.uuid());

const pathIn = (folder: string): string => join(folder, 'missing-files.json');

/** The keys of attached files that are lost for good, as the operator said once: backups are made without them from then on. @param folder of the backups */
export const readAccepted = async (folder: string): Promise<ReadonlySet<string>> => {
  const text = await readFile(pathIn(folder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '[]';
    throw error;
  });
  return new Set(Ids.parse(JSON.parse(text)));
};

/** Keeps them, in place of those that were kept before. */
export const keepAccepted = async (folder: string, keyIds: readonly string[]): Promise<void> => {
  const before = await readAccepted(folder);
  if (before.size === keyIds.length && keyIds.every((id) => before.has(id))) return;
  await mkdir(folder, { recursive: true });
  await writeWhole(pathIn(folder), `${JSON.stringify([...keyIds].sort(), null, 2)}\n`);
};
