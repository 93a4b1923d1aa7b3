import { mayBeNotified, noticeOf, type NoticedStep } from '@wadul/core';
import { countReceiptsTold, hasEmail, insertNotice } from '../db/notice.queries.ts';
import type { VaultTransaction } from '../db/vault.ts';
import type { NoticeQueue } from '../notices/notice-queue.ts';
import { newId } from './new-id.ts';

/** A vault inside a transaction, with where notices wait; without one where mail is off. */
export type NotifyingVault = VaultTransaction & { readonly outbox?: NoticeQueue | undefined };

/** A step of a complaint that was written down as `seq` of its log. */
export interface LoggedStep extends NoticedStep {
  readonly officeId: string;
  readonly complaintId: string;
  readonly seq: number;
  /** UTC instant. */
  readonly now: string;
}

/** So many receipts are told to one address within a day, in milliseconds: whoever files under somebody else's must not fill their mailbox. */
const RECEIPTS = { most: 5, within: 24 * 3_600_000 } as const;

/**
 * Makes the notice of a step that concerns its complainant, if they may be written to and gave an address, in the transaction that writes the step: both are there, or neither. It is queued
 * to be sent where mail is on; else it is kept and never sent. The address is not read for it.
 */
export const makeNotice = async (vault: NotifyingVault, { officeId, complaintId, seq, now, ...step }: LoggedStep): Promise<void> => {
  const { db, outbox, randomBytes } = vault;
  const kind = noticeOf(step);
  if (!kind || !mayBeNotified(step.after.context) || !(await hasEmail(db, { officeId, complaintId }))) return;
  const [ids, createdAt] = [{ officeId, id: newId(now, randomBytes) }, new Date(now)];
  const isTooMany = outbox !== undefined && kind === 'received' && (await countReceiptsTold(db, { officeId, complaintId }, new Date(createdAt.getTime() - RECEIPTS.within))) >= RECEIPTS.most;
  const state = !outbox ? 'off' : isTooMany ? 'withheld' : 'waiting';
  await insertNotice(db, { ...ids, complaintId, eventSeq: seq, channel: 'email', kind, state, createdAt });
  if (state === 'waiting') await outbox?.put(db, ids);
};
