import { attaching } from './en/attaching.ts';
import { attachments } from './en/attachments.ts';
import { bookCheck } from './en/book-check.ts';
import { filing, receipt } from './en/filing.ts';
import { form } from './en/form.ts';
import { status } from './en/lookup.ts';
import { connection, issues, problems, warnings } from './en/messages.ts';
import { register } from './en/register.ts';
import { events, states, tracking } from './en/status.ts';
import type { Locale } from './id.ts';

/** Every word in English; loaded when somebody asks for it. */
export const en: Locale = { form, attachments, attaching, filing, receipt, issues, warnings, problems, connection, status, tracking, states, events, register, bookCheck };
