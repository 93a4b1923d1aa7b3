import type { CSSResult, LitElement } from 'lit';

/** Gives an element a style sheet that was loaded later; a constructed one, so that no strict CSP minds it. */
export const adopt = ({ shadowRoot }: LitElement, { styleSheet }: CSSResult): void => {
  if (shadowRoot && styleSheet && !shadowRoot.adoptedStyleSheets.includes(styleSheet)) shadowRoot.adoptedStyleSheets.push(styleSheet);
};
