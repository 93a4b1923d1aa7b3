import { IssueState } from '@wadul/core';
import * as z from 'zod/mini';
import { acknowledgeMonth, acknowledgers } from '../../commands/acknowledge-month.ts';
import { issueState } from '../../commands/issue-state.ts';
import { deskOperation } from '../../http/operation.ts';
import { monthOfBook } from './month-of-book.ts';

/** The preparation that the officer looked at, and whether they say that they looked at what the month warns of. */
const AcknowledgeMonth = z.strictObject({ preparation: z.uuid('uuid'), seen: z.boolean('boolean') }).check(z.meta({ id: 'AcknowledgeMonth' }));

/** The second of the two officers who issue a month. */
export const acknowledgeMonthOperation = deskOperation({
  id: 'acknowledgeMonth',
  method: 'POST',
  path: '/api/desk/register/:month/versions',
  summary: 'Acknowledges what another officer prepared of a month (`YYYY-MM`), and so issues it: as a numbered version that never changes, in the office’s log and under a signed checkpoint. What it warns this officer of must have been `seen`.',
  roles: acknowledgers,
  body: AcknowledgeMonth,
  answers: { 201: { description: 'Where the issuing stands: the new version is the first.', schema: IssueState } },
  problems: ['not-found', 'nothing-prepared', 'own-preparation', 'month-changed', 'warnings-not-seen', 'stale-version'],
  handle: async ({ c, parts, office, officer, body, now }) => {
    const month = await monthOfBook(c, parts, office, now);
    await acknowledgeMonth(parts, office, { month, preparation: body.preparation.toLowerCase(), officer, seen: body.seen, now });
    return c.json(await issueState(parts, office, month, officer, now), 201);
  },
});
