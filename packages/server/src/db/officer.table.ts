import type { Selectable } from 'kysely';
import type { Role } from '@wadul/core';
import type { SetOnce } from './column-values.ts';

/** Someone who works for an office. Never deleted: the log names them. */
export interface OfficerTable {
  officeId: SetOnce<string>;
  id: SetOnce<string>;
  /** Unique in the office; the application writes it in lower case. */
  login: string;
  name: string;
  roles: Role[];
  /** Argon2id as a PHC string. */
  passwordHash: string;
  /** Of a password that somebody else handed out: from then on it opens nothing. Null for the officer's own. */
  passwordExpiresAt: Date | null;
  /** From then on no sign-in. */
  disabledAt: Date | null;
  lastSignInAt: Date | null;
  /** Counts the changes that are asked for with `If-Match`, from 1. */
  version: number;
  createdAt: SetOnce<Date>;
  updatedAt: Date;
}
export type Officer = Selectable<OfficerTable>;
