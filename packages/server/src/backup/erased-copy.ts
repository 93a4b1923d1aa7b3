import { access, open } from 'node:fs/promises';
import { erasedLogOf, noteErased, readErased } from '../keys/erased-log.ts';

/**
 * Adds to the log of destroyed keys beside a backup what that beside the key ring has: whoever copies the folder then has with every backup what must not come back
 * with it. Nothing that another server noted there is lost. @param more the ids of keys destroyed meanwhile
 */
export const copyErased = async (keysFile: string, backup: string, more: readonly string[]): Promise<void> => {
  const there = await readErased(backup);
  const all = new Set([...(await readErased(keysFile)), ...more]);
  await (await open(erasedLogOf(backup), 'a', 0o600)).close(); // an empty one says that nothing was erased
  await noteErased(backup, [...all].filter((id) => !there.has(id)));
};

/** The ids in the log beside a backup; undefined where none is there. */
export const erasedBeside = async (backup: string): Promise<Set<string> | undefined> => ((await isLogBeside(backup)) ? readErased(backup) : undefined);

/** Whether a log of destroyed keys is beside this file: a backup or a key ring. */
export const isLogBeside = (path: string): Promise<boolean> => access(erasedLogOf(path)).then(() => true, () => false);
