import { NoticeList, text } from '@wadul/core';
import * as z from 'zod/mini';
import { failedNotices } from '../../commands/list-notices.ts';
import { deskOperation } from '../../http/operation.ts';
import { readers } from '../roles.ts';

const Query = z.strictObject({
  after: z.optional(text(400)),
  /** 1 to 100, 50 unless told. */
  limit: z._default(z.string().check(z.regex(/^([1-9]\d?|100)$/, 'choice')), '50'),
});

export const listFailedNoticesOperation = deskOperation({
  id: 'listFailedNotices',
  method: 'GET',
  path: '/api/desk/notices',
  summary: 'Notices that could not be delivered and wait for an officer, the longest waiting first',
  roles: readers,
  query: Query,
  answers: { 200: { description: 'One page of those whose complaint exists for this officer.', schema: NoticeList } },
  handle: async ({ c, parts, office, officer, query }) => c.json(await failedNotices(parts, office, officer, { after: query.after, limit: Number(query.limit) })),
});
