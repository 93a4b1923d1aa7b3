import { css } from 'lit';

/** The attachments' part of an action's form, which in the filing form is a section. */
export const filesStyles = css`
  details .section {
    display: grid;
    gap: var(--_space);
    min-inline-size: 0;
  }
  details .group > legend {
    padding: 0;
  }
  details .section > legend {
    padding: 0;
    font-weight: 600;
    margin-block-end: 0.3rem;
  }
`;
