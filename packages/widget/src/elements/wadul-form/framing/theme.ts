import * as z from 'zod/mini';

// What a browser computes: functions without another inside, so neither url() nor var() can be among them.
const Colour = z.string().check(z.regex(/^(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([\w\s.,%/+-]{1,80}\)$/));
const Length = z.string().check(z.regex(/^\d{1,3}(\.\d{1,6})?px$/));
const Corner = z.string().check(z.regex(/^\d{1,3}(\.\d{1,6})?(px|%)$/));
export const Families = z.string().check(z.regex(/^[\p{L}\p{M}\p{N}\s"',._+&-]{1,400}$/u));

const Scheme = z.enum(['normal', 'light', 'dark', 'light dark', 'dark light', 'only light', 'only dark', 'light only', 'dark only']);

/** What is anything else counts as not said: one odd value must not cost the rest of the look. */
const orNone = <T extends typeof Colour | typeof Scheme>(schema: T) => z.catch(z.optional(schema), undefined);

/** The page's look, as far as it is handed to the frame: computed colours, lengths and font families, and nothing else. */
export const Theme = z.object({
  colour: orNone(Colour),
  scheme: orNone(Scheme),
  accent: orNone(Colour),
  onAccent: orNone(Colour),
  danger: orNone(Colour),
  heading: orNone(Colour),
  font: orNone(Families),
  headingFont: orNone(Families),
  fontSize: orNone(Length),
  /** Of the page's root: what `rem` means there. */
  rootSize: orNone(Length),
  radius: orNone(Corner),
  space: orNone(Length),
  /** Left and right of the form's fields, for their focus rings. */
  room: orNone(Length),
});
export type Theme = z.infer<typeof Theme>;
