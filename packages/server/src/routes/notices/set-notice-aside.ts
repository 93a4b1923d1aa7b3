import { ShownNotice, text } from '@wadul/core';
import * as z from 'zod/mini';
import { setAside } from '../../commands/decide-notice.ts';
import { deskOperation } from '../../http/operation.ts';
import { handlers } from '../roles.ts';

const Body = z.strictObject({ reason: text(1000) }).check(z.meta({ id: 'NoticeSetAside' }));

export const setNoticeAsideOperation = deskOperation({
  id: 'setNoticeAside',
  method: 'POST',
  path: '/api/desk/notices/:notice/set-aside',
  summary: 'Set a notice that could not be delivered aside, with a reason, such as that the complainant was telephoned',
  roles: handlers,
  body: Body,
  answers: { 200: { description: 'The notice, which is not tried any more.', schema: ShownNotice } },
  problems: ['not-found', 'notice-not-failed'],
  handle: async ({ c, parts, office, officer, body, now }) => c.json(await setAside(parts, { office, officer, noticeId: c.req.param('notice') ?? '', now }, body.reason)),
});
