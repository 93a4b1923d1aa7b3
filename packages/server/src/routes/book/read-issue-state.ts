import { IssueState } from '@wadul/core';
import { issueState } from '../../commands/issue-state.ts';
import { deskOperation } from '../../http/operation.ts';
import { bookReaders } from '../register/book-roles.ts';
import { monthOfBook } from './month-of-book.ts';

/** Where the issuing of a month stands. */
export const readIssueState = deskOperation({
  id: 'readIssueState',
  method: 'GET',
  path: '/api/desk/register/:month/issue',
  summary: 'Where the issuing of a month (`YYYY-MM`) stands: what is to be looked at, what is prepared and by whom, its versions, and what has changed since.',
  roles: bookReaders,
  answers: { 200: { description: 'Where it stands.', schema: IssueState } },
  problems: ['not-found'],
  handle: async ({ c, parts, office, officer, now }) => c.json(await issueState(parts, office, await monthOfBook(c, parts, office, now), officer, now), 200, { 'cache-control': 'no-store' }),
});
