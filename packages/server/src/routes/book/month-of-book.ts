import type { Context } from 'hono';
import { registerMonths } from '../../commands/register-months.ts';
import type { OfficeHere } from '../../http/env.ts';
import type { AppParts } from '../../http/parts.ts';
import { ProblemError } from '../../http/problem-error.ts';

/** The month `YYYY-MM` in the path. Throws `not-found` for one that the book does not have. @param now UTC instant */
export const monthOfBook = async (c: Context, { db }: Pick<AppParts, 'db'>, office: OfficeHere, now: string): Promise<string> => {
  const month = c.req.param('month') ?? '';
  if (!(await registerMonths(db, office, now)).includes(month)) throw new ProblemError('not-found');
  return month;
};
