import type { Theme } from '../wadul-form/framing/theme.ts';

/** Dresses the frame's page and its element like the form around them. Each value was checked to be a colour, a length or names of fonts; where there is none, ours stays. */
export const applyTheme = (element: HTMLElement, theme: Theme): void => {
  const root = document.documentElement.style;
  root.setProperty('font-size', theme.rootSize ?? '');
  root.setProperty('color-scheme', theme.scheme ?? '');
  const values: Readonly<Record<string, string | undefined>> = {
    '--wadul-accent': theme.accent,
    '--wadul-on-accent': theme.onAccent,
    '--wadul-danger': theme.danger,
    '--wadul-radius': theme.radius,
    '--wadul-space': theme.space,
    '--wadul-font': theme.font,
    '--_room': theme.room,
    '--_colour': theme.colour,
    '--_heading': theme.heading,
    '--_heading-font': theme.headingFont,
    'font-size': theme.fontSize,
  };
  for (const [name, value] of Object.entries(values)) element.style.setProperty(name, value ?? '');
};
