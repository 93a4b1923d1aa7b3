import { css } from 'lit';

/** The list of files. */
export const attachingStyles = css`
  ul.files {
    display: grid;
    gap: 0.6rem;
    list-style: none;
  }
  .file {
    display: grid;
    gap: 0.35rem;
    padding: 0.75rem 0.8rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .file canvas {
    inline-size: auto;
    block-size: auto;
    max-inline-size: 100%;
    max-block-size: 12rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .file .name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .file progress {
    inline-size: 100%;
    block-size: 0.6rem;
    accent-color: var(--_accent);
  }
  .ready::before {
    content: '✓ ' / '';
    color: var(--_accent);
    font-weight: 700;
  }
`;
