import { css } from 'lit';

/** Forms that are made of the settings' schema, and versions beside each other. */
export const settingsStyles = css`
  fieldset {
    display: grid;
    gap: 0.75rem;
  }
  .parts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: 0.75rem 1rem;
    align-items: end;
  }
  .parts > fieldset,
  .parts > .check {
    grid-column: 1 / -1;
  }
  .parts fieldset.panel {
    padding: 0;
    border: 0;
  }
  .parts legend {
    padding-inline: 0;
  }
  textarea {
    min-block-size: 2.875rem;
  }
  ul.summary {
    padding-inline-start: 1.25rem;
  }
  form :is(input, select, textarea, button, fieldset) {
    scroll-margin-block: 6rem; /* what has the focus is not behind the bar */
  }
  fieldset.panel {
    padding: var(--_space);
    border: 1px solid var(--_line);
  }
  legend {
    padding-inline: 0.25rem;
    font-weight: 600;
  }
  ol.lines-form {
    display: grid;
    gap: 0.75rem;
    list-style: none;
  }
  .lines-form > li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.5rem;
    align-items: end;
  }
  .lines-form > li.tall {
    grid-template-columns: 1fr;
  }
  .tools {
    display: flex;
    justify-content: end;
  }
  .tools button {
    min-inline-size: 2.875rem;
    padding-inline: 0.5rem;
    text-decoration: none;
    font-size: 1.1em;
  }
  ol.lines {
    padding-inline-start: 1.5rem;
  }
  .save {
    position: sticky;
    inset-block-end: 0;
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_line);
    background: Canvas;
  }
  @media (max-width: 30rem) {
    .lines-form > li {
      grid-template-columns: 1fr;
    }
  }
`;
