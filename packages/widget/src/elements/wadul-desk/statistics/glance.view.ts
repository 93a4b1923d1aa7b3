import { html, nothing, type TemplateResult } from 'lit';
import type { MonthAtAGlance } from '@wadul/core';
import { monthInWords } from '../../../internal/dates.ts';
import type { DeskContext } from '../desk-context.ts';

/** The present month beside the one before it, each number with a bar, and what is open now. */
export const glanceView = (glance: MonthAtAGlance, { words: { statistics }, language }: DeskContext): TemplateResult => {
  const { before, open, overdue } = glance;
  const most = Math.max(1, glance.received, glance.closed, before.received, before.closed);
  const cell = (count: number): TemplateResult => html`<td><meter aria-hidden="true" min="0" max=${most} value=${count}></meter> ${count}</td>`;
  const row = (name: string, what: 'received' | 'closed'): TemplateResult => html`<tr><th scope="row">${name}</th>${cell(before[what])}${cell(glance[what])}</tr>`;
  return html`
    <section class="panel" aria-labelledby="glance-title">
      <h2 id="glance-title">${statistics.glance.title}</h2>
      <ul class="numbers">
        <li><a href="#cases"><strong>${open}</strong> ${statistics.glance.open}</a></li>
        <li><a class=${overdue > 0 ? 'late' : nothing} href="#cases?due=overdue"><strong>${overdue}</strong> ${statistics.glance.overdue}</a></li>
      </ul>
      <table class="beside">
        <caption>
          ${statistics.glance.beside}
        </caption>
        <thead>
          <tr>
            <td></td>
            <th scope="col">${monthInWords(before.month, language)}</th>
            <th scope="col">${monthInWords(glance.month, language)}</th>
          </tr>
        </thead>
        <tbody>
          ${row(statistics.glance.received, 'received')} ${row(statistics.glance.closed, 'closed')}
        </tbody>
      </table>
    </section>
  `;
};
