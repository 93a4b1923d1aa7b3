import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** What the desk's cookie says: whose office, and which session. Only the hash of `token` is stored. */
export interface SessionCookie {
  readonly office: string;
  readonly token: string;
}

/** How long a sign-in lasts at the longest, and unused, in seconds. */
export const SESSION_SECONDS = { absolute: 12 * 60 * 60, idle: 30 * 60 } as const;

/** `__Host-` binds a cookie to https and this very host; a browser does not take it over plain http, which is for one's own machine only. */
const nameFor = (own: readonly string[]): { name: string; secure: boolean } => {
  const secure = own[0]?.startsWith('https:') ?? false;
  return { name: secure ? '__Host-wadul' : 'wadul', secure };
};

/** SHA-256 of a session's token: what the database knows it by. */
export const tokenHash = (token: string): Uint8Array => new Uint8Array(createHash('sha256').update(token).digest());

/** The session that a request names, if any. */
export const readSessionCookie = (c: Context, own: readonly string[]): SessionCookie | undefined => {
  const [, office, token] = /^([A-Za-z0-9][A-Za-z0-9-]{0,63})\.([A-Za-z0-9_-]{43})$/.exec(getCookie(c, nameFor(own).name) ?? '') ?? [];
  return office === undefined || token === undefined ? undefined : { office, token };
};

const set = (c: Context, own: readonly string[], value: string, maxAge: number): void => {
  const { name, secure } = nameFor(own);
  setCookie(c, name, value, { path: '/', httpOnly: true, sameSite: 'Strict', secure, maxAge });
};

/** Gives the browser its session. */
export const writeSessionCookie = (c: Context, own: readonly string[], { office, token }: SessionCookie): void => set(c, own, `${office}.${token}`, SESSION_SECONDS.absolute);

/** Takes it back. */
export const clearSessionCookie = (c: Context, own: readonly string[]): void => set(c, own, '', 0);
