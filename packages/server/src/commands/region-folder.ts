import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RegionFile, RegionIndex } from '@wadul/core';

/** The region files that this server publishes and checks choices against. */
export interface RegionFolder {
  /** The version's folder. */
  readonly folder: string;
  readonly version: string;
  index(): Promise<RegionIndex>;
  /** The file of a regency (code `PP.KK`); undefined where there is none. */
  regency(code: string): Promise<RegionFile | undefined>;
}

/** How many regencies' files are kept in memory, of 514: those that are asked for most recently. */
const KEPT = 40;

const read = async <T>(path: string): Promise<T> => JSON.parse(await readFile(path, 'utf8')) as T;

/** Opens the folder that holds `current.json` and the versions' folders. Throws where there is none. */
export const openRegions = async (root: string): Promise<RegionFolder> => {
  const { version } = await read<{ version: string }>(join(root, 'current.json'));
  const folder = join(root, version);
  const index = await read<RegionIndex>(join(folder, 'index.json'));
  const known = new Set(index.provinces.flatMap(([province, , regencies]) => regencies.map(([code]) => `${province}.${code}`)));
  const files = new Map<string, Promise<RegionFile>>();
  return {
    folder,
    version,
    index: () => Promise.resolve(index),
    regency: async (code) => {
      if (!known.has(code)) return undefined;
      const file = files.get(code) ?? read<RegionFile>(join(folder, `${code}.json`));
      files.delete(code);
      files.set(code, file);
      const oldest = files.size > KEPT ? files.keys().next().value : undefined;
      if (oldest !== undefined) files.delete(oldest);
      return file;
    },
  };
};
