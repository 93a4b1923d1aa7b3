import { RecoveryCodes, SecondFactorCode, SecondFactorSecret } from '@wadul/core';
import { beginSecondFactor, confirmSecondFactor, removeSecondFactor, renewRecoveryCodes } from '../../commands/second-factor.ts';
import type { OfficeHere, OfficerHere } from '../../http/env.ts';
import { deskOperation, type Operation } from '../../http/operation.ts';
import type { AppParts } from '../../http/parts.ts';
import { everyRole } from '../roles.ts';

const path = '/api/desk/second-factor';

const note = ({ log }: AppParts, office: OfficeHere, officer: OfficerHere, happened: string): void => log.info({ office: office.settings.slug, officer: officer.id }, happened);

/** An officer's own authenticator app (RFC 6238) and recovery codes. */
export const secondFactorOperations: readonly Operation[] = [
  deskOperation({
    id: 'beginSecondFactor',
    method: 'POST',
    path,
    summary: 'Make a secret for an authenticator app; sign-in asks for it once a code has confirmed it',
    roles: everyRole,
    needs: { proof: true },
    answers: { 200: { description: 'The secret, shown once.', schema: SecondFactorSecret } },
    problems: ['second-factor-there'],
    handle: async ({ c, parts, office, officer, now }) => c.json(await beginSecondFactor(parts, office, officer, now)),
  }),
  deskOperation({
    id: 'confirmSecondFactor',
    method: 'PUT',
    path,
    summary: 'Turn the second factor on with a code of the app',
    roles: everyRole,
    needs: { proof: true },
    body: SecondFactorCode,
    answers: { 200: { description: 'It is on; recovery codes, shown once.', schema: RecoveryCodes } },
    problems: ['not-found', 'second-factor-there', 'wrong-code', 'too-many-tries'],
    handle: async ({ c, parts, office, officer, body, now }) => {
      const codes = await confirmSecondFactor(parts, office, officer, body.code, now);
      note(parts, office, officer, 'an officer turned their second factor on');
      return c.json({ codes });
    },
  }),
  deskOperation({
    id: 'removeSecondFactor',
    method: 'DELETE',
    path,
    summary: 'Turn the second factor off, with its recovery codes',
    roles: everyRole,
    needs: { proof: true },
    answers: { 204: { description: 'Sign-in asks for the password alone.' } },
    handle: async ({ c, parts, office, officer }) => {
      await removeSecondFactor(parts, office, officer);
      note(parts, office, officer, 'an officer turned their second factor off');
      return c.body(null, 204);
    },
  }),
  deskOperation({
    id: 'renewRecoveryCodes',
    method: 'POST',
    path: `${path}/recovery-codes`,
    summary: 'New recovery codes; the old ones are no longer good',
    roles: everyRole,
    needs: { proof: true },
    answers: { 200: { description: 'The codes, shown once.', schema: RecoveryCodes } },
    problems: ['not-found'],
    handle: async ({ c, parts, office, officer }) => {
      const codes = await renewRecoveryCodes(parts, office, officer);
      note(parts, office, officer, 'an officer got new recovery codes');
      return c.json({ codes });
    },
  }),
];
