import { createHash } from 'node:crypto';
import { openStep, type ComplaintRecord, type NoticeKind, type OfficeSettings, type OpenStep } from '@wadul/core';
import type { NoticeRow } from '../db/notice.table.ts';
import { dayInWords, momentInWords } from '../papers/dates-in-words.ts';
import { isPlainAddress } from './mail-settings.ts';
import { en } from './words/en.ts';
import { id, type NoticeWords } from './words/id.ts';

/** A message as it is handed to a mailer. */
export interface NoticeMessage {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly replyTo: string | undefined;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  readonly date: Date;
}

/** What a message is made of. Nothing in it was written by a complainant, a respondent or an officer, but the ticket and the office's own settings. */
export interface MessageFacts {
  readonly notice: Pick<NoticeRow, 'officeId' | 'complaintId' | 'eventSeq' | 'channel' | 'kind'>;
  readonly ticket: string;
  readonly record: ComplaintRecord;
  readonly office: OfficeSettings;
  readonly language: 'id' | 'en';
  /** When a planned hearing or inspection is (UTC). */
  readonly plannedFor?: string | undefined;
  readonly to: string;
  /** The sender's address, and where people reach this server. */
  readonly from: string;
  readonly origin: string;
  /** UTC instant. */
  readonly now: string;
}

const languages: Readonly<Record<MessageFacts['language'], NoticeWords>> = { id, en };

/** One name for one event and channel, however often and by whichever process it is sent. */
const messageIdOf = ({ officeId, complaintId, eventSeq, channel }: MessageFacts['notice'], from: string): string => {
  const name = createHash('sha256').update(`${officeId}/${complaintId}/${eventSeq}/${channel}`).digest('hex').slice(0, 32);
  return `<${name}@${from.slice(from.lastIndexOf('@') + 1)}>`;
};

/** A setting as it may stand in a header. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const stepInWords = (step: OpenStep, words: NoticeWords, { office, language }: Pick<MessageFacts, 'office' | 'language'>): string => {
  const onward = office.onward.map(({ name, contact }) => (contact === undefined ? name : `${name} (${contact})`)).map(oneLine).join(', ');
  const elsewhere = onward === '' ? '' : ` ${words.elsewhere({ onward })}`;
  switch (step.kind) {
    case 'wait':
      return step.verifiedBy === undefined ? words.step.wait : words.step.verified({ on: dayInWords(step.verifiedBy, language) });
    case 'named':
      return `${words.step.named}${elsewhere}`;
    case 'closed':
      return `${words.step.closed}${elsewhere}`;
    default: {
      const on = step.until === undefined ? undefined : dayInWords(step.until, language);
      return `${words.step[step.kind]({ on })}${step.kind === 'reply' ? elsewhere : ''}`;
    }
  }
};

const planned: readonly NoticeKind[] = ['meetingPlanned', 'inspectionPlanned', 'mediationPlanned'];

/** What happened and what comes next; of a complaint of supervision only that something did (R15). */
const matter = ({ notice: { kind }, record, office, language, plannedFor, now }: MessageFacts, words: NoticeWords): string[] => {
  if (record.context.supervision) return [words.generic];
  const when = planned.includes(kind) && plannedFor !== undefined ? [words.planned({ at: momentInWords(plannedFor, office.calendar.zone, language) })] : [];
  return [[words.happened[kind], ...when].join(' '), stepInWords(openStep(record, office, now), words, { office, language })];
};

/** The message of a notice: plain text that says little, as others may read it too. The ticket, what happened, what is open to the complainant and until when, and where to follow it. */
export const messageOf = (facts: MessageFacts): NoticeMessage => {
  const { notice, ticket, office, language, to, from, origin, now } = facts;
  const words = languages[language];
  const { phone, email } = office.contact;
  const parts = [
    words.greeting,
    words.ticket({ ticket }),
    ...matter(facts, words),
    `${words.follow}\n${origin}/${encodeURIComponent(office.slug)}/track#${encodeURIComponent(ticket)}`,
    words.secret,
    [oneLine(office.name), ...(phone === undefined ? [] : [words.phone({ phone: oneLine(phone) })])].join('\n'),
    words.automatic,
  ];
  return {
    from: { name: oneLine(office.name), address: from },
    to,
    replyTo: email !== undefined && isPlainAddress(email) ? email : undefined,
    subject: words.subject({ ticket }),
    text: `${parts.join('\n\n')}\n`,
    messageId: messageIdOf(notice, from),
    date: new Date(now),
  };
};
