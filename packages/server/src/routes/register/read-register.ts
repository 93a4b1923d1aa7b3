import { RegisterView } from '@wadul/core';
import { publicSheet } from '../../commands/public-sheet.ts';
import { publicOperation } from '../../http/operation.ts';
import { answerPublicRegister } from '../../papers/answer-register.ts';
import { otherRegisterFormats } from './register-formats.ts';

/** A month of an office's book as everybody may read it (R13). */
export const readRegister = publicOperation({
  id: 'readRegister',
  method: 'GET',
  path: '/api/offices/:office/register/:month',
  summary: 'A month (`YYYY-MM`) of the complaint book, masked, as it was issued last; as it stands now where it was not, or where something of it was taken back since. As JSON, PDF, XLSX, CSV or a printable page, by `Accept` or by the ending `.json`, `.pdf`, `.xlsx`, `.csv`, `.html`.',
  answers: { 200: { description: 'The month.', schema: RegisterView, alsoAs: otherRegisterFormats } },
  problems: ['not-found', 'rows-taken-back', 'papers-busy'],
  handle: ({ c, parts, office, now }) =>
    answerPublicRegister(
      c,
      c.req.param('month') ?? '',
      (month) => publicSheet(parts, office, parts.papers.kept, { month, origin: parts.origins[0] ?? '', now }),
      { language: office.settings.languages[0] ?? 'id', zone: office.settings.calendar.zone, madeAt: now, cacheControl: 'no-cache', log: parts.log },
      parts.papers,
    ),
});
