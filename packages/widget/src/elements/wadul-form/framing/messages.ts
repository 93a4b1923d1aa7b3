// What page and frame say to each other. Nothing that a person typed about themselves is among it, nor key, secret or file: the page could read it.
import * as z from 'zod/mini';
import { Theme } from './theme.ts';

/** The form's pointer, or the button that sends. */
const Place = z.string().check(z.regex(/^(#send|\/[\w/]{1,80})$/));
const Whole = z.number().check(z.refine((number) => Number.isInteger(number) && number >= 0 && number < 100_000));
const Code = z.string().check(z.regex(/^[\w.-]{1,60}$/));

/** The first word, which brings the port along. A frame that does not know its number does not answer. */
export const Hello = z.strictObject({ wadul: z.literal('identity'), protocol: z.literal(1) });
export type Hello = z.infer<typeof Hello>;

// Only the shape: what is wrong in it, the whole complaint's check says at its field.
const Region = z.optional(z.strictObject({ code: z.string(), name: z.string() }));
const Choice = z.strictObject({ province: Region, regency: Region, district: Region, village: Region, freeText: z.optional(z.string()) });

/** What the complaint is about, as it stands in the page's fields; `draft` tells one complaint from the next, and is not the key under which it is filed. */
export const Matter = z.strictObject({
  draft: z.string().check(z.regex(/^[\da-f-]{36}$/)),
  values: z.strictObject({
    '/type': z.optional(z.string()),
    '/description': z.optional(z.string()),
    '/place/text': z.optional(z.string()),
    '/occurredOn': z.optional(z.string()),
    '/respondent': z.optional(z.string()),
    '/settlementSought': z.optional(z.string()),
  }),
  region: z.optional(Choice),
  halfTyped: z.array(z.literal('/occurredOn')),
});
export type Matter = z.infer<typeof Matter>;

/** An odd one counts as none: it must not cost the look. */
const TrackUrl = z.catch(z.optional(z.string().check(z.regex(/^https?:\/\//), z.refine((url) => URL.canParse(url)))), undefined);

/** What the page says to the frame. */
export const ToFrame = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('look'), language: z.enum(['id', 'en']), direction: z.enum(['ltr', 'rtl']), trackUrl: TrackUrl, theme: Theme }),
  /** Answers `wanted`. */
  z.strictObject({ kind: z.literal('matter'), matter: Matter }),
  /** Enter was pressed in a field of the page: is all of it sound? */
  z.strictObject({ kind: z.literal('check'), matter: Matter }),
  /** The words were changed: what is being tried again by itself waits for the button. */
  z.strictObject({ kind: z.literal('changed') }),
  z.strictObject({ kind: z.literal('focus'), on: Place }),
  /** A field of the page has the focus. */
  z.strictObject({ kind: z.literal('entered') }),
]);
export type ToFrame = z.infer<typeof ToFrame>;

/** One thing that is wrong; `label` names a field of the frame, for the page's summary. */
export const FoundIssue = z.strictObject({ pointer: Place, code: Code, digits: z.optional(Whole), label: z.string().check(z.maxLength(200)) });
export type FoundIssue = z.infer<typeof FoundIssue>;

/** What the frame says to the page. */
export const ToPage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({ kind: z.literal('height'), pixels: Whole }),
  /** "Kirim" was pressed: what is the matter? */
  z.strictObject({ kind: z.literal('wanted') }),
  z.strictObject({ kind: z.literal('issues'), issues: z.array(FoundIssue).check(z.maxLength(100)) }),
  /** Answers `check`. */
  z.strictObject({ kind: z.literal('sound') }),
  /** Whether the complaint is anonymous: nothing of it is kept on the device then. */
  z.strictObject({ kind: z.literal('anonymous'), anonymous: z.boolean() }),
  z.strictObject({ kind: z.literal('phase'), phase: z.enum(['filling', 'sending', 'waiting']), sent: z.boolean() }),
  /** The receipt is on the screen. */
  z.strictObject({ kind: z.literal('filed'), ticket: z.string().check(z.regex(/^[A-Z0-9-]{4,40}$/)) }),
  z.strictObject({ kind: z.literal('failed'), code: Code }),
  /** The form was cleared, or another complaint begins. */
  z.strictObject({ kind: z.literal('wiped') }),
  /** A field of the frame has the focus. */
  z.strictObject({ kind: z.literal('entered') }),
]);
export type ToPage = z.infer<typeof ToPage>;
