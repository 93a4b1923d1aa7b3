import { Filing, Receipt } from '@wadul/core';
import { fileByForm } from '../commands/file-complaint.ts';
import { publicOperation } from '../http/operation.ts';
import { answerReceipt } from './answer-receipt.ts';

export const fileComplaint = publicOperation({
  id: 'fileComplaint',
  method: 'POST',
  path: '/api/offices/:office/complaints',
  summary: 'File a complaint',
  needs: { key: true },
  body: Filing,
  answers: { 201: { description: 'It is kept. The same key and body get this receipt again, byte for byte; its secret is not shown elsewhere.', schema: Receipt } },
  handle: async ({ parts, office, key, body, now }) => answerReceipt(await fileByForm(parts, { office, key, filing: body, now })),
});
