import { css } from 'lit';

/** Tables side by side where there is room, and the picture of the procedure, which is scrolled where there is none. */
export const statisticsStyles = css`
  select {
    inline-size: auto;
  }
  form {
    align-items: center;
  }
  .tables {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
    gap: calc(var(--_space) * 1.5);
    align-items: start;
  }
  .panel {
    grid-template-columns: minmax(0, 1fr);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    padding-block-end: 0.4rem;
    border-block-end: 2px solid var(--_accent);
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 0.35rem 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }
  th .hint {
    display: block;
  }
  td {
    inline-size: 45%;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  meter {
    inline-size: 60%;
    margin-inline-end: 0.5rem;
  }
  meter::-webkit-meter-optimum-value {
    background: var(--_accent);
  }
  meter::-moz-meter-bar {
    background: var(--_accent);
  }
  .beside {
    max-inline-size: 44rem;
  }
  .beside :is(td, thead th) {
    inline-size: 38%;
  }
  .times :is(td, thead th + th) {
    inline-size: 17%;
    padding-inline-start: 0.5rem;
    text-align: end;
    white-space: normal;
  }
  .times tbody th::first-letter {
    text-transform: uppercase;
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2rem;
    list-style: none;
  }
  .numbers strong {
    font-size: 2em;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .numbers .late {
    color: var(--_danger);
  }
  .split {
    display: block;
    inline-size: 100%;
    block-size: 0.6rem;
    margin-block-start: 0.2rem;
  }
  .key {
    inline-size: 0.8rem;
    block-size: 0.8rem;
    vertical-align: -0.05rem;
  }
  .onTime {
    fill: var(--_accent);
  }
  .late {
    fill: var(--_danger);
  }
  .running {
    fill: var(--_edge);
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    flex: 1;
  }
  .key.procedure {
    inline-size: 1.4rem;
  }
  .scale {
    display: flex;
    gap: 0.5rem;
  }
  .scale button {
    min-inline-size: 2.875rem;
  }
  .picture {
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  svg.procedure {
    display: block;
    font-size: 13px;
  }
  .key.procedure {
    display: inline;
  }
  .arrows path {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  .arrows .back {
    stroke-dasharray: 5 4;
  }
  marker path {
    fill: var(--_edge);
  }
  .procedure rect {
    fill: Canvas;
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  .procedure .office rect {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .procedure .citizen rect {
    stroke-dasharray: 6 3;
  }
  .procedure a {
    color: inherit;
    text-decoration: none;
  }
  .procedure text {
    fill: CanvasText;
  }
  .procedure .count {
    font-size: 18px;
    font-weight: 700;
  }
  .procedure .none .count {
    font-weight: 400;
    fill: var(--_muted);
  }
  .procedure a:not(.none) rect {
    fill: color-mix(in srgb, var(--_accent) 12%, Canvas);
  }
  .procedure a:focus-visible {
    outline: none;
  }
  .procedure a:is(:hover, :focus-visible) rect {
    stroke: var(--_accent);
    stroke-width: 4;
    stroke-dasharray: none;
  }
  @media (max-width: 30rem) {
    meter {
      inline-size: 45%;
    }
    .picture {
      max-block-size: 80vh;
    }
  }
  @media print {
    .picture {
      overflow: visible;
      border: 0;
    }
    svg.procedure:not(.key) {
      inline-size: 100%;
      block-size: auto;
    }
  }
`;
