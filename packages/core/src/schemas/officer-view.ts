import * as z from 'zod/mini';
import { Role } from '../complaint/complaint.actor.ts';
import { Instant, Slug } from './text.ts';

/** Taken as typed, not trimmed. Codes: `required`, `tooLong`. */
const Password = z.string('required').check(z.minLength(1, 'required'), z.maxLength(200, 'tooLong'));

/** Six digits of an authenticator app, or one of the recovery codes; blanks do not matter. Codes: `required`, `tooLong`. */
const Code = z.string('required').check(z.minLength(1, 'required'), z.maxLength(50, 'tooLong'));

/** What an officer signs in with; `code` where the answer without one was `second-factor-needed`. Codes: `required`, `slug`, `tooLong`. */
export const SignIn = z
  .strictObject({
    office: Slug,
    login: z.string('required').check(z.minLength(1, 'required'), z.maxLength(100, 'tooLong')),
    password: Password,
    code: z.optional(Code),
  })
  .check(z.meta({ id: 'SignIn' }));
export type SignIn = z.infer<typeof SignIn>;

/** Who is signed in, and where. */
export const OfficerView = z
  .object({
    id: z.string(),
    name: z.string(),
    login: z.string(),
    roles: z.array(Role),
    office: z.object({ slug: z.string(), name: z.string(), shortName: z.string() }),
  })
  .check(z.meta({ id: 'OfficerView' }));
export type OfficerView = z.infer<typeof OfficerView>;

/** With what an officer showed who they are. A passkey counts as both factors, and so does the city's own identity provider (`oidc`). */
export const ProofKind = z.enum(['password', 'passwordAndCode', 'passkey', 'oidc']);
export type ProofKind = z.infer<typeof ProofKind>;

/** Who is signed in, with what they showed it, and what is still to be done. */
export const SessionView = z
  .extend(OfficerView, {
    /** When they last showed who they are, and until when that is enough for what wants a fresh proof. */
    proof: z.object({ by: ProofKind, at: Instant, until: Instant }),
    /** When the session ends, however it is used. */
    endsAt: Instant,
    /** The password came from somebody else: nothing but setting one of their own is allowed before that. */
    mustChangePassword: z.boolean(),
    secondFactor: z.object({ isOn: z.boolean(), recoveryCodesLeft: z.int() }),
    /** How many passkeys they have. */
    passkeys: z.int(),
    /** The city's own identity provider, where there is one, and since when this account is linked with an identity there. */
    provider: z.optional(z.object({ name: z.string(), linkedAt: z.optional(Instant) })),
  })
  .check(z.meta({ id: 'SessionView' }));
export type SessionView = z.infer<typeof SessionView>;

/** To show once more who one is: the password, and the code where a second factor is on. */
export const ProveAgain = z.strictObject({ password: Password, code: z.optional(Code) }).check(z.meta({ id: 'ProveAgain' }));
export type ProveAgain = z.infer<typeof ProveAgain>;

/** The shortest password that an officer may set, in UTF-16 code units. */
export const PASSWORD_LEAST = 12;

/** An officer's new password. Codes: `required`, `tooLong`, `password.short`, and from the server `password.same`, `password.common`. */
export const ChangePassword = z
  .strictObject({
    old: Password,
    new: z.string('required').check(z.minLength(PASSWORD_LEAST, 'password.short'), z.maxLength(200, 'tooLong')),
  })
  .check(z.meta({ id: 'ChangePassword' }));
export type ChangePassword = z.infer<typeof ChangePassword>;

/** The sessions of one officer, the newest first; `isThis` is the one that asks. */
export const OwnSessions = z
  .object({ sessions: z.array(z.object({ beganAt: Instant, lastSeenAt: Instant, endsAt: Instant, provedBy: ProofKind, isThis: z.boolean() })) })
  .check(z.meta({ id: 'OwnSessions' }));
export type OwnSessions = z.infer<typeof OwnSessions>;

/** The code that shows that the app was set up, or that a recovery code is at hand. */
export const SecondFactorCode = z.strictObject({ code: Code }).check(z.meta({ id: 'SecondFactorCode' }));

/** A second factor that was begun: the secret in base 32, and the `otpauth:` address that an app reads as a QR code. Shown once. */
export const SecondFactorSecret = z.object({ secret: z.string(), uri: z.string() }).check(z.meta({ id: 'SecondFactorSecret' }));
export type SecondFactorSecret = z.infer<typeof SecondFactorSecret>;

/** Recovery codes, each good once in place of the app. Shown once. */
export const RecoveryCodes = z.object({ codes: z.array(z.string()) }).check(z.meta({ id: 'RecoveryCodes' }));
export type RecoveryCodes = z.infer<typeof RecoveryCodes>;
