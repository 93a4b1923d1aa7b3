import type { FileStore } from '../storage/file-store.ts';
import { BackupError } from './backup-error.ts';
import { entries, type Manifest } from './manifest.ts';
import type { ArchiveEntry } from './read-archive.ts';
import { sha256 } from './sums.ts';

const differs = (name: string): never => {
  throw new BackupError(`The file ${name} did not come out of the backup as it went in. Nothing was kept of this restore; use another backup.`);
};

/** Files on their way from a backup into an empty store. */
export class RestoredFiles {
  readonly #store: FileStore;
  readonly #put = new Set<string>();

  constructor(store: FileStore) {
    this.#store = store;
  }

  async add({ name, bytes }: ArchiveEntry): Promise<void> {
    const file = name.slice(entries.files.length);
    await this.#store.put(file, bytes);
    this.#put.add(file);
  }

  /** Reads every file anew and compares it with what the backup says there was. Answers how many there are. Throws `BackupError`. */
  async check({ files }: Manifest): Promise<number> {
    for (const { name, size, sha256: sum } of files) {
      const bytes = (await this.#store.get(name)) ?? differs(name);
      if (bytes.length !== size || sha256(bytes) !== sum) differs(name);
      this.#put.delete(name);
    }
    for (const name of this.#put) differs(name);
    return files.length;
  }
}
