import * as z from 'zod/mini';

/** NUL and lone surrogates: PostgreSQL refuses them, and no person types them. (`isWellFormed` is too young for the phones that this runs on.) */
const isStorable = (value: string): boolean => !/\0|\p{Surrogate}/u.test(value);

/**
 * A line or passage that a person wrote: trimmed, in Unicode normal form C, without NUL or lone surrogates.
 * Codes: `required` (empty), `tooLong`, `text.characters`.
 * @param most the longest text that is taken, in UTF-16 code units
 */
export const text = (most: number) =>
  z.string('required').check(
    z.refine(isStorable, 'text.characters'),
    z.overwrite((value) => (isStorable(value) ? value.normalize('NFC').trim() : value)),
    z.minLength(1, 'required'),
    z.maxLength(most, 'tooLong'),
  );

/** A short name that stands in addresses and settings, such as `walkIn` or `kota-pekalongan`. Code: `slug`. */
export const Slug = z.string('required').check(z.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/, 'slug'));

/** There was no year 0, and PostgreSQL refuses it. */
const isOfAYear = (value: string): boolean => !value.startsWith('0000');

/** A civil date `YYYY-MM-DD` that exists in the calendar. Code: `date`. */
export const CivilDate = z.iso.date('date').check(z.refine(isOfAYear, 'date'));

/** An instant in UTC, ISO 8601, such as `2026-03-09T03:15:00.000Z` (R17). Code: `instant`. */
export const Instant = z.iso.datetime({ offset: false, error: 'instant' }).check(z.refine(isOfAYear, 'instant'));

/** An officer's id, in the small letters in which it is stored: in capitals it would be nobody's, and the complaint about them not be hidden from them (R19). Code: `uuid`. */
export const OfficerId = z.uuid('uuid').check(z.toLowerCase());

/** A word in the languages that the office speaks; Indonesian is always there. */
export const Words = z.strictObject({ id: text(4000), en: z.optional(text(4000)) });
export type Words = z.infer<typeof Words>;
