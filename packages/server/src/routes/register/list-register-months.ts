import { RegisterMonths } from '@wadul/core';
import { registerMonths } from '../../commands/register-months.ts';
import { answerUnlessKnown } from '../../http/conditions.ts';
import { publicOperation } from '../../http/operation.ts';

/** The months of an office's book. */
export const listRegisterMonths = publicOperation({
  id: 'listRegisterMonths',
  method: 'GET',
  path: '/api/offices/:office/register',
  summary: 'The months that the office’s complaint book has, newest first.',
  answers: { 200: { description: 'The months.', schema: RegisterMonths } },
  handle: async ({ c, parts, office, now }) => answerUnlessKnown(c, { months: await registerMonths(parts.db, office, now) } satisfies RegisterMonths, 'no-cache'),
});
