import { mkdir, open, readdir, readFile, rename, rm, rmdir, stat, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { StoreUnavailableError, checkName, type FileStore } from './file-store.ts';

/** While less than this part of the disk is free, files are not taken: the database needs the rest (T4). */
const LEAST_FREE = 0.1;
/** Of a draft that was not finished; no stored name has an underscore. */
const DRAFT = /_\d+$/;

const isAbsent = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** A system error without its path. */
const unavailable = (error: unknown): never => {
  throw new StoreUnavailableError(`The folder of files cannot be used: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}.`, { cause: error });
};

const sync = async (path: string): Promise<void> => {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
};

/** Makes a folder and every one above it durable, down from `root`. */
const makeFolder = async (folder: string, root: string): Promise<void> => {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; made.length >= root.length && made !== dirname(first); made = dirname(made)) await sync(dirname(made));
};

async function* walk(folder: string, under: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => (isAbsent(error) ? [] : unavailable(error)));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory()) yield* walk(join(folder, entry.name), `${under}${entry.name}/`);
    else if (!DRAFT.test(entry.name)) yield `${under}${entry.name}`;
  }
}

/** Deletes drafts that nobody writes to any more, and folders in which nothing is, both from before an instant: whoever is at work has just touched theirs. */
const clearAway = async (folder: string, before: Date): Promise<void> => {
  const isOld = async (path: string): Promise<boolean> => ((await stat(path).catch(() => undefined))?.mtime ?? before) < before;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const wasOld = await isOld(path);
      await clearAway(path, before);
      if (wasOld) await rmdir(path).catch(() => undefined); // something is in it
    } else if (DRAFT.test(entry.name) && (await isOld(path))) await rm(path, { force: true });
  }
};

/** A store in a folder of this machine. @param folder is made when something is first put */
export const openFolderStore = (folder: string): FileStore => {
  let drafts = 0;
  const pathOf = (name: string): string => join(folder, ...checkName(name).split('/'));

  const put = async (name: string, bytes: Uint8Array): Promise<void> => {
    const path = pathOf(name);
    const draft = `${path}_${(drafts += 1)}`;
    try {
      await makeFolder(dirname(path), folder);
      const file = await open(draft, 'w', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, path);
      await sync(dirname(path));
    } catch (error) {
      await rm(draft, { force: true }).catch(() => undefined);
      unavailable(error);
    }
  };

  return {
    where: `the folder ${resolve(folder)}`,
    put,
    get: async (name) => {
      try {
        return new Uint8Array(await readFile(pathOf(name)));
      } catch (error) {
        if (isAbsent(error)) return undefined;
        throw error instanceof TypeError ? error : unavailable(error);
      }
    },
    delete: (name) => rm(pathOf(name), { force: true }).catch(unavailable),
    list: async function* (prefix) {
      const parts = prefix.split('/').slice(0, -1);
      for await (const name of walk(join(folder, ...parts), parts.map((part) => `${part}/`).join(''))) if (name.startsWith(prefix)) yield name;
    },
    tidy: (before) => clearAway(folder, before).catch((error: unknown) => (isAbsent(error) ? undefined : unavailable(error))),
    hasRoom: async () => {
      const disk = await statfs(folder).catch((error: unknown) => (isAbsent(error) ? undefined : unavailable(error)));
      return disk === undefined || disk.bavail >= disk.blocks * LEAST_FREE;
    },
  };
};
