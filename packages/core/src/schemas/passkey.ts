import * as z from 'zod/mini';
import { Instant, Slug, text } from './text.ts';

/** Bytes as a browser gives them (`credential.toJSON()`). Codes: `required`, `base64url`, `tooLong`. */
const Bytes = z.string('required').check(z.regex(/^[A-Za-z0-9_-]+$/, 'base64url'), z.maxLength(16_000, 'tooLong'));

const Answer = { id: Bytes, rawId: Bytes, type: z.literal('public-key', 'choice') };

/** What the browser's authenticator answers when a passkey is made: `(await navigator.credentials.create(…)).toJSON()`. */
const MadePasskey = z.object({
  ...Answer,
  response: z.object({ clientDataJSON: Bytes, attestationObject: Bytes, transports: z.optional(z.array(z.string().check(z.regex(/^[a-z-]{1,20}$/, 'choice'))).check(z.maxLength(10, 'tooLong'))) }),
});

/** What it answers when a passkey is used: `(await navigator.credentials.get(…)).toJSON()`. */
const UsedPasskey = z.object({
  ...Answer,
  response: z.object({ clientDataJSON: Bytes, authenticatorData: Bytes, signature: Bytes, userHandle: z.optional(z.nullable(Bytes)) }),
});
export type UsedPasskey = z.infer<typeof UsedPasskey>;

/** A passkey that was just made, and what its officer calls it. */
export const NewPasskey = z.strictObject({ name: text(100), credential: MadePasskey }).check(z.meta({ id: 'NewPasskey' }));
export type NewPasskey = z.infer<typeof NewPasskey>;

/** Another name for a passkey. */
export const PasskeyName = z.strictObject({ name: text(100) }).check(z.meta({ id: 'PasskeyName' }));

/** For which office a passkey is to be used. */
export const PasskeyOffice = z.strictObject({ office: Slug }).check(z.meta({ id: 'PasskeyOffice' }));

/** Sign-in with a passkey: it says itself whose it is. */
export const PasskeySignIn = z.strictObject({ office: Slug, credential: UsedPasskey }).check(z.meta({ id: 'PasskeySignIn' }));
export type PasskeySignIn = z.infer<typeof PasskeySignIn>;

/** To show once more who one is, with a passkey. */
export const PasskeyProof = z.strictObject({ credential: UsedPasskey }).check(z.meta({ id: 'PasskeyProof' }));

/** What the browser is to be asked with: `options` goes to `PublicKeyCredential.parseCreationOptionsFromJSON` or `parseRequestOptionsFromJSON`. Good for five minutes, and once. */
export const PasskeyOptions = z.object({ options: z.record(z.string(), z.unknown()) }).check(z.meta({ id: 'PasskeyOptions' }));
export type PasskeyOptions = z.infer<typeof PasskeyOptions>;

/** A passkey as its officer sees it; `backedUp` where it is kept by a service and not on one device alone. */
export const Passkey = z
  .object({ id: z.string(), name: z.string(), createdAt: Instant, lastUsedAt: z.optional(Instant), backedUp: z.boolean() })
  .check(z.meta({ id: 'Passkey' }));
export type Passkey = z.infer<typeof Passkey>;

/** An officer's passkeys, the oldest first. */
export const PasskeyList = z.object({ passkeys: z.array(Passkey) }).check(z.meta({ id: 'PasskeyList' }));
export type PasskeyList = z.infer<typeof PasskeyList>;
