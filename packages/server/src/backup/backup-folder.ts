import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keepAccepted, readAccepted } from './accepted-missing.ts';
import { BackupError } from './backup-error.ts';
import { makeBackup, type MadeBackup, type Source } from './make-backup.ts';
import { PART } from './write-archive.ts';

/** Where backups are kept, how many, and who else may open them. */
export interface BackupSettings {
  readonly folder: string;
  /** The newest so many stay, one at least. */
  readonly kept: number;
  /** Beside the recovery key's, `age1…`. */
  readonly recipients: readonly string[];
}

/** Milliseconds: an hour less than a day, so that a look every hour finds it due at the same hour each day. */
const DUE_AFTER = 23 * 60 * 60 * 1000;

const NAME = /^wadul-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d\.\d{3})Z\.age$/;

const nameOf = (instant: string): string => `wadul-${instant.replaceAll(':', '-')}.age`;

const instantOf = (name: string): string | undefined => {
  const [, day, hour, minute, second] = NAME.exec(name) ?? [];
  return day && `${day}T${hour}:${minute}:${second}Z`;
};

/** Made until `now`, the oldest first. One stamped later was made while the clock was wrong: it says nothing of when the last one was, and must not drive out others. */
const backupsIn = async (folder: string, now: string): Promise<string[]> => {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .filter((name) => {
      const instant = instantOf(name);
      return instant !== undefined && instant <= now;
    })
    .sort();
};

/** When the newest backup in the folder was made, UTC; what bears its name is whole. @param now UTC instant */
export const lastBackupAt = async ({ folder }: Pick<BackupSettings, 'folder'>, now: string): Promise<string | undefined> => instantOf((await backupsIn(folder, now)).at(-1) ?? '');

/** Whether it is time for the daily backup. @param now UTC instant */
export const isDue = async (settings: Pick<BackupSettings, 'folder'>, now: string): Promise<boolean> => {
  const last = await lastBackupAt(settings, now);
  return last === undefined || Date.parse(now) - Date.parse(last) >= DUE_AFTER;
};

/** Deletes the oldest backups beyond those that are kept, and what processes that were killed left half. */
const tidy = async ({ folder, kept }: BackupSettings, now: string): Promise<void> => {
  for (const name of (await backupsIn(folder, now)).slice(0, -Math.max(1, kept))) await rm(join(folder, name), { force: true });
  for (const name of (await readdir(folder)).filter((one) => one.startsWith('wadul-') && one.endsWith(PART))) {
    const path = join(folder, name);
    const last = await stat(path).catch(() => undefined);
    if (last && Date.parse(now) - last.mtimeMs > DUE_AFTER) await rm(path, { force: true });
  }
};

/** Which backup is asked for. */
export interface BackupOrder {
  /** An absolute path; in the backups' folder without one. */
  readonly to?: string | undefined;
  /** Attached files that are missing now are lost for good: this backup is made without them, and so are those that follow. */
  readonly withoutMissing?: boolean | undefined;
}

const make = async (path: string, source: Source, { folder, recipients }: BackupSettings, now: string, withoutMissing: boolean): Promise<MadeBackup> => {
  const made = await makeBackup(source, path, { madeAt: now, recipients, mayMiss: withoutMissing ? 'any' : await readAccepted(folder) });
  await keepAccepted(folder, made.missing.map(({ keyId }) => keyId)); // what was found again must not be lost a second time unnoticed
  return made;
};

/** Makes a backup in its folder under the name of its instant, and lets the oldest go. Throws `BackupError`. @param now UTC instant */
export const backUp = async (source: Source, settings: BackupSettings, now: string, withoutMissing = false): Promise<MadeBackup> => {
  const made = await make(join(settings.folder, nameOf(now)), source, settings, now, withoutMissing);
  await tidy(settings, now);
  return made;
};

/**
 * Makes the backup that was asked for. Throws `BackupError`, also where the folder of `to` is not there: a disk that is not mounted must not be mistaken for one.
 * @param now UTC instant
 */
export const backUpTo = async ({ to, withoutMissing = false }: BackupOrder, source: Source, settings: BackupSettings, now: string): Promise<MadeBackup> => {
  if (to === undefined) return backUp(source, settings, now, withoutMissing);
  const isThere = await stat(dirname(to)).then((found) => found.isDirectory(), () => false);
  if (!isThere) throw new BackupError(`There is no folder ${dirname(to)}. Make it, or mount the disk that it is on.`);
  return make(to, source, settings, now, withoutMissing);
};
