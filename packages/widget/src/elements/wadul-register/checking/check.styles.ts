import { css } from 'lit';

/** What a check found. */
export const checkStyles = css`
  .notice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
  }
  .notice .list {
    padding-inline-start: 1.25rem;
  }
  pre {
    margin: 0.25rem 0;
    padding: 0.6rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font: 0.85em/1.5 ui-monospace, 'Cascadia Mono', 'Roboto Mono', 'DejaVu Sans Mono', monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
