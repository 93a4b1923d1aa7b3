import { css } from 'lit';

/** What the screens of the desk share. */
export const deskStyles = css`
  :host {
    --_soon: #8a5300;
    max-inline-size: none;
  }
  h1,
  h2,
  h3,
  h4 {
    margin: 0;
    line-height: 1.25;
  }
  h1 {
    font-size: 1.5em;
  }
  h2 {
    font-size: 1.15em;
  }
  h3,
  h4 {
    font-size: 1em;
  }
  .stack {
    display: grid;
    gap: var(--_space);
    align-content: start;
  }
  .panel {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    align-content: start;
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  details.panel:not([open]) {
    gap: 0;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: baseline;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(7rem, max-content) 1fr;
    gap: 0.35rem 1rem;
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts dd {
    white-space: pre-line;
  }
  .news {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
  }
  .news .notice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    background: color-mix(in srgb, var(--_accent) 7%, Canvas);
    color: CanvasText;
  }
  .badge {
    display: inline-block;
    padding: 0.05rem 0.6rem;
    border: 1px solid var(--_line);
    border-radius: 99px;
    font-size: 0.9em;
    white-space: nowrap;
  }
  .badge.late,
  .badge.watch {
    border-color: var(--_danger);
    color: var(--_danger);
    font-weight: 600;
  }
  .badge.soon {
    border-color: var(--_soon);
    color: var(--_soon);
    font-weight: 600;
  }
  .badge.ours {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  ul.plain,
  ol.plain {
    display: grid;
    gap: 0.5rem;
    list-style: none;
  }
  .check {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.6rem;
    align-items: start;
  }
  .check label {
    font-weight: 400;
  }
  @media (max-width: 30rem) {
    .facts {
      grid-template-columns: 1fr;
      gap: 0;
    }
    .facts dd {
      margin-block-end: 0.5rem;
    }
  }
`;
