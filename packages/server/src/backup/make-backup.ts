import { randomBytes } from 'node:crypto';
import type { OpenDatabase } from '../db/dialect.ts';
import { ringToText } from '../keys/key-ring-file.ts';
import type { KeyRing, Keys } from '../keys/key-ring.ts';
import type { FileStore } from '../storage/file-store.ts';
import { copyErased } from './erased-copy.ts';
import { checkMissing, readyKeys, type MayMiss, type MissingFile } from './missing-files.ts';
import { entries, FORMAT, type Head, type Manifest } from './manifest.ts';
import { withSnapshot, type Snapshot } from './rows.ts';
import { ChainHeadSum, sha256, TableSum } from './sums.ts';
import { VERSION } from './version.ts';
import { writeArchive, type AddEntry } from './write-archive.ts';

/** What is backed up. */
export interface Source {
  readonly database: Pick<OpenDatabase, 'engine' | 'withoutTimeLimits'>;
  readonly keys: Keys;
  /** Where they are kept, and beside them the log of destroyed ones. */
  readonly keysFile: string;
  readonly files: FileStore;
}

/** A backup that was made. */
export interface MadeBackup {
  readonly path: string;
  readonly rows: number;
  readonly files: number;
  readonly complaints: number;
  /** The attached files that are missing in it. */
  readonly missing: readonly MissingFile[];
}

/** How a backup is made. */
export interface Making {
  /** UTC instant. */
  readonly madeAt: string;
  /** To whom it is sealed beside the ring's own, `age1…`. */
  readonly recipients?: readonly string[];
  /** The files that may be missing; none unless told. */
  readonly mayMiss?: MayMiss;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = (value: unknown): Uint8Array => bytes(`${JSON.stringify(value, null, 2)}\n`);

/** Both rings as one: a rotation while the snapshot was taken leaves no key out. */
const joined = (later: KeyRing, earlier: KeyRing): KeyRing => {
  const [current, ...others] = later.masters;
  const known = new Set(later.masters.map(({ id }) => id));
  return { ...later, masters: [current, ...others, ...earlier.masters.filter(({ id }) => !known.has(id))] };
};

/** With the keys of the attachments that have a file. */
const addRows = async ({ tables, lines }: Snapshot, add: AddEntry): Promise<Pick<Manifest, 'tables' | 'chainHeads'> & { readonly ready: readonly string[] }> => {
  const sums: Manifest['tables'] = [];
  const ready: string[] = [];
  const heads = new ChainHeadSum();
  for (const table of tables) {
    const sum = new TableSum();
    let page = 0;
    for await (const some of lines(table)) {
      sum.add(some);
      if (table.name === 'complaint') heads.add(some);
      if (table.name === 'attachment') ready.push(...readyKeys(some));
      await add(`${entries.rows}${table.name}/${String((page += 1)).padStart(6, '0')}.jsonl`, bytes(some.join('')));
    }
    sums.push({ name: table.name, ...sum.result() });
  }
  return { tables: sums, chainHeads: heads.result(), ready };
};

const addFiles = async (files: FileStore, add: AddEntry): Promise<Manifest['files']> => {
  const added: Manifest['files'] = [];
  for await (const name of files.list('')) {
    const content = await files.get(name);
    if (content === undefined) continue; // deleted since it was listed
    await add(`${entries.files}${name}`, content);
    added.push({ name, size: content.length, sha256: sha256(content) });
  }
  return added;
};

/**
 * Writes everything that a server keeps to one sealed file: rows as they were at one instant, the files that they name, and the key ring. Others go on meanwhile.
 * The recovery key alone opens it. Beside it comes the log of destroyed keys. Throws `BackupError`; then, and when the process ends, there is no file.
 */
export const makeBackup = async ({ database, keys, keysFile, files }: Source, path: string, { madeAt, recipients = [], mayMiss = new Set() }: Making): Promise<MadeBackup> => {
  await keys.refresh();
  const earlier = keys.ring();
  return withSnapshot(database, `wadul_${randomBytes(4).toString('hex')}`, async (snapshot) => {
    await keys.refresh();
    const ring = joined(keys.ring(), earlier);
    const head: Head = {
      format: FORMAT,
      wadul: VERSION,
      engine: database.engine,
      madeAt,
      migrations: [...snapshot.migrations],
      tables: snapshot.tables.map(({ name, columns, key }) => ({ name, columns: columns.map((column) => column.name), key: [...key] })),
    };
    let manifest: Manifest | undefined;
    let gone: readonly MissingFile[] = [];
    await writeArchive(path, [ring.recipient, ...recipients], new Date(madeAt), async (add) => {
      await add(entries.head, json(head));
      await add(entries.keyRing, bytes(ringToText(ring)));
      const { ready, ...rows } = await addRows(snapshot, add);
      const added = await addFiles(files, add); // listed after the snapshot: a file is stored before the row that names it
      const { erased, missing } = await checkMissing(database, ready, added, mayMiss);
      gone = missing;
      manifest = { ...rows, files: added, erased, missing: missing.map(({ keyId }) => keyId) };
      await add(entries.manifest, json(manifest));
    }, () => copyErased(keysFile, path, manifest?.erased ?? []));
    return {
      path,
      rows: manifest?.tables.reduce((sum, { rows }) => sum + rows, 0) ?? 0,
      files: manifest?.files.length ?? 0,
      complaints: manifest?.chainHeads.complaints ?? 0,
      missing: gone,
    };
  });
};
