import type { Selectable } from 'kysely';
import type { NoticeChannel, NoticeFailure, NoticeKind, NoticeState } from '@wadul/core';
import type { SetOnce } from './column-values.ts';

/**
 * What a complainant is told of an event, once for each channel, and what became of it. Written in the transaction of the event. Nothing here says who they are: the address is read when it is sent,
 * and what an officer typed is sealed.
 */
export interface NoticeTable {
  officeId: SetOnce<string>;
  id: SetOnce<string>;
  complaintId: SetOnce<string>;
  /** The event of the complaint's log that it tells of. */
  eventSeq: SetOnce<number>;
  channel: SetOnce<NoticeChannel>;
  kind: SetOnce<NoticeKind>;
  state: NoticeState;
  /** Since it was last queued. */
  tries: number;
  createdAt: SetOnce<Date>;
  /** Since when it is tried: when it was made, or an officer had it tried again. */
  queuedAt: Date;
  /** Only while it waits. */
  nextTryAt: Date | null;
  /** Until then the process that took it is sending it. */
  leasedUntil: Date | null;
  /** When it was sent, failed for good, was set aside or withheld. */
  settledAt: Date | null;
  failure: NoticeFailure | null;
  /** The mail server's number. */
  reply: number | null;
  /** The officer who had it tried again or set it aside. */
  decidedBy: string | null;
  /** Why it was set aside, sealed with the key of the complaint's matter. */
  reason: Uint8Array | null;
}
export type NoticeRow = Selectable<NoticeTable>;
