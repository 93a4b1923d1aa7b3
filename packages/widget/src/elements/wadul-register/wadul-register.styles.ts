import { css } from 'lit';

/** The book: a table where there is room, a card for each row where there is not. */
export const registerStyles = css`
  :host {
    max-inline-size: var(--wadul-max-width, none);
  }
  .book {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    container-type: inline-size;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: end;
    justify-content: space-between;
  }
  .choice .field {
    flex: 1;
    max-inline-size: 20rem;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
  }
  caption {
    text-align: start;
    margin-block-end: 0.75rem;
  }
  caption strong {
    display: block;
    font-size: 1.2em;
    line-height: 1.3;
  }
  th,
  td {
    padding: 0.5rem;
    border: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    white-space: pre-line;
  }
  thead th {
    background: var(--_tint);
    line-height: 1.3;
  }
  .nil td {
    color: var(--_muted);
  }
  .feet {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 3rem;
    justify-content: space-between;
  }
  .papers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  @container (max-width: 52rem) {
    table,
    caption,
    tbody,
    tr,
    td,
    tbody th {
      display: block;
    }
    table {
      font-size: 0.95em;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    tr {
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      margin-block-end: 0.75rem;
      padding: 0.5rem 0.9rem;
    }
    td,
    tbody th {
      border: 0;
      padding: 0.35rem 0;
    }
    td:empty {
      display: none;
    }
    td::before,
    tbody th::before {
      content: attr(data-column);
      display: block;
      color: var(--_muted);
      font-size: 0.9em;
      font-weight: 400;
    }
    .nil td:not(:nth-child(2)) {
      display: none;
    }
  }
  @media print {
    .choice,
    .papers {
      display: none;
    }
  }
`;
