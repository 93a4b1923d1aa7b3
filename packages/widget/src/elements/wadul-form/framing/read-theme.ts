import type { Theme } from './theme.ts';

/** Which scheme is in use where no style says so: a page may be dark by its `<meta name="color-scheme">` alone. @param text colour of the browser's own text */
const schemeInUse = (text: string): 'light' | 'dark' => (Number(/\d+/.exec(text)) > 127 ? 'dark' : 'light');

/**
 * The look of the form around the frame, as the browser computed it. The frame's own place carries the colours and lengths as properties that do nothing there
 * (`wadul-form.styles.ts`), since only a property is computed and a variable is not.
 * @param place what the frame stands in @param heading one of the form's headings @param room in pixels, beside the fields
 */
export const readTheme = (place: Element, heading: Element, room: number): Theme => {
  const [here, above, root] = [place, heading, document.documentElement].map((element) => getComputedStyle(element)) as [CSSStyleDeclaration, CSSStyleDeclaration, CSSStyleDeclaration];
  return {
    colour: here.color,
    scheme: here.colorScheme === 'normal' ? schemeInUse(here.caretColor) : (here.colorScheme as Theme['scheme']),
    accent: here.outlineColor,
    onAccent: here.textDecorationColor,
    danger: here.columnRuleColor,
    heading: above.color,
    font: here.fontFamily,
    headingFont: above.fontFamily,
    fontSize: here.fontSize,
    rootSize: root.fontSize,
    radius: here.borderStartStartRadius,
    space: here.scrollMarginBlockStart,
    room: `${room}px`,
  };
};
