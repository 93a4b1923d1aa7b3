import { NoticeList } from '@wadul/core';
import { noticesOfCase } from '../../commands/list-notices.ts';
import { deskOperation } from '../../http/operation.ts';
import { readers } from '../roles.ts';

export const listComplaintNotices = deskOperation({
  id: 'listComplaintNotices',
  method: 'GET',
  path: '/api/desk/complaints/:id/notices',
  summary: 'What the complainant was told by e-mail, and what became of it; never to which address',
  roles: readers,
  answers: { 200: { description: 'In the order of the complaint’s log.', schema: NoticeList } },
  problems: ['not-found'],
  handle: async ({ c, parts, office, officer }) => c.json(await noticesOfCase(parts, office, officer, c.req.param('id') ?? '')),
});
