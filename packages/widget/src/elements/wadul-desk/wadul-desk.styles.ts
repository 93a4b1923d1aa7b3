import { css } from 'lit';

/** The frame around the desk's screens. */
export const shellStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    align-items: center;
    margin-block-end: calc(var(--_space) * 1.5);
    padding-block-end: 0.75rem;
    border-block-end: 2px solid var(--_accent);
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    list-style: none;
  }
  nav a {
    display: inline-block;
    padding: 0.6rem 0;
    font-weight: 600;
  }
  nav a[aria-current] {
    color: inherit;
    text-decoration: none;
    box-shadow: 0 3px 0 var(--_accent);
  }
  .bar + .notice {
    margin-block: 0 var(--_space);
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: center;
    margin-inline-start: auto;
  }
  [hidden] {
    display: none !important;
  }
  .sign-in {
    max-inline-size: 24rem;
  }
  dialog {
    inline-size: min(26rem, calc(100vw - 2rem));
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  .unsent {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: baseline;
    margin-block-end: var(--_space);
  }
  .unsent a {
    padding-block: 0.25rem;
  }
  .notice.back {
    margin-block-end: var(--_space);
    padding-block: 0.25rem;
  }
  #discard-question {
    margin-block-end: var(--_space);
  }
  [data-open]:focus {
    outline: none;
  }
  /* On a telephone the menu is one line that is moved sideways: the work begins higher. */
  @media (max-width: 36rem) {
    .bar nav {
      max-width: 100%;
    }
    nav ul {
      flex-wrap: nowrap;
      overflow-x: auto;
    }
    nav li {
      flex: none;
    }
    .who {
      flex-wrap: nowrap;
      margin-inline: 0;
    }
  }
  @media print {
    .unsent,
    .notice.back,
    .bar {
      display: none;
    }
  }
`;
