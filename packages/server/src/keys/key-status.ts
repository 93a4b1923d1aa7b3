import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { writeWhole } from './key-ring-file.ts';

const Status = z.object({ at: z.string(), wrappedBy: z.record(z.string(), z.int()) });

/** What a running server last wrote about its keys: when (UTC instant), and by which master how many keys of complaints are wrapped. No secret is in it. */
export type KeyStatus = z.infer<typeof Status>;

const statusOf = (keysFile: string): string => join(dirname(keysFile), 'status.json');

/** Writes it beside the key ring, where the command reads it without opening the database. */
export const writeKeyStatus = (keysFile: string, status: KeyStatus): Promise<void> => writeWhole(statusOf(keysFile), `${JSON.stringify(status, null, 2)}\n`);

/** Undefined where no server wrote it yet. */
export const readKeyStatus = async (keysFile: string): Promise<KeyStatus | undefined> =>
  readFile(statusOf(keysFile), 'utf8').then((text) => Status.safeParse(JSON.parse(text)).data, () => undefined);
