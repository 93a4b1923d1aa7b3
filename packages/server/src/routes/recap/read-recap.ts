import { Recap } from '@wadul/core';
import { publicRecap } from '../../commands/yearly-recap.ts';
import { publicOperation } from '../../http/operation.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { answerRecap, askedYear, recapFormats } from '../../papers/recap/answer-recap.ts';
import { RecapQuery } from './recap-query.ts';

/** A year of an office in numbers as everybody may read it. */
export const readRecap = publicOperation({
  id: 'readRecap',
  method: 'GET',
  path: '/api/offices/:office/recap/:year',
  summary: 'A year (`YYYY`) in numbers, which single nobody out: by month, channel, type, severity, outcome, and on time or late; as JSON, PDF, XLSX or CSV, by `Accept` or by the ending `.json`, `.pdf`, `.xlsx`, `.csv`.',
  query: RecapQuery,
  answers: { 200: { description: 'The year.', schema: Recap, alsoAs: [recapFormats.pdf, recapFormats.xlsx, recapFormats.csv] } },
  problems: ['not-found', 'papers-busy'],
  handle: async ({ c, parts, office, query, now }) => {
    const asked = askedYear(c.req.param('year') ?? '');
    const recap = asked && (await publicRecap(parts, office, asked.year, now));
    if (!asked || !recap) throw new ProblemError('not-found');
    return answerRecap(c, recap, { settings: office.settings, format: asked.format, language: query.lang, cacheControl: 'no-cache', room: parts.papers });
  },
});
