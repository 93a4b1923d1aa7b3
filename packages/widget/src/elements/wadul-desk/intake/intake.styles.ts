import { css } from 'lit';

/** The intake form and its receipt. */
export const intakeStyles = css`
  form.intake,
  .receipt {
    max-inline-size: 52rem;
  }
  .list {
    display: grid;
    gap: 0.6rem;
    align-content: start;
  }
  .list:has(li) {
    padding: 0.9rem 1rem;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .list li {
    display: grid;
    gap: 0.15rem;
    justify-items: start;
  }
  .list .why {
    font-size: 0.925em;
  }
  @media (min-width: 72rem) {
    form.intake {
      position: relative;
      max-inline-size: 70rem;
      padding-inline-end: 18.5rem;
    }
    form.intake > .same {
      position: absolute;
      inset-block: 0;
      inset-inline-end: 0;
      inline-size: 17rem;
    }
    .same > .list {
      position: sticky;
      inset-block-start: 1rem;
    }
  }
  @media print {
    .list {
      display: none;
    }
  }
  .pairs {
    margin-block-end: 0;
    gap: calc(var(--_space) * 1.25);
  }
  .secret {
    font-size: 1.25em;
    font-weight: 700;
    letter-spacing: 0.05em;
  }
`;
