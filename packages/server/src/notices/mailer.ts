import { createTransport } from 'nodemailer';
import type { NoticeFailure } from '@wadul/core';
import type { MailSettings } from './mail-settings.ts';
import type { NoticeMessage } from './message.ts';

/** What came of handing a message to the mail server: it took it, or why it did not and whether that is for good. `reply` is its number. */
export type Delivery = { readonly taken: true } | { readonly taken: false; readonly forGood: boolean; readonly failure: NoticeFailure; readonly reply: number | null };

/** Sends messages. */
export interface Mailer {
  /** Hands a message to the mail server, and never throws. @param signal ends it, at whatever point it is */
  send(message: NoticeMessage, signal: AbortSignal): Promise<Delivery>;
  /** Whether the mail server answers and lets us sign in; if not, why. Waits a few seconds at most. */
  check(): Promise<NoticeFailure | undefined>;
}

/** Milliseconds: to connect, until the server greets, and while it says nothing. */
const LIMITS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 } as const;

/** Milliseconds that a check may take. */
const CHECKING = 5_000;

interface MailError {
  readonly code?: unknown;
  readonly responseCode?: unknown;
  readonly command?: unknown;
}

/** The commands at which a refusal is about this message or whom it is for; at any other it is about the office's own settings, which the operator can repair meanwhile. */
const ofMessage: readonly unknown[] = ['RCPT TO', 'DATA'];

const failed = (failure: NoticeFailure, reply: number | null, forGood = false): Delivery => ({ taken: false, forGood, failure, reply });

/** What an error of the transport means. Its words are left alone: they may repeat the address. */
const deliveryOf = (error: unknown): Delivery => {
  const { code, responseCode, command } = (error ?? {}) as MailError;
  const reply = typeof responseCode === 'number' ? responseCode : null;
  if (reply !== null && reply >= 500) return ofMessage.includes(command) ? failed('refused', reply, true) : failed('settings', reply);
  if (reply !== null && reply >= 400) return failed('deferred', reply);
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return failed('refused', null, true);
  if (code === 'EAUTH' || code === 'ENOAUTH' || code === 'ETLS') return failed('settings', reply);
  return failed(code === 'ETIMEDOUT' || code === 'EABORT' ? 'timeout' : 'unreachable', reply);
};

/** A mailer by SMTP; each message has its own connection. */
export const smtpMailer = ({ host, port, tls, user, password }: MailSettings): Mailer => {
  const transport = createTransport({
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'required',
    ...(user === undefined || password === undefined ? {} : { auth: { user, pass: password } }),
    ...LIMITS,
    logger: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ from, to, replyTo, subject, text, messageId, date }, signal) => {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          ...(replyTo === undefined ? {} : { replyTo: { name: '', address: replyTo } }),
          envelope: { from: from.address, to: [to] },
          subject,
          text,
          messageId,
          date,
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
          textEncoding: 'quoted-printable',
          signal,
        });
        return { taken: true };
      } catch (error) {
        return deliveryOf(error);
      }
    },
    check: async () => {
      const checked = transport.verify().then(
        () => undefined,
        (error: unknown) => {
          const delivery = deliveryOf(error);
          return delivery.taken ? undefined : delivery.failure;
        },
      );
      const late = new Promise<NoticeFailure>((resolve) => setTimeout(resolve, CHECKING, 'timeout').unref());
      return Promise.race([checked, late]);
    },
  };
};
