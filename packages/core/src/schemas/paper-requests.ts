import * as z from 'zod/mini';
import { MinutesKind } from '../complaint/complaint.minutes.ts';
import { TrackingKey } from './citizen-view.ts';

const language = z.optional(z.enum(['id', 'en'], 'choice'));
const { ticket, secret } = TrackingKey.shape;

/** A receipt to be printed by whoever holds ticket and secret; in Indonesian, unless a language is named. */
export const OwnReceiptRequest = z.strictObject({ ticket, secret, language }).check(z.meta({ id: 'OwnReceiptRequest' }));
export type OwnReceiptRequest = z.infer<typeof OwnReceiptRequest>;

/** A receipt to be printed at the desk: with the secret as long as the officer has it, right after the intake, and later without. */
export const DeskReceiptRequest = z.strictObject({ ticket, secret: z.optional(secret), language }).check(z.meta({ id: 'DeskReceiptRequest' }));
export type DeskReceiptRequest = z.infer<typeof DeskReceiptRequest>;

/** What the office numbers: minutes of each kind, and inspection reports. */
export const NumberedKind = z.enum([...MinutesKind.options, 'report'], 'choice');
export type NumberedKind = z.infer<typeof NumberedKind>;

/** The number that minutes, or a report, may be given. */
export const NextMinutesNumber = z.object({ number: z.string() }).check(z.meta({ id: 'NextMinutesNumber' }));
export type NextMinutesNumber = z.infer<typeof NextMinutesNumber>;
