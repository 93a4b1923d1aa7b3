import type { Selectable } from 'kysely';
import type { SetOnce } from './column-values.ts';

/** A passkey of an officer: the public half, and what the authenticator says of it. */
export interface PasskeyTable {
  officeId: SetOnce<string>;
  /** The credential's id, base64url. */
  id: SetOnce<string>;
  officerId: SetOnce<string>;
  /** What the officer calls it. */
  name: string;
  /** COSE. */
  publicKey: SetOnce<Uint8Array>;
  /** How often it was used, where the authenticator counts; else 0. */
  counter: number;
  transports: SetOnce<string[]>;
  backedUp: boolean;
  createdAt: SetOnce<Date>;
  lastUsedAt: Date | null;
}
export type PasskeyRow = Selectable<PasskeyTable>;

/** A challenge that was given to a browser and not answered yet. Answered once: then it is no more. */
export interface PasskeyChallengeTable {
  officeId: SetOnce<string>;
  /** SHA-256 of the challenge. */
  hash: SetOnce<Uint8Array>;
  /** Who is to register a passkey; null where one is to be used, by whoever has it. */
  officerId: SetOnce<string | null>;
  expiresAt: SetOnce<Date>;
}
