import { css } from 'lit';

/** Tables side by side where there is room. */
export const statisticsStyles = css`
  select {
    inline-size: auto;
  }
  form {
    align-items: center;
  }
  .tables {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
    gap: calc(var(--_space) * 1.5);
    align-items: start;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    padding-block-end: 0.4rem;
    border-block-end: 2px solid var(--_accent);
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 0.35rem 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }
  td {
    inline-size: 45%;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  meter {
    inline-size: 60%;
    margin-inline-end: 0.5rem;
  }
`;
