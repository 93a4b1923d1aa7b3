import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { ComplaintCounts, ComplaintSummary } from '@wadul/core';
import type { ListFilter } from '@wadul/core/client';
import { inWords } from '../../../internal/dates.ts';
import { civilDate } from '../../../internal/civil-date.ts';
import { inLanguage } from '../../../internal/in-language.ts';
import { DeskScreen } from '../desk-screen.ts';
import { dueBadge, severityBadge, supervisionBadge, turnBadge } from '../standing.view.ts';
import { workListStyles } from './work-list.styles.ts';

const names = ['turn', 'due', 'tag', 'severity', 'type', 'channel', 'label', 'mine', 'q'] as const;

/** Each count, and the filter that shows what it counts. */
const glances = { overdue: 'due=overdue', week: 'due=week', office: 'turn=office', citizen: 'turn=citizen', acted: 'mine=acted', open: '' } as const;

/** The work list: what waits, the most urgent first. The filter stands in the page's address, so that it can be kept as a bookmark. */
export class WorkList extends DeskScreen {
  static override styles = [...DeskScreen.styles, workListStyles];
  static override properties: PropertyDeclarations = {
    ...DeskScreen.properties,
    query: {},
    list: { state: true },
    next: { state: true },
    failure: { state: true },
    busy: { state: true },
    counts: { state: true },
  };

  /** The filter, as in the address: `due=overdue&turn=office`. */
  declare query: string;
  private declare list: readonly ComplaintSummary[] | undefined;
  private declare next: string | undefined;
  private declare failure: string | undefined;
  private declare busy: boolean;
  private declare counts: ComplaintCounts | undefined;
  /** Goes up with every question: a late answer to an older one is not shown. */
  #asked = 0;

  constructor() {
    super();
    this.query = '';
    this.busy = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('query') || (changed.has('context') && changed.get('context') === undefined)) void this.#load();
  }

  get #filter(): ListFilter {
    const asked = new URLSearchParams(this.query);
    return Object.fromEntries(names.flatMap((name) => (asked.get(name) ? [[name, asked.get(name)]] : [])));
  }

  async #load(after?: string): Promise<void> {
    const asked = (this.#asked += 1);
    this.busy = true;
    this.failure = undefined;
    try {
      const { complaints, next } = await this.context.desk.listComplaints({ ...(!this.#filter.label && { tag: 'open' }), ...this.#filter, ...(after && { after }) });
      if (asked !== this.#asked) return;
      this.list = after ? [...(this.list ?? []), ...complaints] : complaints;
      this.next = next;
      if (!after) this.counts = await this.context.desk.countComplaints();
    } catch (error) {
      if (asked === this.#asked) this.failure = this.context.told(error);
    } finally {
      if (asked === this.#asked) this.busy = false;
    }
  }

  readonly #onFilter = (event: SubmitEvent): void => {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const chosen = names.flatMap((name) => {
      const value = String(fields.get(name) ?? '').trim();
      return value === '' ? [] : [[name, value]];
    });
    const query = new URLSearchParams(chosen).toString();
    if (query === this.query) void this.#load();
    else this.context.go(query === '' ? 'cases' : `cases?${query}`);
  };

  protected override render(): TemplateResult {
    const { workList, shell } = this.words;
    return html`
      <div class="stack">
        <h1>${workList.title}</h1>
        <wadul-desk-attention .context=${this.context} .beside=${this.list}></wadul-desk-attention>
        ${this.counts ? this.#renderGlance(this.counts) : nothing}
        ${this.#renderFilter()} ${this.failure ? html`<p class="notice bad" role="alert">${this.failure}</p>` : nothing}
        <div role="status">${this.list ? html`<p class="hint">${this.list.length === 0 ? workList.none : workList.shown({ count: this.list.length })}</p>` : this.busy ? shell.loading : nothing}</div>
        ${this.list?.length ? this.#renderTable(this.list) : nothing}
        <div class="actions">
          ${this.next === undefined ? nothing : html`<button @click=${() => void this.#load(this.next)} aria-disabled=${this.busy}>${workList.more}</button>`}
          <button class="quiet" @click=${() => void this.#load()}>${workList.refresh}</button>
        </div>
      </div>
    `;
  }

  #renderGlance(counts: ComplaintCounts): TemplateResult {
    const { workList } = this.words;
    const shown = Object.entries(glances) as [keyof typeof glances, string][];
    return html`<nav aria-label=${workList.glance}>
      <ul class="row plain-row">
        ${shown.map(([name, query]) => html`<li><a class="badge ${name === 'overdue' && counts.overdue > 0 ? 'late' : ''}" href="#cases${query === '' ? '' : `?${query}`}" aria-current=${this.query === query ? 'page' : nothing}>${workList.count({ name: workList.counts[name], count: counts[name] })}</a></li>`)}
      </ul>
    </nav>`;
  }

  #renderFilter(): TemplateResult {
    const { workList, standing } = this.words;
    const { office, language } = this.context;
    const asked = new URLSearchParams(this.query);
    const choice = (name: (typeof names)[number], label: string, options: readonly (readonly [string, string])[], any: string = workList.any) => html`
      <div class="field">
        <label for=${name}>${label}</label>
        <select id=${name} name=${name}>
          <option value="">${any}</option>
          ${options.map(([value, text]) => html`<option value=${value} ?selected=${asked.get(name) === value}>${text}</option>`)}
        </select>
      </div>
    `;
    const named = (list: readonly { readonly code: string; readonly label: { readonly id: string; readonly en?: string | undefined } }[]) => list.map(({ code, label }) => [code, inLanguage(label, language)] as const);
    const { open, ...others } = workList.tags;
    return html`
      <details ?open=${this.query !== '' || matchMedia('(min-width: 48rem)').matches}>
      <summary>${workList.filter}</summary>
      <form class="filter" role="search" aria-label=${workList.filter} @submit=${this.#onFilter}>
        ${choice('turn', workList.turn, Object.entries(standing.turns))} ${choice('due', workList.due, Object.entries(workList.dues))}
        ${choice('tag', workList.open, Object.entries(others), open)}
        ${choice('severity', workList.severity, Object.entries(standing.severities))} ${choice('mine', workList.mine, [['acted', workList.acted]])} ${choice('type', workList.type, named(office.types))} ${choice('channel', workList.channel, named(office.channels))}
        ${choice('label', workList.state, Object.entries(this.words.states))}
        <div class="field">
          <label for="q">${workList.ticket}</label>
          <input id="q" name="q" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="40" .defaultValue=${asked.get('q') ?? ''} />
        </div>
        <div class="actions">
          <button class="primary">${workList.apply}</button>
          ${this.query ? html`<a href="#cases">${workList.clear}</a>` : nothing}
        </div>
      </form>
      </details>
    `;
  }

  // The roles are written out: a narrow screen lays the rows out as cards, and a browser would forget that it is a table.
  #renderTable(list: readonly ComplaintSummary[]): TemplateResult {
    const { workList, states, standing } = this.words;
    const { language, office } = this.context;
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
          ${list.map(
            ({ id, ticket, label, turn, due, type, channel, receivedOn, severity, supervision }) => html`<tr role="row">
              <th role="rowheader" scope="row"><a href="#cases/${id}">${ticket}</a> ${supervisionBadge(this.words, supervision)}</th>
              ${cell(workList.state, html`${states[label]} <span class="row">${turnBadge(this.words, turn)} ${severityBadge(this.words, severity)}</span>`)}
              ${cell(workList.due, due ? dueBadge(this.words, language, { on: civilDate(new Date(due.at), office.zone), overdue: due.overdue, estimated: false }) : html`<span class="hint">${standing.noDue}</span>`)}
              ${cell(workList.type, inLanguage(type.label, language))} ${cell(workList.channel, inLanguage(channel.label, language))} ${cell(workList.received, inWords(receivedOn, language))}
            </tr>`,
          )}
        </tbody>
      </table>
    `;
  }
}
