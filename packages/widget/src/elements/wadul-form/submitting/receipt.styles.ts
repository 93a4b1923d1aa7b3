import { css } from 'lit';

/** The receipt, on the screen and on paper. */
export const receiptStyles = css`
  .receipt {
    display: grid;
    gap: calc(var(--_space) * 1.25);
  }
  .receipt h2 {
    font-size: 1.5em;
  }
  .receipt h3 {
    font-size: 1.1em;
    margin-block-end: 0.5rem;
  }
  .receipt h2:focus-visible {
    outline-offset: 6px;
  }
  .keys {
    display: grid;
    gap: var(--_space);
    padding: calc(var(--_space) * 1.25);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .keys dd {
    font-family: ui-monospace, 'Cascadia Mono', 'Roboto Mono', 'DejaVu Sans Mono', monospace;
    font-size: clamp(1.2rem, 5.5cqi, 1.6rem);
    font-weight: 700;
    letter-spacing: 0.03em;
    overflow-wrap: anywhere;
    user-select: all;
  }
  .facts {
    display: grid;
  }
  .facts > div {
    display: grid;
    gap: 0 1rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
  }
  dt {
    color: var(--_muted);
    font-size: 0.925em;
  }
  .receipt ol {
    padding-inline-start: 1.4em;
    display: grid;
    gap: 0.4rem;
  }
  .receipt,
  .receipt-frame {
    container-type: inline-size;
  }
  @container (min-width: 34rem) {
    .facts > div {
      grid-template-columns: 13rem 1fr;
    }
    .keys {
      grid-template-columns: auto 1fr;
      column-gap: 3rem;
    }
  }
  @media print {
    .screen {
      display: none;
    }
    .keys {
      background: none;
    }
  }
`;
