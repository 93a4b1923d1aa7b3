import { css } from 'lit';

/** One complaint: two columns where there is room. */
export const caseStyles = css`
  .columns {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    align-items: start;
  }
  @media (min-width: 60rem) {
    .columns {
      grid-template-columns: 3fr 2fr;
    }
  }
  details.action {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  summary {
    padding: 0.65rem 0.8rem;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  details.action[open] {
    border-color: var(--_accent);
  }
  wadul-desk-event {
    padding: 0.5rem 0.8rem 1rem;
  }
  .refused {
    display: grid;
    gap: 0.2rem;
    padding-inline: 0.8rem;
  }
  .refused dt {
    font-weight: 600;
  }
  .refused dd {
    margin-block-end: 0.5rem;
  }
  .long {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  img {
    max-inline-size: 100%;
  }
  .story {
    display: grid;
    gap: 0.75rem;
    list-style: none;
  }
  .story li {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_line);
  }
`;
