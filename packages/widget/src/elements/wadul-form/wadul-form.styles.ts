import { css } from 'lit';

/** The form: one column on a phone, pairs of short fields where there is room. */
export const formStyles = css`
  [hidden] {
    display: none;
  }
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
  .frame {
    display: grid;
    align-content: start;
    min-block-size: 150rem;
    /* Nothing to be seen: what the frame is dressed with, as properties, since the browser computes those. */
    outline-color: var(--_accent);
    text-decoration-color: var(--_on-accent);
    column-rule-color: var(--_danger);
    caret-color: CanvasText;
    border-radius: var(--_radius);
    scroll-margin: var(--_space);
  }
  .frame:has(iframe:not(.silent), .notice) {
    min-block-size: 0;
  }
  .frame .notice {
    margin-block-end: var(--_space);
  }
  iframe {
    /* Room for the focus ring of a field at the edge, as far as the page has it. */
    margin: -8px calc(-1 * var(--_room, 0px));
    inline-size: calc(100% + 2 * var(--_room, 0px));
    block-size: 0;
    border: 0;
    color-scheme: inherit;
  }
  .silent {
    visibility: hidden;
    block-size: 0;
  }
  .field {
    gap: 0;
  }
  .field > label,
  .told > * {
    margin-block-end: 0.3rem;
  }
  .told {
    display: grid;
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
    gap: 0 calc(var(--_space) * 1.25);
    margin-block-end: calc(var(--_space) * -1.25);
  }
  .regions {
    margin-block-end: calc(var(--_space) * -1);
  }
  .pairs > * {
    margin-block-end: calc(var(--_space) * 1.25);
  }
  .regions > .field {
    margin-block-end: var(--_space);
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
  .files:empty {
    min-block-size: 27.5rem;
  }
  .foot .quiet {
    margin-inline-start: -0.75rem;
  }
  .foot {
    display: grid;
    gap: var(--_space);
  }
  @container (min-width: 34rem) {
    .files:empty {
      min-block-size: 19.75rem;
    }
    .pairs,
    .regions {
      grid-template-columns: 1fr 1fr;
    }
    /* Label, what is said, control: each in a row with its neighbour's, whichever of the two has more to say. */
    .pairs > :not(.wide),
    .pairs > :not(.wide) > .field,
    .regions > .field:not(.wide) {
      display: grid;
      grid-template-rows: subgrid;
      grid-row: span 3;
      row-gap: 0;
    }
    :is(.pairs, .regions) .field > .told {
      grid-row: 2;
    }
    :is(.pairs, .regions) .field > :is(input, select) {
      grid-row: 3;
    }
    .frame {
      min-block-size: 110rem;
    }
    .wide,
    .regions > .error {
      grid-column: 1 / -1;
    }
  }
`;
