import { ComplaintList, Severity, Slug, stateLabels, tags, text } from '@wadul/core';
import * as z from 'zod/mini';
import { listCases } from '../commands/list-cases.ts';
import { deskOperation } from '../http/operation.ts';
import { readers } from './roles.ts';

const Query = z.strictObject({
  turn: z.optional(z.enum(['office', 'citizen', 'nobody'], 'choice')),
  tag: z.optional(z.enum(tags, 'choice')),
  channel: z.optional(Slug),
  type: z.optional(Slug),
  severity: z.optional(Severity),
  label: z.optional(z.enum(stateLabels, 'choice')),
  /** Those in whose log this officer stands. */
  mine: z.optional(z.enum(['acted'], 'choice')),
  /** What is past; what is due by the end of today; by the end of the seventh day from today. */
  due: z.optional(z.enum(['overdue', 'today', 'week'], 'choice')),
  /** A ticket as typed. */
  q: z.optional(text(40)),
  after: z.optional(text(400)),
  /** 1 to 100, 50 unless told. */
  limit: z._default(z.string().check(z.regex(/^([1-9]\d?|100)$/, 'choice')), '50'),
});

export const listComplaintsOperation = deskOperation({
  id: 'listComplaints',
  method: 'GET',
  path: '/api/desk/complaints',
  summary: 'The work list, the most urgent first',
  roles: readers,
  query: Query,
  answers: { 200: { description: 'One page of what exists for this officer.', schema: ComplaintList } },
  handle: async ({ c, parts, office, officer, query, now }) => c.json(await listCases(parts, office, officer, { ...query, limit: Number(query.limit) }, now)),
});
