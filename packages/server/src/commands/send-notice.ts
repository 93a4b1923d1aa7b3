import { mayBeNotified, UnreadableRecordError } from '@wadul/core';
import { listEvents } from '../db/complaint-event.queries.ts';
import { findComplaint } from '../db/complaint.queries.ts';
import { findFiling } from '../db/filing.queries.ts';
import { claimNotice, noteTry, type NoticeIds, type TryOutcome } from '../db/notice.queries.ts';
import type { NoticeRow } from '../db/notice.table.ts';
import { findOffice } from '../db/office.queries.ts';
import type { AppParts } from '../http/parts.ts';
import { SealBrokenError } from '../keys/sealed-bytes.ts';
import { NEWS_FOR, nextTry, TRIED_FOR } from '../notices/back-off.ts';
import { isPlainAddress } from '../notices/mail-settings.ts';
import type { Mailer } from '../notices/mailer.ts';
import { messageOf, type NoticeMessage } from '../notices/message.ts';
import { readFiled } from './filed.ts';

/** What it takes to send. */
export interface Sending {
  readonly mailer: Mailer;
  /** The sender's address. */
  readonly from: string;
  /** Ends a try that is at work, when the server stops. */
  readonly stopping?: AbortSignal;
}

type Parts = Pick<AppParts, 'db' | 'keys' | 'log' | 'now' | 'origins'>;

/** Milliseconds that one try may take, and that its process alone may make it: longer, so that no two are at it at once, whatever the mail server does. */
const LIMITS = { sending: 60_000, lease: 120_000 } as const;

/** The message of a notice, with the address as it is now; undefined where nobody may be written to any more, `refused` where the address cannot be one. */
const compose = async (parts: Parts, notice: NoticeRow, from: string, now: string): Promise<NoticeMessage | 'refused' | undefined> => {
  const { officeId, complaintId, eventSeq } = notice;
  const complaint = await findComplaint(parts, officeId, complaintId);
  const office = await findOffice(parts.db, officeId);
  if (!complaint || !office || !mayBeNotified(complaint.record.context)) return undefined;
  const { matter, person } = readFiled(await findFiling(parts, officeId, complaintId));
  const to = person?.email;
  if (to === undefined) return undefined;
  if (!isPlainAddress(to)) return 'refused';
  const event = (await listEvents(parts, officeId, complaintId)).find(({ seq }) => seq === eventSeq);
  const plannedFor = (event?.payload as { readonly plannedFor?: string } | null | undefined)?.plannedFor;
  const { ticket, record } = complaint;
  return messageOf({ notice, ticket, record, office: office.settings, language: matter?.language ?? 'id', plannedFor, to, from, origin: parts.origins[0] ?? '', now });
};

const tryOut = async (parts: Parts, { mailer, from, stopping }: Sending, notice: NoticeRow, now: Date): Promise<TryOutcome> => {
  const waited = now.getTime() - notice.queuedAt.getTime();
  if (notice.tries === 1 && waited > NEWS_FOR) return { state: 'failed', failure: 'tooLate', reply: null };
  const message = await compose(parts, notice, from, now.toISOString()).catch((error: unknown) => {
    if (error instanceof SealBrokenError || error instanceof UnreadableRecordError) return 'unreadable' as const;
    throw error;
  });
  if (message === undefined) return { state: 'withheld' };
  if (message === 'refused' || message === 'unreadable') return { state: 'failed', failure: message, reply: null };
  const limit = AbortSignal.timeout(LIMITS.sending);
  const delivery = await mailer.send(message, stopping ? AbortSignal.any([limit, stopping]) : limit);
  if (delivery.taken) return { state: 'sent' };
  const { failure, reply, forGood } = delivery;
  if (forGood || waited > TRIED_FOR) return { state: 'failed', failure, reply };
  return { state: 'waiting', failure, reply, nextTryAt: nextTry(now, notice.tries) };
};

/**
 * Tries to send a notice, if it is due and no other process is at it, and writes down what came of it. A process that is killed meanwhile leaves it to be sent again once its lease ends, under
 * the same Message-ID. Throws what the database throws.
 */
export const sendNotice = async (parts: Parts, sending: Sending, ids: NoticeIds): Promise<void> => {
  const now = new Date(parts.now());
  const notice = await claimNotice(parts.db, ids, now, new Date(now.getTime() + LIMITS.lease));
  if (!notice) return;
  const outcome = await tryOut(parts, sending, notice, now);
  await noteTry(parts.db, ids, outcome, new Date(parts.now()));
  if (outcome.state === 'failed') parts.log.warn({ notice: ids.id, failure: outcome.failure, reply: outcome.reply }, 'a notice could not be sent, and waits for an officer');
};
