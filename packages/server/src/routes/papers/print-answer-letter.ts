import { buildAnswerLetter } from '@wadul/core';
import { caseForPaper } from '../../commands/case-for-paper.ts';
import { deskOperation } from '../../http/operation.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { answerPdf } from '../../papers/answer-pdf.ts';
import { answerLetterPdf } from '../../papers/letters/answer-letter-pdf.ts';
import { handlers } from '../roles.ts';

export const printAnswerLetter = deskOperation({
  id: 'printAnswerLetter',
  method: 'GET',
  path: '/api/desk/complaints/:id/answer-letter',
  summary: 'The letter that tells the complainant what became of it and what is open to them, to print (R6, R9, R10)',
  roles: handlers,
  answers: { 200: { description: 'The letter, addressed by name where this officer knows it.', alsoAs: ['application/pdf'] } },
  problems: ['not-found'],
  handle: async ({ c, parts, office, officer, now }) => {
    const { complaint } = await caseForPaper(parts, office, officer, c.req.param('id') ?? '', now);
    const letter = buildAnswerLetter({ complaint, office: office.settings, now });
    if (!letter) throw new ProblemError('not-found');
    return answerPdf(answerLetterPdf(letter, `${parts.origins[0] ?? ''}/${office.settings.slug}/track`, now), `${complaint.ticket}-surat-tanggapan`);
  },
});
