import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BookSource } from './book-source.ts';
import { CouldNotLookError } from './could-not-look.ts';

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** A book in a folder: `index.json`, and each month as `2026-03.json`. */
export const folderSource = (folder: string): BookSource => {
  const read = async (name: string): Promise<Uint8Array | undefined> => {
    try {
      return await readFile(join(folder, name));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw new CouldNotLookError('folder', join(folder, name), { cause: error });
    }
  };
  return {
    index: async () => {
      const bytes = await read('index.json');
      if (bytes === undefined) throw new CouldNotLookError('folder', join(folder, 'index.json'));
      return bytes;
    },
    month: (name) => read(`${name}.json`),
    months: async () => (await readdir(folder)).flatMap((name) => /^(\d{4}-\d{2})\.json$/.exec(name)?.[1] ?? []).sort(),
  };
};
