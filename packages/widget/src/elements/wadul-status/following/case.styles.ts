import { css } from 'lit';

/** A found complaint. */
export const caseStyles = css`
  .case {
    display: grid;
    gap: calc(var(--_space) * 1.75);
    container-type: inline-size;
  }
  .case h2 {
    font-size: 1.5em;
    margin-block-end: 0.35rem;
  }
  .case h3 {
    font-size: 1.125em;
    margin-block-end: 0.5rem;
  }
  .standing {
    padding-block-end: var(--_space);
    border-block-end: 2px solid var(--_accent);
  }
  .notice {
    display: grid;
    gap: 0.4rem;
  }
  .notice h3 {
    margin: 0;
  }
  [part='book'] form {
    margin-block-start: 0.75rem;
  }
  .mark-of-row {
    overflow-wrap: anywhere;
  }
  .said {
    white-space: pre-line;
  }
  .doings {
    display: grid;
    gap: 0.6rem;
  }
  details {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  summary {
    padding: 0.65rem 1rem;
    min-block-size: 2.875rem;
    font-weight: 600;
    color: var(--_accent);
    cursor: pointer;
    border-radius: var(--_radius);
  }
  details form {
    display: grid;
    gap: var(--_space);
    padding: 0.25rem 1rem 1rem;
  }
  .ratings {
    display: grid;
  }
  .ratings legend {
    padding: 0;
    font-weight: 600;
    margin-block-end: 0.3rem;
  }
  .rate {
    display: flex;
    gap: 0.7rem;
    align-items: center;
    min-block-size: 2.75rem;
  }
  .rate label {
    font-weight: 400;
    flex: 1;
    padding-block: 0.5rem;
  }
  .rate.wide {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.7rem;
    padding-block: 0.35rem;
  }
  .rate.wide label {
    font-weight: 600;
    padding-block: 0.15rem;
  }
  .rate.wide .hint {
    grid-column: 2;
  }
  .list {
    display: grid;
    gap: 0.9rem;
    list-style: none;
    padding: 0;
  }
  .list .what {
    overflow-wrap: anywhere;
  }
  button.danger {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  .story {
    list-style: none;
    display: grid;
  }
  .story li {
    position: relative;
    padding-inline-start: 1.75rem;
    padding-block-end: 1.25rem;
  }
  .story li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.42rem;
    inset-inline-start: 0;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    border: 2px solid var(--_accent);
    border-radius: 50%;
  }
  .story li:first-child::before {
    background: var(--_accent);
  }
  .story li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.35rem -0.25rem;
    inset-inline-start: 0.32rem;
    border-inline-start: 2px solid var(--_line);
  }
  .what {
    font-weight: 600;
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
  @container (min-width: 34rem) {
    .facts > div {
      grid-template-columns: 13rem 1fr;
    }
  }
  @media print {
    details {
      display: none;
    }
  }
`;
