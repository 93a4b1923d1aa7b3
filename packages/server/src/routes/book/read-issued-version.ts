import { IssuedVersion } from '@wadul/core';
import { changesFor, withheldRowsIssued } from '../../commands/changes-for.ts';
import { issuedSheet } from '../../commands/issued-sheet.ts';
import { actorOf } from '../../commands/show-to-officer.ts';
import { findIssued } from '../../db/issued-month.queries.ts';
import { deskOperation } from '../../http/operation.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { answerSheet, type PaperFormat } from '../../papers/answer-register.ts';
import { viewOfSheet } from '../../papers/register-sheet.ts';
import { bookReaders } from '../register/book-roles.ts';
import { paperFormats } from '../register/register-formats.ts';

/** `3`, `3.pdf`, …: the number of a version, and the file that its ending asks for; version 0, which there is none of, for everything else. */
const askedVersion = (segment: string): { readonly version: number; readonly format?: PaperFormat | undefined } => {
  const [, digits, ending] = /^([1-9][0-9]{0,8})(?:\.(pdf|xlsx|csv))?$/.exec(segment) ?? [];
  return { version: Number(digits ?? 0), format: ending as PaperFormat | undefined };
};

/** An issued version as the office reads it. */
export const readIssuedVersion = deskOperation({
  id: 'readIssuedVersion',
  method: 'GET',
  path: '/api/desk/register/:month/versions/:version',
  summary: 'An issued version of a month (`YYYY-MM`) as the office reads it: as it was issued, less what was erased since and what this officer may not see; as JSON, or as PDF, XLSX or CSV by the ending `.pdf`, `.xlsx`, `.csv`.',
  roles: bookReaders,
  answers: { 200: { description: 'The version.', schema: IssuedVersion, alsoAs: paperFormats } },
  problems: ['not-found'],
  handle: async ({ c, parts, office, officer, now }) => {
    const { version, format } = askedVersion(c.req.param('version') ?? '');
    const issued = await findIssued(parts, office.id, c.req.param('month') ?? '', version);
    if (!issued) throw new ProblemError('not-found');
    const sheet = await issuedSheet(parts, office, issued, { reader: actorOf(officer), origin: parts.origins[0] ?? '' });
    if (format) return answerSheet(c, sheet, format, { language: office.settings.languages[0] ?? 'id', zone: office.settings.calendar.zone, madeAt: now, cacheControl: 'no-store', log: parts.log });
    const withheld = await withheldRowsIssued(parts.db, office.id, issued.month, actorOf(officer));
    const view: IssuedVersion = { ...(await viewOfSheet(sheet)), issue: { ...sheet.issue, changes: changesFor(issued.changes, withheld(version)) } };
    return c.json(view, 200, { 'cache-control': 'no-store' });
  },
});
