import type { Config } from '../config.ts';
import type { OpenDatabase } from '../db/dialect.ts';
import type { AppParts } from '../http/parts.ts';
import { forLog } from './backup-error.ts';
import { backUpTo, isDue, type BackupOrder } from './backup-folder.ts';
import { controlPlace } from './control-place.ts';
import { startControl } from './control-server.ts';
import type { MadeBackup } from './make-backup.ts';

/** The backups that a running server makes. */
export interface Backups {
  /** The daily one. */
  backUpIfDue(): Promise<void>;
  /** Waits for the one that is being made on demand, and makes no more of these. */
  stop(): Promise<void>;
}

/** One after the other: two at once would only be in each other's way. */
const inTurn = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
};

/** Makes a server ready to back itself up: every day, and on PGlite, whose folder no other process can open, when a command of this machine asks. */
export const startBackups = async (parts: Pick<AppParts, 'keys' | 'files' | 'log' | 'now'>, database: OpenDatabase, { backups, dataDirectory, keysFile }: Pick<Config, 'backups' | 'dataDirectory' | 'keysFile'>): Promise<Backups> => {
  const source = { database, keys: parts.keys, keysFile, files: parts.files };
  const turn = inTurn();
  const make = (order: BackupOrder): Promise<MadeBackup> =>
    turn(async () => {
      const made = await backUpTo(order, source, backups, parts.now());
      parts.log.info({ rows: made.rows, files: made.files }, 'backup made');
      if (made.missing.length > 0) parts.log.warn({ missing: made.missing.length }, 'the backup is without attached files that are lost');
      return made;
    });
  const place = database.engine === 'pglite' ? controlPlace(dataDirectory) : undefined;
  const control = place === undefined ? undefined : await startControl(place, make, parts.log);
  return {
    backUpIfDue: async () => {
      try {
        if (await isDue(backups, parts.now())) await make({});
      } catch (error) {
        parts.log.error(forLog(error), 'the daily backup failed; it is tried again within the hour');
      }
    },
    stop: async () => control?.stop(),
  };
};
