import { OwnReceiptRequest } from '@wadul/core';
import { ownReceipt } from '../../commands/receipt-for-paper.ts';
import { publicOperation } from '../../http/operation.ts';
import { answerPdf } from '../../papers/answer-pdf.ts';
import { receiptPdf } from '../../papers/letters/receipt-pdf.ts';
import { inPlace } from '../../papers/room/paper-room.ts';

export const printOwnReceipt = publicOperation({
  id: 'printOwnReceipt',
  method: 'POST',
  path: '/api/offices/:office/tracking/receipt',
  summary: 'One’s receipt (tanda terima) to print, by ticket and secret, which is printed as it was typed (POST, so that no secret stands in an address)',
  body: OwnReceiptRequest,
  answers: { 200: { description: 'The paper; it is kept nowhere.', alsoAs: ['application/pdf'] } },
  problems: ['unknown-ticket-or-secret', 'too-many-tries', 'papers-busy'],
  handle: async ({ c, parts, office, body, now }) => {
    const receipt = await ownReceipt(parts, office, body, now);
    return inPlace(parts.papers, c, () => answerPdf(receiptPdf(receipt, { language: body.language ?? 'id', forCounter: false, madeAt: now }), `${receipt.ticket}-tanda-terima`));
  },
});
