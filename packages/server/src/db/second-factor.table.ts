import type { Selectable } from 'kysely';
import type { SetOnce } from './column-values.ts';

/** An officer's authenticator app; counts once it is confirmed by a code. */
export interface SecondFactorTable {
  officeId: SetOnce<string>;
  officerId: SetOnce<string>;
  /** The shared secret in base 32, sealed. */
  secret: Uint8Array;
  confirmedAt: Date | null;
  /** The newest time step (RFC 6238) whose code was taken: no code of it or an older one is taken again. */
  lastStep: number;
  createdAt: Date;
}
export type SecondFactorRow = Selectable<SecondFactorTable>;

/** A code on paper for whoever lost the app. A used one is no more. */
export interface RecoveryCodeTable {
  officeId: SetOnce<string>;
  officerId: SetOnce<string>;
  place: SetOnce<number>;
  /** Argon2id as a PHC string. */
  hash: SetOnce<string>;
}
