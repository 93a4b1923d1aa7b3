import type { ShownNotice } from '@wadul/core';
import { keyFor } from '../db/data-key.queries.ts';
import { findNotice, requeueNotice, setNoticeAside, type NoticeDecision, type OpenedNotice } from '../db/notice.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { showNotices } from './list-notices.ts';
import type { NotifyingVault } from './make-notice.ts';
import { findForOfficer, isUuid } from './show-to-officer.ts';

/** An officer decides about a notice that failed. */
export interface Decision {
  readonly office: OfficeHere;
  readonly officer: OfficerHere;
  readonly noticeId: string;
  /** UTC instant. */
  readonly now: string;
}

/** A notice whose complaint exists for this officer. Throws `not-found`. */
const findTheirs = async (vault: Pick<AppParts, 'db' | 'keys'>, { office, officer, noticeId }: Decision): Promise<OpenedNotice> => {
  const notice = isUuid(noticeId) ? await findNotice(vault, { officeId: office.id, id: noticeId }) : undefined;
  if (!notice) throw new ProblemError('not-found');
  await findForOfficer(vault, office, officer, notice.complaintId);
  return notice;
};

const decided = async (parts: AppParts, decision: Decision, decide: (vault: NotifyingVault, as: NoticeDecision, notice: OpenedNotice) => Promise<boolean>): Promise<ShownNotice> => {
  const { office, officer, noticeId: id, now } = decision;
  const notice = await findTheirs(parts, decision);
  const as = { officeId: office.id, id: notice.id, decidedBy: officer.id, at: new Date(now) };
  await inTransaction(parts.db, async (trx) => {
    if (!(await decide({ ...parts, db: trx }, as, notice))) throw new ProblemError('notice-not-failed');
  });
  const found = await findNotice(parts, { officeId: office.id, id });
  const [shown] = await showNotices(parts, office, found ? [found] : []);
  if (!shown) throw new ProblemError('not-found');
  return shown;
};

/** Has a notice that failed tried again. Throws `not-found`, and `notice-not-failed`, also where mail is off. */
export const retryNotice = (parts: AppParts, decision: Decision): Promise<ShownNotice> =>
  decided(parts, decision, async ({ db, outbox }, as) => {
    if (!outbox || !(await requeueNotice(db, as))) return false;
    await outbox.put(db, as);
    return true;
  });

/** Sets a notice that failed aside; why is kept, sealed. Throws `not-found` and `notice-not-failed`. */
export const setAside = (parts: AppParts, decision: Decision, reason: string): Promise<ShownNotice> =>
  decided(parts, decision, async (vault, as, { complaintId }) => setNoticeAside(vault, as, reason, await keyFor(vault, { officeId: as.officeId, complaintId, purpose: 'matter' }, as.at)));
