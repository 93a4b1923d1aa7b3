import { Recap } from '@wadul/core';
import { deskRecap } from '../../commands/yearly-recap.ts';
import { deskOperation } from '../../http/operation.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { answerRecap, askedYear, recapFormats } from '../../papers/recap/answer-recap.ts';
import { readers } from '../roles.ts';
import { RecapQuery } from './recap-query.ts';

/** A year of the office in numbers, to the last complaint that exists for this officer (R15, R19). */
export const readDeskRecap = deskOperation({
  id: 'readDeskRecap',
  method: 'GET',
  path: '/api/desk/recap/:year',
  summary: 'A year (`YYYY`) of the office in numbers, for officers: by month, channel, type, severity, outcome, and on time or late; as JSON, PDF, XLSX or CSV, by `Accept` or by the ending `.json`, `.pdf`, `.xlsx`, `.csv`.',
  roles: readers,
  query: RecapQuery,
  answers: { 200: { description: 'The year, of what exists for this officer.', schema: Recap, alsoAs: [recapFormats.pdf, recapFormats.xlsx, recapFormats.csv] } },
  problems: ['not-found'],
  handle: async ({ c, parts, office, officer, query, now }) => {
    const asked = askedYear(c.req.param('year') ?? '');
    const recap = asked && (await deskRecap(parts, office, officer, asked.year, now));
    if (!asked || !recap) throw new ProblemError('not-found');
    return answerRecap(c, recap, { settings: office.settings, format: asked.format, language: query.lang, cacheControl: 'no-store' });
  },
});
