import { resolve } from 'node:path';
import type { RandomBytes } from '@wadul/core';
import { sql, type Transaction } from 'kysely';
import { storedFile } from '../attachments/file-places.ts';
import { eraseAgain } from '../commands/erase-again.ts';
import { listReadyKeys } from '../db/attachment.queries.ts';
import type { Database } from '../db/database.ts';
import { identifyDatabase } from '../db/identify-database.ts';
import { migrateInside, type Migrations } from '../db/migrate.ts';
import { migrations } from '../db/migrations/index.ts';
import { noteMissing } from '../jobs/keep-keys.ts';
import type { Log } from '../http/parts.ts';
import { keepKeyRing } from '../keys/change-key-ring.ts';
import { noteErased, readErased } from '../keys/erased-log.ts';
import { openKeys, ringFromText } from '../keys/key-ring-file.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { BackupError, NotOpenedError } from './backup-error.ts';
import { checkEmpty, hasKeyRing, takeBack, type Place } from './empty-place.ts';
import { erasedBeside, isLogBeside } from './erased-copy.ts';
import { AnyHead, entries, FORMAT, Head, Manifest } from './manifest.ts';
import { readArchive, type ArchiveEntry } from './read-archive.ts';
import { RestoredFiles } from './restored-files.ts';
import { RestoredRows } from './restored-rows.ts';
import { isWithoutTables } from './tables.ts';
import { deleteNote, readNote, refuseOther, writeNote } from './unfinished.ts';

/** What a restore takes beside the backup and the place. */
export interface RestoreParts {
  /** UTC instant. */
  readonly now: () => string;
  readonly randomBytes: RandomBytes;
  readonly log: Log;
  /** Hears of each thing that is done, in the operator's words. */
  readonly report: (done: string) => void;
  /** The ids of keys that were destroyed since the backup was made, beside those in the logs beside the key ring's place and beside the backup. Without any of these it is said that what was erased since is back. */
  readonly erased?: ReadonlySet<string>;
  /** Takes up the keys of files that were missing in the backup, as the operator knew. */
  readonly accept?: (missing: readonly string[]) => Promise<void>;
  /** Every migration there is; for tests. */
  readonly all?: Migrations;
}

const parsed = <T>(parse: (value: unknown) => T, entry: ArchiveEntry | undefined, name: string): T => {
  try {
    if (entry?.name !== name) throw new Error(`Not ${name}.`);
    return parse(JSON.parse(new TextDecoder().decode(entry.bytes)));
  } catch (cause) {
    throw new BackupError('This is no backup of Wadul, although this recovery key opens it.', { cause });
  }
};

const readHead = (entry: ArchiveEntry | undefined, known: readonly string[]): Head => {
  const { format, wadul } = parsed((value) => AnyHead.parse(value), entry, entries.head);
  const newer = new NotOpenedError(`This backup was made by a newer Wadul (${wadul}). Restore it with that version.`);
  if (format > FORMAT) throw newer;
  const head = parsed((value) => Head.parse(value), entry, entries.head);
  if (head.migrations.some((name) => !known.includes(name))) throw newer;
  return head;
};

const readRing = (entry: ArchiveEntry | undefined): KeyRing => {
  if (entry?.name !== entries.keyRing) throw new BackupError('This backup has no key ring in it.');
  return ringFromText(new TextDecoder().decode(entry.bytes));
};

/** Throws `BackupError` where rows name a file that the backup neither has nor says to be missing. */
const checkFiles = async (trx: Transaction<Database>, { files, missing, erased }: Manifest): Promise<void> => {
  const known = new Set([...files.map(({ name }) => name), ...[...missing, ...erased].map((keyId) => storedFile({ keyId }))]);
  const lacking = (await listReadyKeys(trx)).filter((keyId) => !known.has(storedFile({ keyId }))).length;
  if (lacking > 0) throw new BackupError(`This backup is not whole: ${lacking} attached files that its rows name are not in it.`);
};

/** Brings rows and files over, and compares them with the manifest, which it answers; in a transaction, of which nothing stays where this throws. */
const bringOver = async (trx: Transaction<Database>, stream: AsyncGenerator<ArchiveEntry>, head: Head, { files }: Pick<Place, 'files'>, { report, all = migrations }: RestoreParts): Promise<Manifest> => {
  const made = await migrateInside(trx, { target: head.migrations.at(-1) ?? '', all });
  if (made.join() !== head.migrations.join()) throw new BackupError('The database is not empty, or this backup was made by another Wadul than the versions before this one.');
  const [rows, kept] = [await RestoredRows.begin(trx, head), new RestoredFiles(files)];
  await sql`set constraints all deferred`.execute(trx);
  let manifest: Manifest | undefined;
  for await (const entry of stream) {
    if (manifest) throw new BackupError('Something follows the end of this backup.');
    if (entry.name.startsWith(entries.rows)) await rows.add(entry);
    else if (entry.name.startsWith(entries.files)) await kept.add(entry);
    else manifest = parsed((value) => Manifest.parse(value), entry, entries.manifest);
  }
  if (!manifest) throw new BackupError('This backup is not whole: its end is missing.');
  await sql`set constraints all immediate`.execute(trx);
  report(`${await rows.check(manifest)} rows in ${manifest.tables.length} tables, as they were; the logs of ${manifest.chainHeads.complaints} complaints end where they did`);
  report(`${await kept.check(manifest)} files, each as it was`);
  await checkFiles(trx, manifest);
  if (manifest.missing.length > 0) report(`${manifest.missing.length} attached files were missing already when it was made`);
  const later = await migrateInside(trx, { all });
  if (later.length > 0) report(`brought up to this version: ${later.join(', ')}`);
  return manifest;
};

/** What was erased since the backup was made is erased again, and the log of it stays beside the key ring. */
const eraseSince = async ({ database: { db }, files, keysFile }: Place, { now, randomBytes, log, report, erased = new Set() }: RestoreParts): Promise<void> => {
  const there = await readErased(keysFile);
  const keys = await openKeys(keysFile);
  const complaints = await eraseAgain({ db, keys, randomBytes, files, log }, new Set([...there, ...erased]), now());
  if (complaints > 0) report(`erased again what had been erased since: ${complaints} complaints`);
  await noteErased(keysFile, [...erased].filter((id) => !there.has(id)));
  await noteMissing({ db, keys, randomBytes, log }, keysFile);
};

/** Begins where nothing is, or where an earlier restore was cut off. Answers whether that one had only to be finished. */
const prepare = async (place: Place, ring: KeyRing, { madeAt }: Head, report: RestoreParts['report']): Promise<boolean> => {
  const note = await readNote(place.dataDirectory);
  const mine = { database: await identifyDatabase(place.database.db), files: place.files.where, keysFile: resolve(place.keysFile), madeAt };
  if (note) {
    refuseOther(note, { ...note, ...mine });
    if (!(await isWithoutTables(place.database.db))) return true; // the rows come last, and at once
    await hasKeyRing(place, ring); // throws where it is another: before anything is deleted
    await takeBack(place, ring, note);
    report('cleared away what an earlier restore left that was cut off');
  }
  await checkEmpty(place);
  await writeNote(place.dataDirectory, { ...mine, makesKeyRing: !(await hasKeyRing(place, ring)) });
  return false;
};

/** Takes back what a restore that failed had brought; not where its rows may have been committed after all, which the next restore then finds. */
const undo = async (place: Place, ring: KeyRing): Promise<void> => {
  if (!(await isWithoutTables(place.database.db).catch(() => false))) return;
  await takeBack(place, ring, (await readNote(place.dataDirectory)) ?? { makesKeyRing: false });
  await deleteNote(place.dataDirectory);
};

const openArchive = (from: string, recoveryKey: string) => {
  const stream = readArchive(from, recoveryKey);
  return { stream, next: async (): Promise<ArchiveEntry | undefined> => (await stream.next()).value as ArchiveEntry | undefined };
};

/** Looks whether a restore could begin, before there is a place for it. Throws `BackupError`: `NotOpenedError` where nothing is known of the backup itself. */
export const checkBeginning = async (from: string, recoveryKey: string): Promise<void> => {
  const { stream, next } = openArchive(from, recoveryKey);
  try {
    readHead(await next(), Object.keys(migrations));
  } finally {
    await stream.return(undefined);
  }
};

/**
 * Restores a backup into an empty place, on either engine, and brings it up to this version. Rows, files and log ends are read anew and compared with the backup's own sums.
 * Where it rejects nothing is there; where it is cut off, the next restore clears it away, and no server starts over it. Throws `BackupError`.
 * @param recoveryKey `AGE-SECRET-KEY-1…`, as printed
 */
export const restoreBackup = async (from: string, recoveryKey: string, place: Place, parts: RestoreParts): Promise<void> => {
  const { stream, next } = openArchive(from, recoveryKey);
  let beside: ReadonlySet<string> | undefined;
  try {
    const head = readHead(await next(), Object.keys(parts.all ?? migrations));
    const ring = readRing(await next());
    parts.report(`the recovery key opens the backup of ${head.madeAt} (Wadul ${head.wadul}, ${head.engine})`);
    beside = await erasedBeside(from);
    if (!beside && !parts.erased && !(await isLogBeside(place.keysFile))) {
      parts.report(`no log of destroyed keys (erased.log) is beside the backup or the key ring, and none is named by --erased: what was erased after ${head.madeAt} comes back`);
    }
    if (!(await prepare(place, ring, head, parts.report))) {
      await place.database
        .withoutTimeLimits((db) =>
          db.transaction().execute(async (trx) => {
            const { erased, missing } = await bringOver(trx, stream, head, place, parts);
            if (!(await hasKeyRing(place, ring))) await keepKeyRing(place.keysFile, ring);
            await parts.accept?.(missing);
            await noteErased(place.keysFile, erased); // before the rows are in: a restore that is only finished reads no manifest
          }),
        )
        .catch(async (error: unknown) => {
          await undo(place, ring);
          throw error;
        });
    }
  } finally {
    await stream.return(undefined);
  }
  await eraseSince(place, { ...parts, erased: new Set([...(parts.erased ?? []), ...(beside ?? [])]) });
  await deleteNote(place.dataDirectory);
};
