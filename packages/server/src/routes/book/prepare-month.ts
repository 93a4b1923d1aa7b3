import { IssueState } from '@wadul/core';
import * as z from 'zod/mini';
import { issueState } from '../../commands/issue-state.ts';
import { prepareMonth } from '../../commands/prepare-month.ts';
import { takeBackPreparation } from '../../commands/take-back-preparation.ts';
import { deskOperation } from '../../http/operation.ts';
import { bookKeepers } from '../register/book-roles.ts';
import { monthOfBook } from './month-of-book.ts';

/** Whether the officer says that they looked at what the month warns of. */
const PrepareMonth = z.strictObject({ seen: z.boolean('boolean') }).check(z.meta({ id: 'PrepareMonth' }));

/** The first of the two officers who issue a month. */
export const prepareMonthOperation = deskOperation({
  id: 'prepareMonth',
  method: 'PUT',
  path: '/api/desk/register/:month/preparation',
  summary: 'Prepares a month (`YYYY-MM`) for another officer to acknowledge. What it warns of must have been `seen`. Its form is made, if it is not yet, and the month held fast as it is.',
  roles: bookKeepers,
  body: PrepareMonth,
  answers: { 200: { description: 'Where the issuing stands.', schema: IssueState } },
  problems: ['not-found', 'warnings-not-seen', 'already-prepared', 'nothing-changed'],
  handle: async ({ c, parts, office, officer, body, now }) => {
    const month = await monthOfBook(c, parts, office, now);
    await prepareMonth(parts, office, { month, officer, seen: body.seen, now });
    return c.json(await issueState(parts, office, month, officer, now));
  },
});

/** Back to where nothing was prepared. */
export const takeBackPreparationOperation = deskOperation({
  id: 'takeBackPreparation',
  method: 'DELETE',
  path: '/api/desk/register/:month/preparation',
  summary: 'Takes back what was prepared of a month (`YYYY-MM`), whoever prepared it.',
  roles: bookKeepers,
  answers: { 200: { description: 'Where the issuing stands.', schema: IssueState } },
  problems: ['not-found', 'nothing-prepared'],
  handle: async ({ c, parts, office, officer, now }) => {
    const month = await monthOfBook(c, parts, office, now);
    await takeBackPreparation(parts.db, office.id, { month, officerId: officer.id, now });
    return c.json(await issueState(parts, office, month, officer, now));
  },
});
