import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ComplaintSummary } from '@wadul/core';
import { civilDate } from '../../../internal/civil-date.ts';
import { inWords } from '../../../internal/dates.ts';
import { inLanguage } from '../../../internal/in-language.ts';
import type { DeskContext } from '../desk-context.ts';
import { severityBadge, supervisionBadge, turnBadge } from '../standing.view.ts';

/** A due date is soon from so many working days before. */
const SOON = 2;

/** When something is due and how many working days that is from today, in words and in colour. */
const dueView = ({ words, language, office }: DeskContext, due: ComplaintSummary['due']): TemplateResult => {
  const { standing, workList } = words;
  if (!due) return html`<span class="hint">${standing.noDue}</span>`;
  const day = inWords(civilDate(new Date(due.at), office.zone), language);
  const { overdue, workingDays } = due;
  const far = overdue ? workList.daysLate({ days: Math.abs(workingDays) }) : workList.daysLeft({ days: workingDays });
  const colour = overdue ? 'late' : workingDays <= SOON ? 'soon' : '';
  return html`<span class="badge ${colour}">${overdue ? standing.overdue({ on: day }) : standing.due({ on: day })}</span> <span class="hint">${far}</span>`;
};

/** The lines of the work list. The roles are written out: a narrow screen lays the rows out as cards, and a browser would forget that it is a table. @param changed those that colleagues changed since */
export const tableView = (context: DeskContext, list: readonly ComplaintSummary[], changed: ReadonlySet<string>): TemplateResult => {
  const { words, language } = context;
  const { workList, states, live } = words;
  const heads = [workList.ticket, workList.state, workList.due, workList.type, workList.channel, workList.received];
  const cell = (head: string, content: unknown) => html`<td role="cell" data-head=${head}>${content}</td>`;
  return html`
    <table role="table" aria-label=${workList.title}>
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(
          list,
          ({ id }) => id,
          ({ id, ticket, label, turn, due, type, channel, receivedOn, severity, supervision }) => html`<tr role="row">
            <th role="rowheader" scope="row"><a href="#cases/${id}">${ticket}</a> ${supervisionBadge(words, supervision)} ${changed.has(id) ? html`<span class="badge soon">${live.row}</span>` : nothing}</th>
            ${cell(workList.state, html`${states[label]} <span class="row">${turnBadge(words, turn)} ${severityBadge(words, severity)}</span>`)}
            ${cell(workList.due, dueView(context, due))} ${cell(workList.type, inLanguage(type.label, language))} ${cell(workList.channel, inLanguage(channel.label, language))}
            ${cell(workList.received, inWords(receivedOn, language))}
          </tr>`,
        )}
      </tbody>
    </table>
  `;
};
