import { css } from 'lit';

/** The intake form and its receipt. */
export const intakeStyles = css`
  form.intake,
  .receipt {
    max-inline-size: 52rem;
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
