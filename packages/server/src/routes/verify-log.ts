import { LogCheck } from '@wadul/core';
import { actorOf } from '../commands/show-to-officer.ts';
import { verifyOffice } from '../commands/verify-office.ts';
import { verifyStaffLog } from '../commands/verify-staff-log.ts';
import { verifyTree } from '../db/verify-tree.ts';
import { deskOperation } from '../http/operation.ts';

export const verifyLog = deskOperation({
  id: 'verifyLog',
  method: 'GET',
  path: '/api/desk/log-check',
  summary: 'Check the log of every complaint of the office, and of its accounts and settings: whether anything in it was altered, dropped, added or moved',
  roles: ['head', 'deputy', 'auditor', 'admin'],
  answers: { 200: { description: 'What was checked, and what is wrong; no faults: nothing was changed.', schema: LogCheck } },
  handle: async ({ c, parts, office, officer }) => c.json({ ...(await verifyOffice(parts, office.id, actorOf(officer))), staffLog: await verifyStaffLog(parts.db, office.id), tree: await verifyTree(parts.db, office.id) }),
});
