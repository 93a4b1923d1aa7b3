import { IssuedVersion } from '@wadul/core';
import { issuedSheet } from '../../commands/issued-sheet.ts';
import { headOf } from '../../commands/month-changes.ts';
import { actorOf } from '../../commands/show-to-officer.ts';
import { deskOperation } from '../../http/operation.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { bookReaders } from '../register/book-roles.ts';

/** An issued version as the office reads it. */
export const readIssuedVersion = deskOperation({
  id: 'readIssuedVersion',
  method: 'GET',
  path: '/api/desk/register/:month/versions/:version',
  summary: 'An issued version of a month (`YYYY-MM`) as the office reads it: as it was issued, less what was erased since and what this officer may not see.',
  roles: bookReaders,
  answers: { 200: { description: 'The version.', schema: IssuedVersion } },
  problems: ['not-found'],
  handle: async ({ c, parts, office, officer }) => {
    const version = /^[1-9][0-9]{0,8}$/.test(c.req.param('version') ?? '') ? Number(c.req.param('version')) : 0;
    const sheet = await issuedSheet(parts, office, { month: c.req.param('month') ?? '', version, reader: actorOf(officer), origin: parts.origins[0] ?? '' });
    if (!sheet) throw new ProblemError('not-found');
    const { preparedAt, issuedAt } = headOf(sheet.issued);
    const rows = await Array.fromAsync(sheet.rows, (cells) => [...cells]);
    const view: IssuedVersion = { ...sheet.head, rows, warnings: [], issue: { ...sheet.issue, preparedAt, issuedAt, changes: sheet.issued.changes } };
    return c.json(view, 200, { 'cache-control': 'no-store' });
  },
});
