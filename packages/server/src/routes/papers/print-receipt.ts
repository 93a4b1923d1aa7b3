import { DeskReceiptRequest } from '@wadul/core';
import { receiptAtDesk } from '../../commands/receipt-for-paper.ts';
import { deskOperation } from '../../http/operation.ts';
import { answerPdf } from '../../papers/answer-pdf.ts';
import { receiptPdf } from '../../papers/letters/receipt-pdf.ts';
import { handlers } from '../roles.ts';

export const printReceipt = deskOperation({
  id: 'printReceipt',
  method: 'POST',
  path: '/api/desk/receipts',
  summary: 'A receipt (tanda terima) to print, for the complainant and for the counter: with the secret where the officer still has it (POST, so that it stands in no address), else without (R3)',
  roles: handlers,
  body: DeskReceiptRequest,
  answers: { 200: { description: 'The paper; it is kept nowhere.', alsoAs: ['application/pdf'] } },
  problems: ['not-found', 'unknown-ticket-or-secret', 'too-many-tries'],
  handle: async ({ parts, office, officer, body, now }) => {
    const receipt = await receiptAtDesk(parts, office, officer, body, now);
    return answerPdf(receiptPdf(receipt, { language: body.language ?? 'id', forCounter: true, madeAt: now }), `${receipt.ticket}-tanda-terima`);
  },
});
