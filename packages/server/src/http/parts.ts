import type { RandomBytes } from '@wadul/core';
import type { Kysely } from 'kysely';
import type { Database } from '../db/database.ts';
import type { Durability } from '../db/location.ts';
import type { UploadParts } from '../attachments/upload-parts.ts';
import type { Changes } from '../live/changes.ts';
import type { NoticeQueue } from '../notices/notice-queue.ts';
import type { FileStore } from '../storage/file-store.ts';
import type { IdentityProvider } from '../identity-provider/identity-provider.ts';
import type { Keys } from '../keys/key-ring.ts';
import type { PaperRoom } from '../papers/room/paper-room.ts';
import type { RegionFolder } from '../commands/region-folder.ts';
import type { PasswordCost } from '../commands/password-hash.ts';

/** Where the server writes what happened; pino fits. Never anything of what a person sent. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What the app is made of: everything that it touches outside of itself. */
export interface AppParts {
  readonly db: Kysely<Database>;
  readonly engine: 'pglite' | 'postgres';
  readonly durability: Durability;
  /** The present instant in UTC, ISO 8601. */
  readonly now: () => string;
  readonly randomBytes: RandomBytes;
  readonly log: Log;
  /** The origins under which people reach this server, the first being the one that is printed. Given, never read from a request. */
  readonly origins: readonly string[];
  /** What hashing a password or tracking secret costs. */
  readonly passwordCost: PasswordCost;
  readonly regions: RegionFolder;
  /** When the newest backup was made (UTC); undefined where there is none. Absent where the server makes none. */
  readonly lastBackupAt?: () => Promise<string | undefined>;
  /** What seals who complains, what about, and files. */
  readonly keys: Keys;
  /** Where attachments are, sealed. */
  readonly files: FileStore;
  readonly uploads: UploadParts;
  /** Where papers are drawn for people from outside. */
  readonly papers: PaperRoom;
  /** Tells desks that are listening what was changed. */
  readonly changes: Changes;
  /** Where notices wait to be sent by e-mail. Absent where mail is off: they are kept, and never sent. */
  readonly outbox?: NoticeQueue;
  /** The city's own identity provider, through which officers may sign in. Absent where there is none. */
  readonly identityProvider?: IdentityProvider;
}
