import { ComplaintList, text, WorkListFilter } from '@wadul/core';
import * as z from 'zod/mini';
import { listCases } from '../commands/list-cases.ts';
import { deskOperation } from '../http/operation.ts';
import { readers } from './roles.ts';

const Query = z.strictObject({
  ...WorkListFilter.shape,
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
