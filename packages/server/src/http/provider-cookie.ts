import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

const nameFor = (own: readonly string[]): { name: string; secure: boolean } => {
  const secure = own[0]?.startsWith('https:') ?? false;
  return { name: secure ? '__Host-wadul-provider' : 'wadul-provider', secure };
};

const set = (c: Context, own: readonly string[], value: string, maxAge: number): void => {
  const { name, secure } = nameFor(own);
  setCookie(c, name, value, { path: '/', httpOnly: true, sameSite: 'Lax', secure, maxAge });
};

/** What binds a browser's way to the identity provider and back to that browser, if it has it: sent along when the provider leads back, as `Lax` cookies are. */
export const readProviderCookie = (c: Context, own: readonly string[]): string | undefined => /^[A-Za-z0-9_-]{43}$/.exec(getCookie(c, nameFor(own).name) ?? '')?.[0];

/** Gives it to the browser. @param seconds how long it may take over the way */
export const writeProviderCookie = (c: Context, own: readonly string[], browser: string, seconds: number): void => set(c, own, browser, seconds);

/** Takes it back. */
export const clearProviderCookie = (c: Context, own: readonly string[]): void => set(c, own, '', 0);
