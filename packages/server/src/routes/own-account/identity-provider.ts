import { ProviderAddress, ProviderLink, ProviderSignIn } from '@wadul/core';
import { PROVIDER_CALLBACK, PROVIDER_SECONDS, receiveFromProvider, sendToProvider } from '../../commands/go-through-provider.ts';
import { unlinkIdentity } from '../../db/identity.queries.ts';
import { findOfficeBySlug } from '../../db/office.queries.ts';
import { deskOperation, openOperation, type Operation } from '../../http/operation.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { clearProviderCookie, readProviderCookie, writeProviderCookie } from '../../http/provider-cookie.ts';
import { readSessionCookie, tokenHash, writeSessionCookie } from '../../http/session-cookie.ts';
import { everyRole } from '../roles.ts';

const path = '/api/desk/linked-identity';

/** Signing in through the city's own identity provider, and linking one's account with an identity there. */
export const identityProviderOperations: readonly Operation[] = [
  openOperation({
    id: 'askProvider',
    method: 'POST',
    path: '/api/desk/session/provider',
    summary: 'Where to go to sign in through the city’s own identity provider',
    body: ProviderSignIn,
    answers: { 200: { description: 'The page of the provider, for this browser alone: a cookie goes with it.', schema: ProviderAddress } },
    problems: ['unknown-office', 'not-found', 'provider-unavailable'],
    handle: async ({ c, parts, body, now }) => {
      const office = await findOfficeBySlug(parts.db, body.office);
      if (!office) throw new ProblemError('unknown-office');
      const before = readSessionCookie(c, parts.origins);
      const sessionHash = before && before.office === office.settings.slug ? tokenHash(before.token) : null;
      const { address, browser } = await sendToProvider(parts, office, { language: body.language, sessionHash, officerId: null }, now);
      writeProviderCookie(c, parts.origins, browser, PROVIDER_SECONDS);
      return c.json({ address });
    },
  }),
  openOperation({
    id: 'returnFromProvider',
    method: 'GET',
    path: PROVIDER_CALLBACK,
    summary: 'Where the identity provider sends a browser back to, with what OpenID Connect says in the query; never called by a script',
    answers: { 303: { description: 'On to the office’s desk, signed in or linked, or with `provider=<why not>` in the fragment.', headers: { location: 'A path of this server.' } } },
    problems: ['not-found'],
    handle: async ({ c, parts, now }) => {
      const { path: there, cookie } = await receiveFromProvider(parts, new URL(c.req.url).searchParams, readProviderCookie(c, parts.origins), now);
      clearProviderCookie(c, parts.origins);
      if (cookie) writeSessionCookie(c, parts.origins, cookie);
      return c.redirect(there, 303);
    },
  }),
  deskOperation({
    id: 'linkIdentity',
    method: 'POST',
    path,
    summary: 'Where to go to link one’s own account with an identity at the city’s own provider',
    roles: everyRole,
    needs: { proof: true },
    body: ProviderLink,
    answers: { 200: { description: 'The page of the provider, for this browser alone: a cookie goes with it.', schema: ProviderAddress } },
    problems: ['not-found', 'provider-unavailable'],
    handle: async ({ c, parts, office, officer, session, body, now }) => {
      const { address, browser } = await sendToProvider(parts, office, { language: body.language, sessionHash: session.idHash, officerId: officer.id }, now);
      writeProviderCookie(c, parts.origins, browser, PROVIDER_SECONDS);
      return c.json({ address });
    },
  }),
  deskOperation({
    id: 'unlinkIdentity',
    method: 'DELETE',
    path,
    summary: 'Undo the link of one’s own account with an identity',
    roles: everyRole,
    needs: { proof: true },
    answers: { 204: { description: 'The identity opens nothing any more.' } },
    problems: ['not-found'],
    handle: async ({ c, parts, office, officer }) => {
      if (!(await unlinkIdentity(parts.db, { officeId: office.id, officerId: officer.id }))) throw new ProblemError('not-found');
      parts.log.info({ office: office.settings.slug, officer: officer.id }, 'an officer unlinked an identity');
      return c.body(null, 204);
    },
  }),
];
