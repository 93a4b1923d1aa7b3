import { BackupError } from './backup/backup-error.ts';
import { ConfigError } from './config.ts';
import { DirectoryInUseError } from './db/durable/directory-lock.ts';
import { DirectoryNotUsableError } from './db/durable/durable-pglite.ts';
import { NewerSchemaError } from './db/migrate.ts';
import { isUnavailable } from './db/unavailable.ts';
import { NothingThereError } from './db/what-is-there.ts';
import { NoWidgetError } from './files/widget-files.ts';
import { KeyRingFileError } from './keys/key-ring-file.ts';
import { WrongKeysError } from './keys/key-ring.ts';
import { OfficeFileError } from './offices/office-file.ts';

const explained = [BackupError, ConfigError, DirectoryInUseError, DirectoryNotUsableError, KeyRingFileError, NewerSchemaError, NothingThereError, NoWidgetError, OfficeFileError, WrongKeysError];

/** What stands against a file or folder, by the system's code. */
const paths: Readonly<Record<string, string>> = {
  EACCES: 'this user may not do that there',
  EPERM: 'this user may not do that there',
  EROFS: 'it is on a disk that is read-only',
  EEXIST: 'something else of that name is there',
  ENOTDIR: 'a part of the path is a file and no folder',
  ENOSPC: 'its disk is full',
};
/** What stands against the sign-in at a database, by PostgreSQL's code. */
const signIns: Readonly<Record<string, string>> = { '28P01': 'refuses the user or the password', '28000': 'refuses the user', '3D000': 'has no database of that name' };

/** What the operator is told of a failure: in words where it is one that can be expected, else with where it happened. */
export const complaintAbout = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if (explained.some((kind) => error instanceof kind)) return error.message;
  const { code = '', path, address, port } = error as NodeJS.ErrnoException & { address?: string; port?: number };
  if (code === 'EADDRINUSE') return `${address ?? 'This address'}, port ${port ?? ''} is in use by another program. Set PORT to another one.`;
  if (code === 'EACCES' && port !== undefined) return `This user may not listen on port ${port}. Set PORT to one above 1023.`;
  if (path !== undefined && paths[code] !== undefined) return `${path} cannot be used: ${paths[code]}. DATA_DIR, FILES_DIR, KEYS_FILE and BACKUP_DIR say where things are kept.`;
  if (signIns[code] !== undefined) return `The database server that DATABASE_URL names ${signIns[code]}.`;
  if (isUnavailable(error)) return `The database cannot be reached: ${error.message}`;
  return error.stack ?? error.message;
};
