import * as z from 'zod/mini';
import { PASSWORD_LEAST } from './officer-view.ts';
import { Login } from './staff.ts';
import { Slug, text } from './text.ts';

/** One of the first two accounts, with a password of the officer's own. Codes: `required`, `login`, `tooLong`, `password.short`, and from the server `taken`, `password.shared`, `password.common`. */
const FirstAccount = z.strictObject({
  login: Login,
  name: text(200),
  password: z.string('required').check(z.minLength(PASSWORD_LEAST, 'password.short'), z.maxLength(200, 'tooLong')),
});

/** What gives an office that has no officers its first administrator and its first head. The code is the one that the server printed. */
export const SetUp = z
  .strictObject({
    office: Slug,
    code: z.string('required').check(z.trim(), z.minLength(1, 'required'), z.maxLength(100, 'tooLong')),
    admin: FirstAccount,
    head: FirstAccount,
  })
  .check(z.meta({ id: 'SetUp' }));
export type SetUp = z.infer<typeof SetUp>;

/** Whether an office waits for its set-up code. */
export const SetUpState = z.object({ isOpen: z.boolean() }).check(z.meta({ id: 'SetUpState' }));
export type SetUpState = z.infer<typeof SetUpState>;

/** The logins of the two who can sign in now. */
export const SetUpDone = z.object({ admin: z.string(), head: z.string() }).check(z.meta({ id: 'SetUpDone' }));
export type SetUpDone = z.infer<typeof SetUpDone>;
