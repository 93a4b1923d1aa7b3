import { css } from 'lit';

/** The form that an office begins with. */
export const setUpStyles = css`
  .set-up {
    max-inline-size: 32rem;
  }
  fieldset.panel {
    padding: var(--_space);
    border: 1px solid var(--_line);
  }
  ul.summary {
    padding-inline-start: 1.25rem;
  }
  legend {
    padding-inline: 0.25rem;
    font-weight: 600;
  }
`;
