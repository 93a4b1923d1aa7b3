import { ShownNotice } from '@wadul/core';
import { retryNotice } from '../../commands/decide-notice.ts';
import { deskOperation } from '../../http/operation.ts';
import { handlers } from '../roles.ts';

export const retryNoticeOperation = deskOperation({
  id: 'retryNotice',
  method: 'POST',
  path: '/api/desk/notices/:notice/retries',
  summary: 'Have a notice that could not be delivered tried again, to the address as it now is',
  roles: handlers,
  answers: { 200: { description: 'The notice, which waits to be sent.', schema: ShownNotice } },
  problems: ['not-found', 'notice-not-failed'],
  handle: async ({ c, parts, office, officer, now }) => c.json(await retryNotice(parts, { office, officer, noticeId: c.req.param('notice') ?? '', now })),
});
