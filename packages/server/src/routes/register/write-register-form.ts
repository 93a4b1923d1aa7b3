import { CivilDate, RegisterView, text } from '@wadul/core';
import * as z from 'zod/mini';
import { registerMonth } from '../../commands/register-month.ts';
import { registerMonths } from '../../commands/register-months.ts';
import { writeRegisterForm as write } from '../../commands/write-register-form.ts';
import { deskOperation } from '../../http/operation.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { bookKeepers } from './book-roles.ts';

const orNone = <T extends z.core.SomeType>(schema: T) => z.optional(z.nullable(schema));

/** What staff write on a month's form: what is absent stays, `null` takes away. */
const RegisterFormBody = z
  .strictObject({
    formNumber: orNone(text(40)),
    numbering: z.optional(z.enum(['month', 'year'], 'choice')),
    issuedOn: orNone(CivilDate),
    note: orNone(text(2000)),
    preparedByName: orNone(text(200)),
    acknowledgedByName: orNone(text(200)),
  })
  .check(z.meta({ id: 'RegisterForm' }));

/** Number, numbering, date of issue, note and names on a month's form of the book. */
export const writeRegisterForm = deskOperation({
  id: 'writeRegisterForm',
  method: 'PUT',
  path: '/api/desk/register/:month/form',
  summary: 'Writes on the form of a month (`YYYY-MM`): its number (generated when it is first written and none is given), how rows are numbered, date of issue, note, names.',
  roles: bookKeepers,
  body: RegisterFormBody,
  answers: { 200: { description: 'The month with its form.', schema: RegisterView } },
  problems: ['not-found', 'stale-version'],
  handle: async ({ c, parts, office, officer: { id, roles }, now, body }) => {
    const month = c.req.param('month') ?? '';
    if (!(await registerMonths(parts.db, office, now)).includes(month)) throw new ProblemError('not-found');
    await write(parts, office, month, body, now);
    return c.json(await registerMonth(parts, office, month, { kind: 'officer', id, roles: [...roles] }, now));
  },
});
