import { RegisterView } from '@wadul/core';
import { registerMonth } from '../../commands/register-month.ts';
import { deskOperation } from '../../http/operation.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { answerRegister, askedMonth } from '../../papers/answer-register.ts';
import { bookReaders } from './book-roles.ts';

/** A month of the office's own book, with names and with what is to be checked. */
export const readDeskRegister = deskOperation({
  id: 'readDeskRegister',
  method: 'GET',
  path: '/api/desk/register/:month',
  summary: 'A month (`YYYY-MM`) of the office’s own complaint book, with warnings; as JSON, CSV or a printable page, by `Accept` or by the ending `.json`, `.csv`, `.html`.',
  roles: bookReaders,
  answers: { 200: { description: 'The month.', schema: RegisterView, alsoAs: ['text/csv', 'text/html'] } },
  problems: ['not-found'],
  handle: async ({ c, parts, office, officer: { id, roles }, now }) => {
    const asked = askedMonth(c.req.param('month') ?? '');
    const view = asked && (await registerMonth(parts, office, asked.month, { kind: 'officer', id, roles: [...roles] }, now));
    if (!asked || !view) throw new ProblemError('not-found');
    return answerRegister(c, view, { format: asked.format, language: office.settings.languages[0] ?? 'id', cacheControl: 'no-store' });
  },
});
