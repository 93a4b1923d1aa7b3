import type { Hono } from 'hono';
import type { OfficeSettings, ProofKind, Role } from '@wadul/core';

/** An office whose path was called: its id and its settings. */
export interface OfficeHere {
  readonly id: string;
  readonly settings: OfficeSettings;
}

/** The officer whose session the request carries. */
export interface OfficerHere {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly roles: readonly Role[];
}

/** The session that the request carries. */
export interface SessionHere {
  readonly idHash: Uint8Array;
  readonly expiresAt: Date;
  readonly provedAt: Date;
  readonly provedBy: ProofKind;
  /** It was opened with a password that somebody else handed out. */
  readonly mustChangePassword: boolean;
}

/** What a request carries through the server. */
export interface Env {
  Variables: {
    /** Under this number the log knows the request. */
    requestId: string;
    /** The operation's path as declared, without what people put into it. */
    route: string;
    /** Headers that go with the answer, whatever it turns out to be. */
    answerHeaders: Readonly<Record<string, string>>;
  };
}

export type App = Hono<Env>;
