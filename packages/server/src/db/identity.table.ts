import type { Selectable } from 'kysely';
import type { SetOnce } from './column-values.ts';

/** An identity at a provider with which an officer signs in. */
export interface LinkedIdentityTable {
  officeId: SetOnce<string>;
  /** The provider's own address, as it calls itself. */
  issuer: SetOnce<string>;
  /** What the provider calls the person: never reused, and no name. */
  subject: SetOnce<string>;
  officerId: SetOnce<string>;
  linkedAt: SetOnce<Date>;
}
export type LinkedIdentity = Selectable<LinkedIdentityTable>;

/** Somebody who was sent to the provider and is not back yet. Taken once: then it is no more. Everything in it is a hash: a copy of the database opens nothing. */
export interface ProviderRequestTable {
  officeId: SetOnce<string>;
  /** SHA-256 of the state that goes with them. */
  stateHash: SetOnce<Uint8Array>;
  /** SHA-256 of what is in the cookie of the browser that asked. */
  browserHash: SetOnce<Uint8Array>;
  /** Who links an identity with their account; null where somebody signs in. */
  officerId: SetOnce<string | null>;
  /** The session that asked to link; or the one in whose place a new one comes, if there is one. */
  sessionHash: SetOnce<Uint8Array | null>;
  createdAt: SetOnce<Date>;
  expiresAt: SetOnce<Date>;
}
export type ProviderRequest = Selectable<ProviderRequestTable>;
