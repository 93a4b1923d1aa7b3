import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BookSource } from './book-source.ts';
import { CouldNotLookError } from './could-not-look.ts';

/** A source that also keeps all that was read from it in a folder, byte for byte. It writes over nothing that was there before. */
export const savingSource = (source: BookSource, folder: string): BookSource => {
  const written = new Set<string>();
  const keep = async (name: string, bytes: Uint8Array): Promise<Uint8Array> => {
    const path = join(folder, name);
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(path, bytes, { flag: written.has(path) ? 'w' : 'wx' });
    } catch (error) {
      throw new CouldNotLookError('save', path, { cause: error });
    }
    written.add(path);
    return bytes;
  };
  return {
    ...source,
    index: async () => keep('index.json', await source.index()),
    month: async (name) => {
      const bytes = await source.month(name);
      return bytes === undefined ? undefined : keep(`${name}.json`, bytes);
    },
  };
};
