import { RegisterView, type Actor } from '@wadul/core';
import { registerMonth } from '../../commands/register-month.ts';
import { registerSheet } from '../../commands/register-sheet.ts';
import { deskOperation } from '../../http/operation.ts';
import { answerRegister } from '../../papers/answer-register.ts';
import { bookReaders } from './book-roles.ts';
import { otherRegisterFormats } from './register-formats.ts';

/** A month of the office's own book, with names and with what is to be checked. */
export const readDeskRegister = deskOperation({
  id: 'readDeskRegister',
  method: 'GET',
  path: '/api/desk/register/:month',
  summary: 'A month (`YYYY-MM`) of the office’s own complaint book, with warnings; as JSON, PDF, XLSX, CSV or a printable page, by `Accept` or by the ending `.json`, `.pdf`, `.xlsx`, `.csv`, `.html`.',
  roles: bookReaders,
  answers: { 200: { description: 'The month.', schema: RegisterView, alsoAs: otherRegisterFormats } },
  problems: ['not-found'],
  handle: ({ c, parts, office, officer: { id, roles }, now }) => {
    const reader: Extract<Actor, { kind: 'officer' }> = { kind: 'officer', id, roles: [...roles] };
    return answerRegister(
      c,
      c.req.param('month') ?? '',
      { sheet: (month) => registerSheet(parts, office, month, reader, now), view: (month) => registerMonth(parts, office, month, reader, now) },
      { language: office.settings.languages[0] ?? 'id', zone: office.settings.calendar.zone, madeAt: now, cacheControl: 'no-store', log: parts.log },
    );
  },
});
