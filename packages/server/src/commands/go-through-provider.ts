import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { ProviderLink, ProviderOutcome } from '@wadul/core';
import { findIdentity, insertProviderRequest, linkIdentity, takeProviderRequest } from '../db/identity.queries.ts';
import type { ProviderRequest } from '../db/identity.table.ts';
import { findOfficeBySlug } from '../db/office.queries.ts';
import { findOfficer } from '../db/officer.queries.ts';
import { findSession } from '../db/session.queries.ts';
import type { OfficeHere } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { SESSION_SECONDS, type SessionCookie } from '../http/session-cookie.ts';
import type { IdentityProvider } from '../identity-provider/identity-provider.ts';
import { ProviderError } from '../identity-provider/provider-error.ts';
import { beginProved } from './begin-session.ts';
import { countTry } from './limit-tries.ts';

/** How long somebody may take from our page to the provider and back. */
export const PROVIDER_SECONDS = 10 * 60;

/** Where the provider sends people back to; it must be told so. */
export const PROVIDER_CALLBACK = '/api/desk/session/provider/callback';

type Language = ProviderLink['language'];

/** Who is sent, and why: to sign in, in the place of a session if there is one; or to link an identity with the account of this session. */
export interface Errand {
  readonly language: Language;
  readonly sessionHash: Uint8Array | null;
  /** Who links; null where somebody signs in. */
  readonly officerId: string | null;
}

/** Where somebody who came back is led to, and their new session, if they have one. */
export interface Returned {
  /** A path of ours, without anything of what came. */
  readonly path: string;
  readonly cookie?: SessionCookie;
}

const hashOf = (text: string): Uint8Array => new Uint8Array(createHash('sha256').update(text).digest());
const secretOf = (browser: string, use: string): string => createHmac('sha256', browser).update(use).digest('base64url');

/** What is not told by its state. Nonce and PKCE's verifier come from the browser's cookie: nobody else has them, the database neither. */
const sentWith = ({ origins }: AppParts, state: string, browser: string) => ({ redirectUri: `${origins[0] ?? ''}${PROVIDER_CALLBACK}`, state, nonce: secretOf(browser, 'nonce'), verifier: secretOf(browser, 'verifier') });

/** The state says to which office they come back, in which language, and by what they are known. */
const readState = (state: string | null): { slug: string; language: Language } | undefined => {
  const [, slug, language] = /^([A-Za-z0-9][A-Za-z0-9-]{0,63})\.(id|en)\.[A-Za-z0-9_-]{43}$/.exec(state ?? '') ?? [];
  return slug === undefined ? undefined : { slug, language: language as Language };
};

const provider = ({ identityProvider }: AppParts): IdentityProvider => {
  if (!identityProvider) throw new ProblemError('not-found');
  return identityProvider;
};

const tellLog = ({ log }: AppParts, office: OfficeHere, { outcome, reason }: ProviderError): void => {
  const fields = { office: office.settings.slug, outcome, reason };
  if (outcome === 'unavailable') log.warn(fields, 'the identity provider cannot be used');
  else log.info(fields, 'somebody came back from the identity provider in vain');
};

/** Prepares somebody's way to the provider: its page, and what their browser keeps until they are back. Throws `not-found` where there is none, `provider-unavailable`. @param now UTC instant */
export const sendToProvider = async (parts: AppParts, office: OfficeHere, { language, sessionHash, officerId }: Errand, now: string): Promise<{ readonly address: string; readonly browser: string }> => {
  const [browser, mark] = [parts.randomBytes(32), parts.randomBytes(32)].map((bytes) => Buffer.from(bytes).toString('base64url')) as [string, string];
  const state = `${office.settings.slug}.${language}.${mark}`;
  const address = await provider(parts)
    .addressFor(sentWith(parts, state, browser))
    .catch((error: unknown) => {
      if (!(error instanceof ProviderError)) throw error;
      tellLog(parts, office, error);
      throw new ProblemError('provider-unavailable');
    });
  const createdAt = new Date(now);
  await insertProviderRequest(parts.db, { officeId: office.id, stateHash: hashOf(state), browserHash: hashOf(browser), officerId, sessionHash, createdAt, expiresAt: new Date(createdAt.getTime() + PROVIDER_SECONDS * 1000) });
  return { address, browser };
};

/** What waited for somebody's return, taken: they come back once, well or badly. Throws `ProviderError`. */
const waited = async ({ db }: AppParts, office: OfficeHere, state: string, browser: string | undefined, now: string): Promise<ProviderRequest> => {
  const request = await takeProviderRequest(db, office.id, hashOf(state), new Date(now));
  if (!request) throw new ProviderError('late', 'nobody was waited for');
  if (browser === undefined || !timingSafeEqual(request.browserHash, hashOf(browser))) throw new ProviderError('late', 'another browser');
  return request;
};

/** Every return that is waited for costs the provider an answer. */
const countReturn = async (parts: AppParts, officeId: string, now: string): Promise<void> => {
  try {
    await countTry(parts, { kind: 'provider', officeId, subject: '', now });
  } catch (error) {
    throw error instanceof ProblemError ? new ProviderError('busy', error.code) : error;
  }
};

/** Opens a session for the officer whose identity it is, in the place of the one before. Throws `ProviderError`: it is nobody's, or the officer may no longer sign in. */
const enter = async (parts: AppParts, office: OfficeHere, { sessionHash }: ProviderRequest, identity: { readonly issuer: string; readonly subject: string }, now: string): Promise<SessionCookie> => {
  const linked = await findIdentity(parts.db, office.id, identity);
  const officer = linked && (await findOfficer(parts.db, office.id, linked.officerId));
  const begun = officer && officer.disabledAt === null ? await beginProved(parts, office, officer, 'oidc', now, sessionHash ?? undefined) : undefined;
  if (!begun) throw new ProviderError('unlinked', 'no officer');
  return begun.cookie;
};

/** Links the identity with the account of the session that asked. Throws `ProviderError`: the session has ended meanwhile, or the identity is another officer's. */
const link = async ({ db, log }: AppParts, office: OfficeHere, { officerId, sessionHash }: ProviderRequest, identity: { readonly issuer: string; readonly subject: string }, now: string): Promise<void> => {
  const at = new Date(now);
  const found = sessionHash && (await findSession(db, office.id, sessionHash, { now: at, idleSince: new Date(at.getTime() - SESSION_SECONDS.idle * 1000) }));
  if (!found || found.officer.id !== officerId) throw new ProviderError('late', 'the session has ended');
  if (!(await linkIdentity(db, { officeId: office.id, officerId, linkedAt: at, ...identity }))) throw new ProviderError('taken', 'another officer’s');
  log.info({ office: office.settings.slug, officer: officerId }, 'an officer linked an identity');
};

/** What is said where it was asked for, on an officer's own account. */
const ofAccounts: readonly (ProviderOutcome | undefined)[] = ['linked', 'taken'];

const deskPath = ({ settings }: OfficeHere, language: Language, outcome?: ProviderOutcome): string =>
  `/${settings.slug}/desk?lang=${language}${outcome === undefined ? '' : `#${ofAccounts.includes(outcome) ? 'account' : ''}?provider=${outcome}`}`;

/** Receives whoever comes back from the provider: they are led to the desk of the office that sent them, signed in or linked, or told why not; and to our first page where it is not known from where they come. @param query of the address at which they came back @param browser what their browser kept @param now UTC instant */
export const receiveFromProvider = async (parts: AppParts, query: URLSearchParams, browser: string | undefined, now: string): Promise<Returned> => {
  const [ours, state] = [provider(parts), query.get('state') ?? ''];
  const said = readState(state);
  const office = said && (await findOfficeBySlug(parts.db, said.slug));
  if (!office) return { path: '/' };
  try {
    const request = await waited(parts, office, state, browser, now);
    await countReturn(parts, office.id, now);
    const subject = await ours.whoCameBack(query, { ...sentWith(parts, state, browser ?? ''), since: request.createdAt });
    const identity = { issuer: ours.issuer, subject };
    if (request.officerId === null) return { path: deskPath(office, said.language), cookie: await enter(parts, office, request, identity, now) };
    await link(parts, office, request, identity, now);
    return { path: deskPath(office, said.language, 'linked') };
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    tellLog(parts, office, error);
    return { path: deskPath(office, said.language, error.outcome) };
  }
};
