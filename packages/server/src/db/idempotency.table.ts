import type { Selectable } from 'kysely';
import type { SetOnce } from './column-values.ts';

/** An answer that was given to a filing, so that the same request again gets the same one; sealed, see `sealed-answer.ts`. */
export interface IdempotencyTable {
  officeId: SetOnce<string>;
  keyHash: SetOnce<Uint8Array>;
  /** HMAC of the canonical request body under a key that only the client's gives: a guess at the body cannot be tried on it. */
  fingerprint: SetOnce<Uint8Array>;
  complaintId: SetOnce<string>;
  sealedAnswer: SetOnce<Uint8Array>;
  createdAt: SetOnce<Date>;
}
export type GivenAnswer = Selectable<IdempotencyTable>;
