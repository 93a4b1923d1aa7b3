import { css } from 'lit';

/** The two lists side by side where there is room. */
export const daysOffStyles = css`
  .both {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
    gap: calc(var(--_space) * 2);
    align-items: start;
  }
  .years a {
    padding-block: 0.5rem;
  }
  th {
    inline-size: 10.5rem;
    font-weight: 400;
  }
  td button.quiet {
    display: block;
    padding-inline: 0;
    font-size: 0.925em;
  }
`;
