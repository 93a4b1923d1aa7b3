import { css } from 'lit';

/** The log as a list with a line between entries. */
export const staffLogStyles = css`
  .log {
    gap: 0;
  }
  .log li {
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--_line);
  }
  .log a {
    display: inline-block;
    padding-block: 0.3rem;
  }
`;
