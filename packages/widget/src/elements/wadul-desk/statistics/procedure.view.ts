import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { StateLabel, Turn } from '@wadul/core';
import type { DeskWords } from '../desk-context.ts';
import { linesOf } from './lines-of.ts';

/** The picture of the procedure, as it is written from the chart. */
export interface ProcedureLayout {
  readonly width: number;
  readonly height: number;
  readonly box: { readonly width: number; readonly height: number };
  readonly boxes: readonly {
    readonly label: StateLabel;
    readonly x: number;
    readonly y: number;
    readonly turn: Turn;
    readonly isEnd: boolean;
    /** It is come to from everywhere, and no line is drawn to it. */
    readonly anyTime: boolean;
  }[];
  /** In the order of the chart: `forward` has a head at `to`, `back` one at `from`. */
  readonly arrows: readonly { readonly from: StateLabel; readonly to: StateLabel; readonly forward: boolean; readonly back: boolean; readonly path: string }[];
}

/** What the picture is drawn from. */
export interface ProcedureModel {
  readonly layout: ProcedureLayout;
  readonly words: DeskWords;
  /** How many stand in each state. */
  readonly standing: ReadonlyMap<StateLabel, number>;
  /** How large it is drawn; 1 is its own size. */
  readonly scale: number;
  readonly onScale: (scale: number) => void;
}

const scales = [0.5, 0.75, 1, 1.5, 2] as const;
/** So many letters of a state's name stand on a line of its box. */
const LETTERS = 20;

/** The work list, narrowed to a state. */
export const listOf = (label: StateLabel): string => `#cases?label=${label}`;

const box = ({ layout, words, standing }: ProcedureModel, { label, x, y, turn, isEnd, anyTime }: ProcedureLayout['boxes'][number]): SVGTemplateResult => {
  const { width, height } = layout.box;
  const [name, count] = [words.states[label], standing.get(label) ?? 0];
  const { procedure } = words.statistics;
  const [middle, left] = [x + width / 2, x + 10];
  const lines = linesOf(name, LETTERS);
  return svg`<a href=${listOf(label)} class=${`${turn} ${count === 0 ? 'none' : ''}`}>
    <rect x=${x} y=${y} width=${width} height=${height} rx=${isEnd ? height / 2.5 : 6} />
    <text text-anchor=${isEnd ? 'middle' : 'start'}>${lines.map((line, index) => svg`<tspan x=${isEnd ? middle : left} y=${y + 20 + index * 16}>${line} </tspan>`)}</text>
    <text class="count" x=${isEnd ? middle : x + width - 10} y=${y + height - 9} text-anchor=${isEnd ? 'middle' : 'end'}>${count}</text>
    ${anyTime ? svg`<text class="any" x=${x + width + 8} y=${y + height / 2 + 4}> ${procedure.anyTime}</text>` : ''}
  </a>`;
};

/** The procedure from the chart: each state with its name and how many complaints stand there, which lead to the work list. What it says, the table beside it says in words. */
export const procedureView = (model: ProcedureModel): TemplateResult => {
  const { layout, words, scale, onScale } = model;
  const { procedure } = words.statistics;
  const step = (by: 1 | -1): number => scales[Math.min(scales.length - 1, Math.max(0, scales.findIndex((one) => one >= scale) + by))] ?? 1;
  return html`
    <div class="row">
      <p class="keys hint">
        ${(['office', 'citizen', 'nobody'] as const).map((turn) => html`<span><svg class="key procedure" viewBox="0 0 20 12" aria-hidden="true"><g class=${turn}><rect x="1" y="1" width="18" height="10" rx=${turn === 'nobody' ? 5 : 2} /></g></svg> ${words.standing.turns[turn]}</span>`)}
      </p>
      <p class="scale">
        <button type="button" aria-label=${procedure.smaller} aria-disabled=${scale === scales[0]} @click=${() => onScale(step(-1))}>−</button>
        <button type="button" aria-label=${procedure.larger} aria-disabled=${scale === scales.at(-1)} @click=${() => onScale(step(1))}>+</button>
      </p>
    </div>
    <div class="picture" role="region" aria-label=${procedure.picture} tabindex="0">
      <svg class="procedure" role="group" aria-label=${procedure.picture} width=${layout.width * scale} height=${layout.height * scale} viewBox="0 0 ${layout.width} ${layout.height}">
        <defs>
          <marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 1L10 5L0 9z" /></marker>
        </defs>
        <g class="arrows" aria-hidden="true">
          ${layout.arrows.map(({ path, forward, back }) => svg`<path d=${path} class=${forward ? '' : 'back'} marker-end=${forward ? 'url(#head)' : 'none'} marker-start=${back ? 'url(#head)' : 'none'} />`)}
        </g>
        ${layout.boxes.map((one) => box(model, one))}
      </svg>
    </div>
  `;
};
