import { StaffLog } from '@wadul/core';
import * as z from 'zod/mini';
import { tellStaffLog } from '../../commands/tell-staff-log.ts';
import { deskOperation } from '../../http/operation.ts';
import { staffLogReaders } from './staff-roles.ts';

const Query = z.strictObject({
  /** Only entries before this number: `next` of the page before. */
  before: z.optional(z.string().check(z.regex(/^[1-9]\d{0,8}$/, 'choice'))),
  /** 1 to 100, 50 unless told. */
  limit: z._default(z.string().check(z.regex(/^([1-9]\d?|100)$/, 'choice')), '50'),
});

export const readStaffLog = deskOperation({
  id: 'readStaffLog',
  method: 'GET',
  path: '/api/desk/staff-log',
  summary: 'Who did what with accounts and settings, the newest first, and whether anything in that log was changed',
  roles: staffLogReaders,
  query: Query,
  answers: { 200: { description: 'One page, with the check of the whole log. It says nothing of any complaint.', schema: StaffLog } },
  handle: async ({ c, parts, office, query: { before, limit } }) =>
    c.json(await tellStaffLog(parts, office.id, { before: before === undefined ? undefined : Number(before), limit: Number(limit) })),
});
