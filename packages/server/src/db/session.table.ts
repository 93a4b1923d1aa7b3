import type { Selectable } from 'kysely';
import type { ProofKind } from '@wadul/core';
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
  /** When the officer last showed who they are, and with what. */
  provedAt: SetOnce<Date>;
  provedBy: SetOnce<ProofKind>;
}
export type Session = Selectable<SessionTable>;
