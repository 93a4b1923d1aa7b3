import { css } from 'lit';

/** What the screens of administration share: the way between them, and tables that are cards on a telephone. */
export const administrationStyles = css`
  .places ul {
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
    box-shadow: 0 2px 0 var(--_accent);
  }
  .narrow {
    max-inline-size: 44rem;
  }
  ul.cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    gap: var(--_space);
    list-style: none;
  }
  .cards li {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .cards a {
    display: inline-block;
    padding-block: 0.3rem;
    font-weight: 600;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    padding-block-end: 0.4rem;
    font-size: 1.15em;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 0.6rem 0.75rem 0.6rem 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    color: var(--_muted);
    font-size: 0.925em;
  }
  tbody th a {
    display: inline-block;
    padding-block: 0.3rem;
  }
  summary {
    padding-block: 0.6rem;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  dialog {
    inline-size: min(28rem, calc(100vw - 2rem));
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  @media (max-width: 48rem) {
    .wide thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table.wide,
    .wide tbody,
    .wide tr,
    .wide td,
    .wide tbody th {
      display: block;
    }
    .wide tr {
      padding-block: 0.5rem;
      border-block-end: 1px solid var(--_line);
    }
    .wide td,
    .wide tbody th {
      padding: 0.2rem 0;
      border: 0;
    }
    .wide td::before {
      content: attr(data-head) ':' / '';
      margin-inline-end: 0.4em;
      color: var(--_muted);
    }
  }
`;
