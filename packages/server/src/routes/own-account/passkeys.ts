import { NewPasskey, Passkey, PasskeyList, PasskeyName, PasskeyOffice, PasskeyOptions, PasskeyProof, PasskeySignIn, SessionView } from '@wadul/core';
import type { Context } from 'hono';
import { beginProved } from '../../commands/begin-session.ts';
import { addPasskey, askForAny, askForNew, checkPasskey, viewPasskey } from '../../commands/passkeys.ts';
import { signOut } from '../../commands/sign-out.ts';
import { viewSession } from '../../commands/view-session.ts';
import { findOfficeBySlug } from '../../db/office.queries.ts';
import { deletePasskey, listPasskeys, renamePasskey } from '../../db/passkey.queries.ts';
import { deskOperation, openOperation, type Operation } from '../../http/operation.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { readSessionCookie, writeSessionCookie } from '../../http/session-cookie.ts';
import { everyRole } from '../roles.ts';

const path = '/api/desk/passkeys';
const one = `${path}/:passkey`;

/** The passkey that the path names; the empty one is nobody's. */
const idIn = (c: Context): string => /^[A-Za-z0-9_-]+$/.exec(c.req.param('passkey') ?? '')?.[0] ?? '';

/** Signing in with a passkey, and an officer's own passkeys. */
export const passkeyOperations: readonly Operation[] = [
  openOperation({
    id: 'askForPasskey',
    method: 'POST',
    path: '/api/desk/session/passkey-options',
    summary: 'What a browser is asked with to use a passkey, to sign in or to show once more who one is',
    body: PasskeyOffice,
    answers: { 200: { description: 'A challenge that is good for five minutes, and once.', schema: PasskeyOptions } },
    problems: ['unknown-office'],
    handle: async ({ c, parts, body, now }) => {
      const office = await findOfficeBySlug(parts.db, body.office);
      if (!office) throw new ProblemError('unknown-office');
      return c.json({ options: await askForAny(parts, office.id, now) });
    },
  }),
  openOperation({
    id: 'openSessionByPasskey',
    method: 'POST',
    path: '/api/desk/session/passkey',
    summary: 'Sign in to the desk with a passkey, which counts as both factors',
    body: PasskeySignIn,
    answers: { 200: { description: 'Signed in; the cookie lasts 12 hours, 30 minutes unused.', schema: SessionView } },
    problems: ['wrong-passkey'],
    handle: async ({ c, parts, body, now }) => {
      const before = readSessionCookie(c, parts.origins);
      const office = await findOfficeBySlug(parts.db, body.office);
      const officer = office && (await checkPasskey(parts, office, body.credential, now));
      const begun = officer && (await beginProved(parts, office, officer, 'passkey', now));
      if (!begun) throw new ProblemError('wrong-passkey');
      if (before) await signOut(parts, before);
      writeSessionCookie(c, parts.origins, begun.cookie);
      return c.json(await viewSession(parts, office, officer, begun.session));
    },
  }),
  deskOperation({
    id: 'proveByPasskey',
    method: 'POST',
    path: '/api/desk/session/proof/passkey',
    summary: 'Show once more who one is, with a passkey of one’s own',
    roles: everyRole,
    body: PasskeyProof,
    answers: { 200: { description: 'A new session in the place of the old, with a cookie of its own.', schema: SessionView } },
    problems: ['wrong-passkey'],
    handle: async ({ c, parts, office, officer, session, body, now }) => {
      const known = await checkPasskey(parts, office, body.credential, now);
      const begun = known.id === officer.id && (await beginProved(parts, office, known, 'passkey', now, session.idHash));
      if (!begun) throw new ProblemError('wrong-passkey');
      writeSessionCookie(c, parts.origins, begun.cookie);
      return c.json(await viewSession(parts, office, officer, begun.session));
    },
  }),
  deskOperation({
    id: 'listPasskeys',
    method: 'GET',
    path,
    summary: 'One’s own passkeys',
    roles: everyRole,
    answers: { 200: { description: 'The oldest first.', schema: PasskeyList } },
    handle: async ({ c, parts, office, officer }) => c.json({ passkeys: (await listPasskeys(parts.db, { officeId: office.id, officerId: officer.id })).map(viewPasskey) }),
  }),
  deskOperation({
    id: 'askForNewPasskey',
    method: 'POST',
    path: `${path}/options`,
    summary: 'What a browser is asked with to make a passkey',
    roles: everyRole,
    needs: { proof: true },
    answers: { 200: { description: 'A challenge that is good for five minutes, and once.', schema: PasskeyOptions } },
    handle: async ({ c, parts, office, officer, now }) => c.json({ options: await askForNew(parts, office, officer, now) }),
  }),
  deskOperation({
    id: 'addPasskey',
    method: 'POST',
    path,
    summary: 'Add the passkey that the browser has made',
    roles: everyRole,
    needs: { proof: true },
    body: NewPasskey,
    answers: { 201: { description: 'It can be used from now on.', schema: Passkey } },
    problems: ['wrong-passkey'],
    handle: async ({ c, parts, office, officer, body, now }) => {
      const added = await addPasskey(parts, office, officer, body, now);
      parts.log.info({ office: office.settings.slug, officer: officer.id }, 'an officer added a passkey');
      return c.json(added, 201);
    },
  }),
  deskOperation({
    id: 'renamePasskey',
    method: 'PATCH',
    path: one,
    summary: 'Give a passkey another name',
    roles: everyRole,
    body: PasskeyName,
    answers: { 200: { description: 'The passkey.', schema: Passkey } },
    problems: ['not-found'],
    handle: async ({ c, parts, office, officer, body }) => {
      const renamed = await renamePasskey(parts.db, { officeId: office.id, officerId: officer.id }, idIn(c), body.name);
      if (!renamed) throw new ProblemError('not-found');
      return c.json(viewPasskey(renamed));
    },
  }),
  deskOperation({
    id: 'removePasskey',
    method: 'DELETE',
    path: one,
    summary: 'Take a passkey away; the device may show it still, and it opens nothing',
    roles: everyRole,
    needs: { proof: true },
    answers: { 204: { description: 'It is gone.' } },
    problems: ['not-found'],
    handle: async ({ c, parts, office, officer }) => {
      if (!(await deletePasskey(parts.db, { officeId: office.id, officerId: officer.id }, idIn(c)))) throw new ProblemError('not-found');
      parts.log.info({ office: office.settings.slug, officer: officer.id }, 'an officer took a passkey away');
      return c.body(null, 204);
    },
  }),
];
