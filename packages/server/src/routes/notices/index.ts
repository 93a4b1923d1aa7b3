import type { Operation } from '../../http/operation.ts';
import { listComplaintNotices } from './list-complaint-notices.ts';
import { listFailedNoticesOperation } from './list-failed-notices.ts';
import { retryNoticeOperation } from './retry-notice.ts';
import { setNoticeAsideOperation } from './set-notice-aside.ts';

/** What complainants were told by themselves, and what did not reach them. */
export const noticeOperations: readonly Operation[] = [listComplaintNotices, listFailedNoticesOperation, retryNoticeOperation, setNoticeAsideOperation];
