import type { Selectable } from 'kysely';
import type { SetOnce } from './column-values.ts';

/** An officer's sign-in. The id itself is only in the officer's cookie: a copy of the database opens no session. */
export interface SessionTable {
  officeId: SetOnce<string>;
  /** SHA-256 of the id, 32 bytes. */
  idHash: SetOnce<Uint8Array>;
  officerId: SetOnce<string>;
  createdAt: SetOnce<Date>;
  lastSeenAt: Date;
  /** The absolute end; the idle end is reckoned from `lastSeenAt`. */
  expiresAt: Date;
}
export type Session = Selectable<SessionTable>;
