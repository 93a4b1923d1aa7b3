import { Families, Theme } from './theme.ts';

/** Which scheme is in use where no style says so: a page may be dark by its `<meta name="color-scheme">` alone. @param text colour of the browser's own text */
const schemeInUse = (text: string): 'light' | 'dark' => (Number(/\d+/.exec(text)) > 127 ? 'dark' : 'light');

/** A length as the frame takes it: a pill's 9999px is 999px, the first of two radii stands for both. */
const length = (text: string): string => {
  const pixels = /^([\d.e+-]+)px/.exec(text)?.[1];
  return pixels === undefined ? text : `${Math.min(999, Math.round(Number(pixels) * 100) / 100)}px`;
};

/** Those of the font families that the frame takes, as many as it takes. */
const fonts = (list: string): string => {
  const families = (list.match(/\s*"[^"]*"|[^,"]+/g) ?? []).map((family) => family.trim()).filter((family) => Families.safeParse(family).success);
  while (families.length > 1 && families.join(', ').length > 400) families.pop();
  return families.join(', ');
};

/**
 * The look of the form around the frame, as the browser computed it. The frame's own place carries the colours and lengths as properties that do nothing there
 * (`wadul-form.styles.ts`), since only a property is computed and a variable is not.
 * @param place what the frame stands in @param heading one of the form's headings @param room in pixels, beside the fields
 */
export const readTheme = (place: Element, heading: Element, room: number): Theme => {
  const [here, above, root] = [place, heading, document.documentElement].map((element) => getComputedStyle(element)) as [CSSStyleDeclaration, CSSStyleDeclaration, CSSStyleDeclaration];
  return Theme.parse({
    colour: here.color,
    scheme: here.colorScheme === 'normal' ? schemeInUse(here.caretColor) : here.colorScheme,
    accent: here.outlineColor,
    onAccent: here.textDecorationColor,
    danger: here.columnRuleColor,
    heading: above.color,
    font: fonts(here.fontFamily),
    headingFont: fonts(above.fontFamily),
    fontSize: length(here.fontSize),
    rootSize: length(root.fontSize),
    radius: length(here.borderStartStartRadius),
    space: length(here.scrollMarginBlockStart),
    room: `${room}px`,
  });
};
