import { StaffLogCheck } from '@wadul/core';
import * as z from 'zod/mini';
import { actorOf } from '../commands/show-to-officer.ts';
import { verifyOffice } from '../commands/verify-office.ts';
import { verifyStaffLog } from '../commands/verify-staff-log.ts';
import { deskOperation } from '../http/operation.ts';

const LogCheck = z
  .object({
    complaints: z.int(),
    events: z.int(),
    /** Complaints whose log was changed after it was written, each with the first event that is wrong; without its ticket where the complaint is hidden from the reader. */
    faults: z.array(z.object({ ticket: z.optional(z.string()), seq: z.int(), reason: z.string() })),
    /** The log of what was done with accounts and settings. */
    staffLog: StaffLogCheck,
  })
  .check(z.meta({ id: 'LogCheck' }));

export const verifyLog = deskOperation({
  id: 'verifyLog',
  method: 'GET',
  path: '/api/desk/log-check',
  summary: 'Check the log of every complaint of the office, and of its accounts and settings: whether anything in it was altered, dropped, added or moved',
  roles: ['head', 'deputy', 'auditor', 'admin'],
  answers: { 200: { description: 'What was checked, and what is wrong; no faults: nothing was changed.', schema: LogCheck } },
  handle: async ({ c, parts, office, officer }) => c.json({ ...(await verifyOffice(parts, office.id, actorOf(officer))), staffLog: await verifyStaffLog(parts.db, office.id) }),
});
