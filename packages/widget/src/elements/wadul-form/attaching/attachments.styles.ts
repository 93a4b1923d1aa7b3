import { css } from 'lit';

/** Where files are picked: a native input lies over each button, so that touch, keyboard and screen reader meet the real thing. */
export const attachmentsStyles = css`
  .pick {
    position: relative;
  }
  .pick input:not([type='radio'], [type='checkbox']) {
    position: absolute;
    inset: 0;
    block-size: 100%;
    min-block-size: 0;
    padding: 0;
    opacity: 0;
    cursor: pointer;
  }
  .pick:hover {
    background: var(--_tint);
  }
  .pick:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .pick:has(:disabled) {
    opacity: 0.65;
  }
  .attach {
    display: grid;
    gap: 0.5rem;
    border-radius: var(--_radius);
  }
  .attach[data-over] {
    background: var(--_tint);
    outline: 2px dashed var(--_accent);
    outline-offset: 6px;
  }
  @media (hover: none), (pointer: coarse) {
    .drag {
      display: none;
    }
  }
  @media (hover: hover) and (pointer: fine) {
    .camera {
      display: none;
    }
  }
`;
