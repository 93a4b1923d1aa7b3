import { css } from 'lit';

/** The two fields that lead to a complaint. */
export const statusStyles = css`
  .lookup {
    display: grid;
    gap: calc(var(--_space) * 1.25);
    max-inline-size: 28rem;
  }
  #notice {
    margin-block-end: calc(var(--_space) * 1.25);
  }
  .key {
    font-family: ui-monospace, 'Cascadia Mono', 'Roboto Mono', 'DejaVu Sans Mono', monospace;
    letter-spacing: 0.03em;
    text-transform: uppercase;
  }
`;
