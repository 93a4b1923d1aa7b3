import { html, nothing, type TemplateResult } from 'lit';
import type { LeavingGroup, LeavingList } from '@wadul/core';
import { inWords } from '../../../internal/dates.ts';
import { workListStyles } from '../work-list/work-list.styles.ts';
import { WatchScreen } from './watch-screen.ts';

/** What leaves by the clock in the coming thirty days, by day and kind, with what should have left before. */
export class LeavingScreen extends WatchScreen<LeavingList> {
  static override styles = [...WatchScreen.styles, workListStyles];
  protected readonly here = 'retention';

  protected override ask(): Promise<LeavingList> {
    return this.context.desk.leaving();
  }

  protected override renderFound({ to, groups }: LeavingList): TemplateResult {
    const { leaving } = this.words;
    const late = groups.filter(({ overdue }) => overdue).reduce((sum, { count }) => sum + count, 0);
    return html`
      <p class="hint">${leaving.lead({ to: inWords(to, this.context.language) })}</p>
      ${late > 0 ? html`<p class="notice bad" role="status">${leaving.late({ count: late })}</p>` : html`<p role="status">${groups.length === 0 ? leaving.none : leaving.onTime}</p>`}
      ${groups.length === 0 ? nothing : this.#renderTable(groups)}
    `;
  }

  // The roles are written out: a narrow screen lays the rows out as cards, and a browser would forget that it is a table.
  #renderTable(groups: readonly LeavingGroup[]): TemplateResult {
    const { leaving, choices } = this.words;
    const { language } = this.context;
    const heads = [leaving.on, leaving.what, leaving.complaints];
    return html`<table role="table" aria-label=${leaving.title}>
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${groups.map((group) => {
          const on = inWords(group.on, language);
          return html`<tr role="row">
            <th role="rowheader" scope="row">${group.overdue ? html`<span class="badge late">${leaving.overdue({ on })}</span>` : on}</th>
            <td role="cell" data-head=${leaving.what}>${choices[`what.${group.what}`]}</td>
            <td role="cell" data-head=${leaving.complaints}>${this.#renderComplaints(group)}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
  }

  #renderComplaints({ count, complaints }: LeavingGroup): TemplateResult {
    const { leaving } = this.words;
    return html`<details>
      <summary>${leaving.count({ count })}</summary>
      <ul class="tickets">
        ${complaints.map(({ id, ticket, restricted }) => html`<li><a href="#cases/${id}">${ticket}</a>${restricted ? html` <span class="badge watch">${leaving.restricted}</span>` : nothing}</li>`)}
        ${count > complaints.length ? html`<li>${leaving.others({ count: count - complaints.length })}</li>` : nothing}
      </ul>
    </details>`;
  }
}
