import { html, nothing, type TemplateResult } from 'lit';
import type { WaitingDataRequests } from '@wadul/core';
import { momentInWords } from '../../../internal/dates.ts';
import { supervisionBadge } from '../standing.view.ts';
import { termBadge } from './term.view.ts';
import { WatchScreen } from './watch-screen.ts';

/** What people asked of their data and nobody answered yet, the one whose 72 hours end first, first. */
export class RequestsScreen extends WatchScreen<WaitingDataRequests> {
  protected readonly here = 'data-requests';

  protected override ask(): Promise<WaitingDataRequests> {
    return this.context.desk.waitingDataRequests();
  }

  protected override renderFound({ requests: list }: WaitingDataRequests): TemplateResult {
    const { words, context } = this;
    const { requests, choices } = words;
    const late = list.filter(({ overdue }) => overdue).length;
    return html`
      <p class="hint">${requests.lead}</p>
      <p role="status">${list.length === 0 ? requests.none : requests.count({ count: list.length })} ${late > 0 ? html`<strong>${requests.late({ count: late })}</strong>` : nothing}</p>
      <ul class="entries narrow">
        ${list.map(
          ({ complaintId, ticket, kind, at, answerBy, overdue, supervision }) => html`<li>
            <h2><a href="#cases/${complaintId}">${ticket}</a> ${supervisionBadge(words, supervision)}</h2>
            <p>${choices[`request.${kind}`]} <span class="hint">${requests.askedAt({ at: momentInWords(at, context.language, context.office.zone) })}</span></p>
            <p>${termBadge(context, { answerBy, overdue })}</p>
          </li>`,
        )}
      </ul>
    `;
  }
}
