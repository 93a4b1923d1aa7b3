import * as z from 'zod/mini';

// What a browser computes: functions without another inside, so neither url() nor var() can be among them.
const Colour = z.string().check(z.regex(/^(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([\w\s.,%/+-]{1,80}\)$/));
const Length = z.string().check(z.regex(/^\d{1,3}(\.\d{1,6})?px$/));
const Families = z.string().check(z.regex(/^[\p{L}\p{N}\s"',._-]{1,400}$/u));

/** The page's look, as far as it is handed to the frame: computed colours, lengths and font families, and nothing else. */
export const Theme = z.strictObject({
  colour: Colour,
  scheme: z.enum(['normal', 'light', 'dark', 'light dark', 'dark light', 'only light', 'only dark', 'light only', 'dark only']),
  accent: Colour,
  onAccent: Colour,
  danger: Colour,
  heading: Colour,
  font: Families,
  headingFont: Families,
  fontSize: Length,
  /** Of the page's root: what `rem` means there. */
  rootSize: Length,
  radius: Length,
  space: Length,
  /** Left and right of the form's fields, for their focus rings. */
  room: Length,
});
export type Theme = z.infer<typeof Theme>;
