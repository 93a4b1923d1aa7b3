import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { ComplaintChange, ComplaintCounts, ComplaintSummary } from '@wadul/core';
import type { RegionFile } from '@wadul/core/regions';
import { getJson } from '../../../internal/get-json.ts';
import { DeskScreen } from '../desk-screen.ts';
import { filterNames, filterOf, queryOf } from './filter.ts';
import { filterView } from './filter.view.ts';
import { tableView } from './table.view.ts';
import { workListStyles } from './work-list.styles.ts';

/** Each count, and the filter that shows what it counts. */
const glances = { overdue: 'due=overdue', week: 'due=week', office: 'turn=office', citizen: 'turn=citizen', acted: 'mine=acted', open: '' } as const;

/** The work list: what waits, the most urgent first. The filter stands in the page's address, so that it can be kept as a bookmark. What colleagues change meanwhile is said, and shown when it is asked for: no row moves under a finger. */
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
    regions: { state: true },
    changes: { state: true },
    missed: { state: true },
    isOff: { state: true },
  };

  /** The filter, as in the address: `due=overdue&turn=office`. */
  declare query: string;
  private declare list: readonly ComplaintSummary[] | undefined;
  private declare next: string | undefined;
  private declare failure: string | undefined;
  private declare busy: boolean;
  private declare counts: ComplaintCounts | undefined;
  private declare regions: RegionFile | undefined;
  /** What was told since the list was asked for: versions by complaint. */
  private declare changes: ReadonlyMap<string, number>;
  /** The line was away: something may have changed unseen. */
  private declare missed: boolean;
  /** The line is away now. */
  private declare isOff: boolean;
  /** Goes up with every question: a late answer to an older one is not shown. */
  #asked = 0;
  #regionsAsked = false;
  #leave: (() => void) | undefined;

  constructor() {
    super();
    this.query = '';
    this.busy = false;
    this.changes = new Map();
    this.missed = false;
    this.isOff = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#leave ??= this.context.live.subscribe({ onChange: this.#onChange, onLine: this.#onLine });
    if (changed.has('query') || (changed.has('context') && changed.get('context') === undefined)) void this.#load();
    if (filterOf(this.query).place !== undefined) this.#onNear();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
    this.#leave = undefined;
  }

  readonly #onChange = ({ id, version }: ComplaintChange): void => {
    const known = this.list?.find((one) => one.id === id)?.version ?? 0;
    if (version > known) this.changes = new Map([...this.changes, [id, version]]);
  };

  readonly #onLine = ({ isOpen, missed }: { readonly isOpen: boolean; readonly missed: boolean }): void => {
    this.isOff = !isOpen;
    if (missed) this.missed = true;
    else if (isOpen) void this.#load(); // the list was asked for before anything could be told
  };

  async #load(after?: string): Promise<void> {
    const asked = (this.#asked += 1);
    this.busy = true;
    this.failure = undefined;
    const before = after === undefined ? this.changes : new Map<string, number>();
    try {
      const filter = filterOf(this.query);
      const { complaints, next } = await this.context.desk.listComplaints({ ...(!filter.label && { tag: 'open' as const }), ...filter, ...(after && { after }) });
      if (asked !== this.#asked) return;
      this.list = after ? [...(this.list ?? []), ...complaints] : complaints;
      this.next = next;
      const versions = new Map(complaints.map(({ id, version }) => [id, version]));
      this.changes = new Map([...this.changes].filter(([id, version]) => before.get(id) !== version && version > (versions.get(id) ?? 0)));
      if (after) return;
      this.missed = false;
      this.counts = await this.context.desk.countComplaints();
    } catch (error) {
      if (asked === this.#asked) this.failure = this.context.told(error);
    } finally {
      if (asked === this.#asked) this.busy = false;
    }
  }

  /** The places that can be chosen; where they do not load, the regency as a whole can. */
  readonly #onNear = (): void => {
    if (this.#regionsAsked) return;
    this.#regionsAsked = true;
    const { homeRegion, regionsPath } = this.context.office;
    getJson<RegionFile>(`${this.server}${regionsPath}/${homeRegion.regency.code}.json`).then((file) => (this.regions = file), () => (this.#regionsAsked = false));
  };

  readonly #onFilter = (event: SubmitEvent): void => {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const query = queryOf(Object.fromEntries(filterNames.map((name) => [name, String(fields.get(name) ?? '').trim()])));
    if (query === this.query) void this.#load();
    else this.context.go(query === '' ? 'cases' : `cases?${query}`);
  };

  readonly #onShow = async (): Promise<void> => {
    await this.#load();
    await this.focusOn('#shown'); // the button has gone
  };

  protected override render(): TemplateResult {
    const { workList, shell } = this.words;
    const changed = new Set(this.changes.keys());
    return html`
      <div class="stack">
        <h1>${workList.title}</h1>
        <wadul-desk-attention .context=${this.context} .beside=${this.list}></wadul-desk-attention>
        ${this.counts ? this.#renderGlance(this.counts) : nothing}
        <wadul-desk-views .context=${this.context} .office=${this.office} .query=${this.query}></wadul-desk-views>
        ${filterView({ context: this.context, query: this.query, regions: this.regions, onSubmit: this.#onFilter, onNear: this.#onNear })}
        ${this.failure ? html`<p class="notice bad" role="alert">${this.failure}</p>` : nothing}
        <div role="status">
          ${this.list ? html`<p class="hint" id="shown" tabindex="-1">${this.list.length === 0 ? workList.none : workList.shown({ count: this.list.length })}</p>` : this.busy ? shell.loading : nothing}
        </div>
        ${this.#renderNews()} ${this.list?.length ? tableView(this.context, this.list, changed) : nothing}
        <div class="actions">
          ${this.next === undefined ? nothing : html`<button @click=${() => void this.#load(this.next)} aria-disabled=${this.busy}>${workList.more}</button>`}
          <button class="quiet" @click=${() => void this.#load()}>${workList.refresh}</button>
        </div>
      </div>
    `;
  }

  /** What was told since; the place is kept for it, so that it is heard. */
  #renderNews(): TemplateResult {
    const { live } = this.words;
    const versions = [...this.changes.values()];
    const fresh = versions.filter((version) => version === 1).length;
    const news = versions.length > 0 ? live.changed({ fresh, changed: versions.length - fresh }) : this.missed ? live.missed : undefined;
    return html`<div class="news" role="status">
      ${news === undefined ? nothing : html`<p class="notice"><span>${news}</span> <button @click=${() => void this.#onShow()}>${live.show}</button></p>`} ${this.isOff ? html`<p class="hint">${live.off}</p>` : nothing}
    </div>`;
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
}
