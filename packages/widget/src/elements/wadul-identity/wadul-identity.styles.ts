import { css } from 'lit';

/** The frame takes the look of the form around it, whose headings its site may have dressed by their parts. */
export const identityStyles = css`
  :host {
    max-inline-size: none;
    padding: 8px var(--_room, 0px);
    color: var(--_colour);
  }
  legend[part='heading'],
  h2 {
    color: var(--_heading);
    font-family: var(--_heading-font);
  }
`;

/** The frame's page: nothing of its own, so that what is around it shows through. */
export const pageStyles = css`
  html,
  body {
    margin: 0;
    overflow: hidden;
    background: transparent;
  }
`;
