import { css } from 'lit';

/** The form: one column on a phone, pairs of short fields where there is room. */
export const formStyles = css`
  form,
  .fields,
  .stack {
    display: grid;
    gap: calc(var(--_space) * 1.25);
  }
  .fields,
  form {
    gap: calc(var(--_space) * 2);
  }
  form {
    container-type: inline-size;
  }
  .section {
    display: grid;
    gap: calc(var(--_space) * 1.25);
  }
  .section > legend {
    margin-block-end: var(--_space);
    padding: 0 0 0.4rem;
    inline-size: 100%;
    border-block-end: 2px solid var(--_accent);
    font-size: 1.25em;
    font-weight: 700;
  }
  .group {
    gap: 0.6rem;
  }
  .group > legend {
    padding: 0;
    margin-block-end: 0.3rem;
  }
  .option {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.7rem;
    padding: 0.65rem 0.8rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_tint);
  }
  .option label {
    cursor: pointer;
  }
  .option label::before {
    content: '';
    position: absolute;
    inset: 0;
  }
  .option {
    position: relative;
  }
  .option input {
    position: relative;
    z-index: 1;
  }
  .option .hint {
    grid-column: 2;
  }
  .pairs,
  .regions {
    display: grid;
    gap: calc(var(--_space) * 1.25);
  }
  .regions {
    gap: var(--_space);
  }
  .regions label {
    font-weight: 400;
  }
  details {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  summary {
    padding: 0.75rem 1rem;
    min-block-size: 2.875rem;
    font-weight: 600;
    color: var(--_accent);
    cursor: pointer;
    border-radius: var(--_radius);
  }
  summary .hint {
    display: block;
    font-weight: 400;
    color: inherit;
    opacity: 0.9;
  }
  details > :not(summary) {
    padding: 0.25rem 1rem 1rem;
  }
  .privacy > p {
    white-space: pre-line;
  }
  #summary h2 {
    font-size: 1.15em;
    margin-block-end: 0.5rem;
  }
  .summary {
    padding-inline-start: 1.2em;
    display: grid;
    gap: 0.3rem;
  }
  .foot .quiet {
    margin-inline-start: -0.75rem;
  }
  .foot {
    display: grid;
    gap: var(--_space);
  }
  @container (min-width: 34rem) {
    .pairs,
    .regions {
      grid-template-columns: 1fr 1fr;
      align-items: end;
    }
    .wide,
    .regions > .error {
      grid-column: 1 / -1;
    }
  }
`;
