import { css } from 'lit';

/** What the elements share: text inherited from the page, plain controls, one accent. All colours are mixed from the page's own text colour, so that a dark page stays readable. */
export const base = css`
  :host {
    --_accent: var(--wadul-accent, #14508c);
    --_on-accent: var(--wadul-on-accent, #fff);
    --_danger: var(--wadul-danger, #b3261e);
    --_radius: var(--wadul-radius, 6px);
    --_space: var(--wadul-space, 1rem);
    --_muted: color-mix(in srgb, currentColor 72%, transparent);
    --_line: color-mix(in srgb, currentColor 18%, transparent);
    --_edge: color-mix(in srgb, currentColor 58%, transparent);
    --_tint: color-mix(in srgb, var(--_accent) 7%, transparent);
    display: block;
    max-inline-size: var(--wadul-max-width, 44rem);
    font: inherit;
    font-family: var(--wadul-font, inherit);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ol,
  ul,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  h2,
  h3,
  legend {
    line-height: 1.3;
    text-wrap: balance;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  input,
  select,
  textarea,
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 2.875rem;
    padding: 0.55rem 0.75rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: transparent;
    font-size: max(1em, 16px);
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  textarea {
    min-block-size: 5rem;
    resize: vertical;
    field-sizing: content;
    max-block-size: 30rem;
  }
  select {
    padding-inline-end: 0.5rem;
  }
  :is(input, select, textarea)[aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  :is(input, select, textarea, button, a, summary, [tabindex]):focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.375rem;
    block-size: 1.375rem;
    margin: 0.1rem 0 0;
    accent-color: var(--_accent);
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 2.875rem;
    padding: 0.5rem 1.1rem;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: none;
    text-align: center;
    cursor: pointer;
  }
  button:hover {
    background: var(--_tint);
  }
  button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 85%, #000);
  }
  button.quiet {
    border-color: transparent;
    padding-inline: 0.75rem;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  button[aria-disabled='true'] {
    opacity: 0.65;
    cursor: default;
  }
  .field {
    display: grid;
    gap: 0.3rem;
    align-content: start;
  }
  label,
  .group > legend {
    font-weight: 600;
  }
  .mark {
    color: var(--_muted);
    font-weight: 400;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.925em;
  }
  .error {
    color: var(--_danger);
    font-weight: 600;
  }
  .error::before {
    content: '⚠ ' / '';
    font-family: system-ui, sans-serif;
  }
  .notice {
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .notice > * + .actions {
    margin-block-start: 0.6rem;
  }
  .notice.bad {
    border-inline-start-color: var(--_danger);
    background: color-mix(in srgb, var(--_danger) 6%, transparent);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: center;
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: no-preference) {
    button {
      transition: background-color 0.15s;
    }
  }
  @media (forced-colors: active) {
    button.primary {
      border: 2px solid ButtonText;
    }
    .notice {
      border: 2px solid CanvasText;
    }
  }
  @media print {
    .actions,
    button {
      display: none;
    }
  }
`;
