import { Intake, Receipt } from '@wadul/core';
import { fileByOfficer } from '../commands/file-complaint.ts';
import { deskOperation } from '../http/operation.ts';
import { answerReceipt } from './answer-receipt.ts';
import { handlers } from './roles.ts';

export const fileIntake = deskOperation({
  id: 'fileIntake',
  method: 'POST',
  path: '/api/desk/complaints',
  summary: 'Enter a complaint that came by any channel',
  roles: handlers,
  needs: { key: true },
  body: Intake,
  answers: { 201: { description: 'It is kept. The same key and body get this receipt again, byte for byte.', schema: Receipt } },
  handle: async ({ parts, office, officer, key, body, now }) => answerReceipt(await fileByOfficer(parts, { office, officer, key, filing: body, now })),
});
