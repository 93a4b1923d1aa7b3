import { attaching } from './id/attaching.ts';
import { attachments } from './id/attachments.ts';
import { bookCheck } from './id/book-check.ts';
import { filing, receipt } from './id/filing.ts';
import { form } from './id/form.ts';
import { status } from './id/lookup.ts';
import { connection, issues, problems, warnings } from './id/messages.ts';
import { register } from './id/register.ts';
import { events, states, tracking } from './id/status.ts';

/** Every word in Indonesian, the language that other locales are measured by. Elements import the groups they need, so that no citizen loads the rest. */
export const id = { form, attachments, attaching, filing, receipt, issues, warnings, problems, connection, status, tracking, states, events, register, bookCheck };

export type Widened<T> = T extends string ? string : T extends (...values: infer V) => string ? (...values: V) => string : { readonly [K in keyof T]: Widened<T[K]> };

/** What a language must say: the same keys as Indonesian, each a text or a function of the same values. A missing key does not compile. */
export type Locale = Widened<typeof id>;
