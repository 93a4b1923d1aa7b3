import type { Role } from '@wadul/core';
import type { Context } from 'hono';
import type { Env, OfficeHere, OfficerHere, SessionHere } from './env.ts';
import type { AppParts } from './parts.ts';
import type { ProblemCode } from './problem-types.ts';
import type { Schema } from './validate.ts';

/** One answer that is no refusal: JSON in the shape of `schema`, or text of one of the other media types. */
export interface Answer {
  readonly description: string;
  readonly schema?: Schema<unknown>;
  readonly alsoAs?: readonly string[];
  /** Headers that it has, and what they say. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What an operation says of itself: the document, the guards before it and the tests of every route are made of this. */
export interface Description<B, Q, N extends Needs> {
  /** Names it in the API document and the tests. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As Hono takes it, such as `/api/offices/:office`. */
  readonly path: string;
  readonly summary: string;
  readonly body?: Schema<B>;
  /** The media type of a body that is no JSON: the operation reads it itself, as it comes. */
  readonly stream?: string;
  /** Headers of its own that a request must have, and what they say; it reads them itself. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Its properties are the query's parameters. */
  readonly query?: Schema<Q>;
  readonly needs?: N;
  /** Pages ask it by themselves: it is no sign that somebody still uses the session, which ends unused as if it had not been asked. */
  readonly unattended?: true;
  readonly answers: Readonly<Record<number, Answer>>;
  /** The refusals that its own work may end in; those of reading, origin and sign-in are added by themselves. */
  readonly problems?: readonly ProblemCode[];
}

/** Without what it is refused: `If-Match` with the version that was read, `Idempotency-Key` with the sender's UUID, the version of tus, a fresh proof. */
export interface Needs {
  readonly version?: true;
  readonly key?: true;
  /** `Tus-Resumable: 1.0.0`. */
  readonly tus?: true;
  /** The officer has shown who they are within the last ten minutes (`proof-needed`). */
  readonly proof?: true;
}

/** A call that passed every guard. `now` is the instant (UTC) at which all of it happens. */
export type Call<B, Q, N extends Needs> = {
  readonly c: Context<Env>;
  readonly parts: AppParts;
  readonly now: string;
  readonly body: B;
  readonly query: Q;
} & (N extends { version: true } ? { readonly version: number } : unknown) &
  (N extends { key: true } ? { readonly key: string } : unknown);

type OfOffice = { readonly office: OfficeHere };
type OfOfficer = OfOffice & { readonly officer: OfficerHere; readonly session: SessionHere };

/**
 * Who may call: anybody; anybody, for one office, from its own and its partners' sites; or a signed-in officer, from our own pages,
 * and some things already `beforeOwnPassword`, with a password that somebody else handed out.
 */
export type Access = { readonly kind: 'open' } | { readonly kind: 'public' } | { readonly kind: 'desk'; readonly roles: readonly Role[]; readonly beforeOwnPassword: boolean };

/** An operation of the API: one verb on one path. */
export interface Operation extends Description<unknown, unknown, Needs> {
  readonly access: Access;
  /** Called once every guard has passed, with what `access` and `needs` promise. */
  readonly handle: (call: never) => Promise<Response>;
}

type Handle<C> = { readonly handle: (call: C) => Promise<Response> };

/** For anybody, of no office. */
export const openOperation = <B = undefined, Q = undefined, const N extends Needs = object>(operation: Description<B, Q, N> & Handle<Call<B, Q, N>>): Operation => ({
  ...operation,
  access: { kind: 'open' },
});

/** For anybody, of the office in the path (`:office`). */
export const publicOperation = <B = undefined, Q = undefined, const N extends Needs = object>(
  operation: Description<B, Q, N> & Handle<Call<B, Q, N> & OfOffice>,
): Operation => ({ ...operation, access: { kind: 'public' } });

/** For signed-in officers who hold one of these roles. */
export const deskOperation = <B = undefined, Q = undefined, const N extends Needs = object>({
  roles,
  beforeOwnPassword = false,
  ...operation
}: Description<B, Q, N> & Handle<Call<B, Q, N> & OfOfficer> & { readonly roles: readonly Role[]; readonly beforeOwnPassword?: boolean }): Operation => ({
  ...operation,
  access: { kind: 'desk', roles, beforeOwnPassword },
});
