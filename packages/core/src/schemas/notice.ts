import * as z from 'zod/mini';
import { noticeKinds } from '../complaint/complaint.notices.ts';
import { Instant } from './text.ts';

/** By which way somebody is told. */
export const NoticeChannel = z.enum(['email']);
export type NoticeChannel = z.infer<typeof NoticeChannel>;

/**
 * What became of a notice: `off`, kept and never to be sent, as mail was off; `waiting` to be sent, perhaps once more; `sent`, a mail server took it; `failed`, and an officer is to look after it;
 * `setAside` by one; `withheld`, as nobody may be written to any more, or too many receipts went to that address on one day.
 */
export const NoticeState = z.enum(['off', 'waiting', 'sent', 'failed', 'setAside', 'withheld']);
export type NoticeState = z.infer<typeof NoticeState>;

/** Why the last try to send failed: the address or message was `refused`, or put off (`deferred`); no mail server was reached (`unreachable`) or it was too slow (`timeout`); it does not take what the office sends (`settings`); what it is made of does not open (`unreadable`); or it had waited too long (`tooLate`). */
export const NoticeFailure = z.enum(['refused', 'deferred', 'unreachable', 'timeout', 'settings', 'unreadable', 'tooLate']);
export type NoticeFailure = z.infer<typeof NoticeFailure>;

/** A notice as officers see it: what the complainant was told of, and what became of it. Never to which address. */
export const ShownNotice = z
  .object({
    id: z.string(),
    complaintId: z.string(),
    ticket: z.string(),
    /** The event of the complaint's log that it tells of. */
    seq: z.int(),
    kind: z.enum(noticeKinds),
    channel: NoticeChannel,
    state: NoticeState,
    /** How often it was tried, since it was last queued. */
    tries: z.int(),
    createdAt: Instant,
    /** When it is tried next, while it waits. */
    nextTryAt: z.optional(Instant),
    /** When it was sent, failed for good, or was set aside or withheld. */
    settledAt: z.optional(Instant),
    failure: z.optional(NoticeFailure),
    /** What the mail server replied with: a number of SMTP, such as 550. */
    reply: z.optional(z.int()),
    /** Who tried it again or set it aside, by name. */
    decidedBy: z.optional(z.string()),
    /** Why it was set aside. */
    reason: z.optional(z.string()),
  })
  .check(z.meta({ id: 'ShownNotice' }));
export type ShownNotice = z.infer<typeof ShownNotice>;

/** Notices; `next` is the `after` of the page that follows, if there is one. */
export const NoticeList = z.object({ notices: z.array(ShownNotice), next: z.optional(z.string()) }).check(z.meta({ id: 'NoticeList' }));
export type NoticeList = z.infer<typeof NoticeList>;
