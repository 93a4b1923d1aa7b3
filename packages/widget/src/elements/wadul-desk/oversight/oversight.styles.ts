import { css } from 'lit';

/** What is to be kept an eye on. */
export const oversightStyles = css`
  .places {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    list-style: none;
  }
  .places a {
    display: inline-block;
    padding-block: 0.5rem;
  }
  .places a[aria-current] {
    color: inherit;
    font-weight: 700;
    text-decoration: none;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
    gap: var(--_space);
    list-style: none;
  }
  .entries {
    display: grid;
    gap: var(--_space);
    list-style: none;
  }
  .entries > li {
    display: grid;
    gap: 0.5rem;
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  summary {
    padding-block: 0.6rem;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .long {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .tickets {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1rem;
    list-style: none;
  }
  .tickets a {
    display: inline-block;
    padding-block: 0.3rem;
  }
  .badge {
    border-radius: 0.9rem;
    white-space: normal;
  }
  .narrow {
    max-inline-size: 44rem;
  }
  .letter {
    min-block-size: 16rem;
  }
`;
