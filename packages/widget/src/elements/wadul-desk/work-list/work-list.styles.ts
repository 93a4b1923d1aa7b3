import { css } from 'lit';

/** The work list: a table where there is room, a card a complaint on a telephone. */
export const workListStyles = css`
  .plain-row {
    list-style: none;
  }
  .plain-row a {
    padding: 0.4rem 0.8rem;
  }
  .plain-row a[aria-current] {
    background: var(--_tint);
    font-weight: 700;
  }
  summary {
    padding-block: 0.6rem;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .filter {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
    gap: 0.75rem;
    align-items: end;
  }
  .filter .wide {
    grid-column: 1 / -1;
  }
  .filter .wide input {
    max-inline-size: 32rem;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.6rem 0.75rem;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    color: var(--_muted);
    font-size: 0.925em;
  }
  tbody th {
    white-space: nowrap;
  }
  tbody th a {
    display: inline-block;
    padding-block: 0.3rem;
  }
  @media (max-width: 48rem) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    tbody,
    tr,
    td,
    tbody th {
      display: block;
    }
    tr {
      padding-block: 0.5rem;
      border-block-end: 1px solid var(--_line);
    }
    td,
    tbody th {
      padding: 0.2rem 0;
      border: 0;
    }
    td::before {
      content: attr(data-head) ':' / '';
      margin-inline-end: 0.4em;
      color: var(--_muted);
    }
  }
`;
