import { css } from 'lit';

/** An officer's account. */
export const accountStyles = css`
  form {
    max-inline-size: 26rem;
  }
  [hidden] {
    display: none !important;
  }
  .qr {
    inline-size: min(15rem, 100%);
    block-size: auto;
    border-radius: var(--_radius);
  }
  .secret,
  .codes {
    font-family: ui-monospace, monospace;
    font-size: 1.1em;
    overflow-wrap: anywhere;
  }
  .codes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
    gap: 0.35rem 1.5rem;
    padding-inline-start: 2rem;
    list-style: decimal;
  }
  .list > li {
    padding-block-end: 0.75rem;
    border-block-end: 1px solid var(--_line);
  }
`;
