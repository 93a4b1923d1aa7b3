import { RegisterView } from '@wadul/core';
import { registerMonth } from '../../commands/register-month.ts';
import { publicSheet } from '../../commands/public-sheet.ts';
import { publicOperation } from '../../http/operation.ts';
import { answerRegister } from '../../papers/answer-register.ts';
import { otherRegisterFormats } from './register-formats.ts';

/** A month of an office's book as everybody may read it (R13). */
export const readRegister = publicOperation({
  id: 'readRegister',
  method: 'GET',
  path: '/api/offices/:office/register/:month',
  summary: 'A month (`YYYY-MM`) of the complaint book, masked; as JSON or a printable page as it stands now, as PDF, XLSX or CSV as it was issued last (as it stands now where it was not), by `Accept` or by the ending `.json`, `.pdf`, `.xlsx`, `.csv`, `.html`.',
  answers: { 200: { description: 'The month.', schema: RegisterView, alsoAs: otherRegisterFormats } },
  problems: ['not-found'],
  handle: ({ c, parts, office, now }) =>
    answerRegister(
      c,
      c.req.param('month') ?? '',
      { sheet: (month) => publicSheet(parts, office, { month, origin: parts.origins[0] ?? '', now }), view: (month) => registerMonth(parts, office, month, 'public', now) },
      { language: office.settings.languages[0] ?? 'id', zone: office.settings.calendar.zone, madeAt: now, cacheControl: 'no-cache', log: parts.log },
    ),
});
