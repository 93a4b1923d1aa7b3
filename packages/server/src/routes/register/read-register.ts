import { RegisterView } from '@wadul/core';
import { registerMonth } from '../../commands/register-month.ts';
import { publicOperation } from '../../http/operation.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { answerRegister, askedMonth } from '../../papers/answer-register.ts';

/** A month of an office's book as everybody may read it (R13). */
export const readRegister = publicOperation({
  id: 'readRegister',
  method: 'GET',
  path: '/api/offices/:office/register/:month',
  summary: 'A month (`YYYY-MM`) of the complaint book, masked; as JSON, CSV or a printable page, by `Accept` or by the ending `.json`, `.csv`, `.html`.',
  answers: { 200: { description: 'The month.', schema: RegisterView, alsoAs: ['text/csv', 'text/html'] } },
  problems: ['not-found'],
  handle: async ({ c, parts, office, now }) => {
    const asked = askedMonth(c.req.param('month') ?? '');
    const view = asked && (await registerMonth(parts, office, asked.month, 'public', now));
    if (!asked || !view) throw new ProblemError('not-found');
    return answerRegister(c, view, { format: asked.format, language: office.settings.languages[0] ?? 'id', cacheControl: 'no-cache' });
  },
});
