import { buildMinutes, minutesCopies } from '@wadul/core';
import * as z from 'zod/mini';
import { caseForPaper } from '../../commands/case-for-paper.ts';
import { deskOperation } from '../../http/operation.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { answerPdf } from '../../papers/answer-pdf.ts';
import { minutesPdf } from '../../papers/letters/minutes-pdf.ts';
import { readers } from '../roles.ts';

export const printMinutes = deskOperation({
  id: 'printMinutes',
  method: 'GET',
  path: '/api/desk/complaints/:id/minutes/:minutes/paper',
  summary: 'Minutes (Berita Acara) to print: for the file, or for the respondent, whom a name in confidence never reaches (R23)',
  roles: readers,
  query: z.strictObject({ copy: z.optional(z.enum(minutesCopies, 'choice')) }),
  answers: { 200: { description: 'The paper. There is none for the respondent of minutes that they do not sign, nor of a supervision case.', alsoAs: ['application/pdf'] } },
  problems: ['not-found'],
  handle: async ({ c, parts, office, officer, query: { copy = 'file' }, now }) => {
    const id = c.req.param('minutes') ?? '';
    const made = await caseForPaper(parts, office, officer, c.req.param('id') ?? '', now);
    const paper = buildMinutes({ ...made, office: office.settings, id, copy });
    if (!paper) throw new ProblemError('not-found');
    const { ticket } = made.complaint;
    return answerPdf(minutesPdf(paper, ticket, now), `${ticket}-berita-acara-${id}${copy === 'respondent' ? '-teradu' : ''}`);
  },
});
