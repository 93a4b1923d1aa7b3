import { buildInvitations } from '@wadul/core';
import { caseForPaper } from '../../commands/case-for-paper.ts';
import { deskOperation } from '../../http/operation.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { answerPdf } from '../../papers/answer-pdf.ts';
import { invitationPdf } from '../../papers/letters/invitation-pdf.ts';
import { handlers } from '../roles.ts';

export const printInvitation = deskOperation({
  id: 'printInvitation',
  method: 'GET',
  path: '/api/desk/complaints/:id/invitations/:number',
  summary: 'The invitation of one who is invited to the meeting, inspection or mediation that is planned, to print: by their number in the plan from 1, persons first, then offices. Each is a paper of its own, and names nobody else (R23)',
  roles: handlers,
  answers: { 200: { description: 'The letter.', alsoAs: ['application/pdf'] } },
  problems: ['not-found'],
  handle: async ({ c, parts, office, officer, now }) => {
    const made = await caseForPaper(parts, office, officer, c.req.param('id') ?? '', now);
    const number = c.req.param('number') ?? '';
    const letter = /^[1-9]\d{0,2}$/.test(number) ? buildInvitations({ ...made, office: office.settings, now })[Number(number) - 1] : undefined;
    if (!letter) throw new ProblemError('not-found');
    return answerPdf(invitationPdf(letter, now), `${made.complaint.ticket}-undangan-${number}`);
  },
});
