import { buildInspectionReport } from '@wadul/core';
import { caseForPaper } from '../../commands/case-for-paper.ts';
import { listOfficers } from '../../db/officer.queries.ts';
import { deskOperation } from '../../http/operation.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { answerPdf } from '../../papers/answer-pdf.ts';
import { inspectionReportPdf } from '../../papers/letters/inspection-report-pdf.ts';
import { readers } from '../roles.ts';

export const printInspectionReport = deskOperation({
  id: 'printInspectionReport',
  method: 'GET',
  path: '/api/desk/complaints/:id/inspection-report',
  summary: 'The newest inspection report of a complaint, to print',
  roles: readers,
  answers: { 200: { description: 'The paper, for the office’s file.', alsoAs: ['application/pdf'] } },
  problems: ['not-found'],
  handle: async ({ c, parts, office, officer, now }) => {
    const { complaint } = await caseForPaper(parts, office, officer, c.req.param('id') ?? '', now);
    const names = new Map((await listOfficers(parts.db, office.id)).map((one) => [one.id, one.name]));
    const report = buildInspectionReport({ complaint, office: office.settings, names });
    if (!report) throw new ProblemError('not-found');
    return answerPdf(inspectionReportPdf(report, now), `${complaint.ticket}-laporan-peninjauan`);
  },
});
