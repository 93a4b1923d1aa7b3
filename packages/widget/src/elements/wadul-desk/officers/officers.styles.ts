import { css } from 'lit';

/** Accounts, and the slip with a one-time password, which is printed alone. */
export const officersStyles = css`
  .secret {
    font-family: ui-monospace, monospace;
    font-size: 1.15em;
    font-weight: 700;
    letter-spacing: 0.04em;
    overflow-wrap: anywhere;
  }
  .slip {
    border-inline-start: 4px solid var(--_accent);
  }
  fieldset {
    display: grid;
    gap: 0.5rem;
  }
  .roles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
    gap: 0.6rem;
  }
  @media print {
    .has-slip > :not(.slip) {
      display: none;
    }
  }
`;
