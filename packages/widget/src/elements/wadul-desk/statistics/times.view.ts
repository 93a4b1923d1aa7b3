import { html, svg, type TemplateResult } from 'lit';
import type { DeskStatistics } from '@wadul/core';
import type { DeskWords } from '../desk-context.ts';

const kept = ['onTime', 'late', 'running'] as const;
type Clock = DeskStatistics['clocks'][number];

/** How a clock's complaints are shared out, as one bar in three parts. */
const bar = (clock: Clock): TemplateResult => {
  const all = Math.max(1, clock.onTime + clock.late + clock.running);
  const begins = [0, clock.onTime, clock.onTime + clock.late];
  return html`<svg class="split" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    ${kept.map((name, index) => svg`<rect class=${name} x=${((begins[index] ?? 0) / all) * 100} y="0" width=${(clock[name] / all) * 100} height="10" />`)}
  </svg>`;
};

/** Each clock of the office: met by its due date, not met, or running; a bar of the three beside them. */
export const timesView = (clocks: readonly Clock[], { statistics, caseWords }: DeskWords): TemplateResult => html`
  <table class="times">
    <caption>
      ${statistics.times.title}
    </caption>
    <thead>
      <tr>
        <th scope="col">${statistics.times.clock}</th>
        ${kept.map((name) => html`<th scope="col"><svg class="key" viewBox="0 0 10 10" aria-hidden="true"><rect class=${name} width="10" height="10" /></svg> ${statistics.times[name]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${clocks.length === 0
        ? html`<tr><td colspan="4">${statistics.none}</td></tr>`
        : clocks.map((clock) => html`<tr><th scope="row">${caseWords.dueKinds[clock.kind]} ${bar(clock)}</th>${kept.map((name) => html`<td>${clock[name]}</td>`)}</tr>`)}
    </tbody>
  </table>
  <p class="hint">${statistics.times.how}</p>
`;
