import { css } from 'lit';

/** The month of the book as on paper, and what stands around it on a screen. */
export const bookStyles = css`
  .stack {
    grid-template-columns: minmax(0, 1fr);
  }
  .around {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }
  .choice {
    align-items: center;
  }
  .choice select {
    inline-size: auto;
  }
  summary {
    cursor: pointer;
    font-weight: 600;
  }
  details[open] > summary {
    margin-block-end: var(--_space);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: var(--_space);
    align-items: end;
  }
  .fields .field:last-child {
    grid-column: 1 / -1;
  }
  .warnings h2 {
    font-size: 1em;
  }
  .warnings ul,
  .changes {
    padding-inline-start: 1.25rem;
  }
  .paper {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .letterhead {
    padding-block-end: 0.5rem;
    border-block-end: 3px double currentColor;
    text-align: center;
  }
  .paper > h2 {
    text-align: center;
  }
  .heading {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: 0.15rem 2rem;
  }
  .heading div {
    display: flex;
    gap: 0.5rem;
  }
  .heading dt {
    min-inline-size: 8.5rem;
  }
  .heading dt::after {
    content: ' :';
  }
  .heading dd {
    font-weight: 600;
  }
  .scroll {
    position: relative;
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    min-inline-size: 58rem;
    border-collapse: collapse;
    font-size: 0.875em;
  }
  .paper :is(th, td) {
    padding: 0.35rem 0.45rem;
    border: 1px solid var(--_edge);
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
    white-space: pre-line;
  }
  .paper thead th {
    background: var(--_tint);
    text-align: center;
    vertical-align: middle;
  }
  .paper thead th:nth-child(3) {
    inline-size: 15%;
  }
  .paper thead th:is(:nth-child(4), :nth-child(5)) {
    inline-size: 20%;
  }
  .paper tbody th {
    font-weight: 400;
  }
  .paper td.check {
    outline: 2px solid var(--_danger);
    outline-offset: -2px;
  }
  .signatures {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 2rem;
    justify-content: space-between;
    margin-block-end: var(--_space);
  }
  .signature {
    min-inline-size: 14rem;
    text-align: center;
    break-inside: avoid;
  }
  .signature .name {
    min-block-size: 4.5rem;
    padding-block-start: 3rem;
    font-weight: 600;
    text-decoration: underline;
  }
  @media print {
    .around {
      display: none;
    }
    .stack,
    .paper {
      display: block;
    }
    .paper {
      padding: 0;
      border: 0;
      font-size: 10pt;
    }
    .paper > h2,
    .heading {
      margin-block: 0.75rem;
    }
    .scroll {
      overflow: visible;
    }
    table {
      min-inline-size: 0;
      font-size: 8.5pt;
    }
    .paper :is(th, td) {
      border-color: #000;
    }
    .paper thead {
      display: table-header-group;
    }
    .paper tr {
      break-inside: avoid;
    }
    .paper td.check {
      outline: none;
    }
    .paper footer {
      margin-block-start: 1.5rem;
      break-inside: avoid;
    }
  }
`;
