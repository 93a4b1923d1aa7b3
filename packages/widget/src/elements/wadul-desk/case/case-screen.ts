import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CaseStory, ComplaintChange, OfficerCase, OfficerEvent, RuleName } from '@wadul/core';
import { DeskScreen } from '../desk-screen.ts';
import { sortActions } from './actions.ts';
import { caseStyles } from './case.styles.ts';
import { factsView } from './facts.view.ts';
import type { ActionWantedEvent } from './case-requests.ts';
import type { CaseChangedEvent, EventForm, OnItsWayEvent } from './event-form.ts';
import { FilesAndIdentity } from './files-and-identity.ts';
import { storyView } from './story.view.ts';
import { workView } from './work.view.ts';

type Action = OfficerEvent['type'];

/** One complaint: how it stands, what may be done now, what was filed, and its story. */
export class CaseScreen extends DeskScreen {
  static override styles = [...DeskScreen.styles, caseStyles];
  static override properties: PropertyDeclarations = {
    ...DeskScreen.properties,
    caseId: {},
    complaint: { state: true },
    story: { state: true },
    notice: { state: true },
    open: { state: true },
    heard: { state: true },
    missed: { state: true },
    onItsWay: { state: true },
  };

  declare caseId: string;
  private declare complaint: OfficerCase | undefined;
  private declare story: CaseStory | undefined;
  private declare notice: { readonly text: string; readonly bad: boolean } | undefined;
  /** The forms that are open. */
  private declare open: ReadonlySet<Action>;
  /** The newest version that was told. */
  private declare heard: number;
  /** The line was away: something may have changed unseen. */
  private declare missed: boolean;
  /** How much of one's own is on its way. */
  private declare onItsWay: number;
  #leave: (() => void) | undefined;
  /** Those that were: they keep what was typed while they are folded up. */
  readonly #opened = new Set<Action>();
  /** Their forms, one for each: they move with their action, and what was typed with them. */
  readonly #forms = new Map<Action, EventForm>();
  #beside: FilesAndIdentity | undefined;

  constructor() {
    super();
    this.open = new Set();
    this.addEventListener('looked', () => void this.#load());
    this.addEventListener('action-wanted', (event) => void this.#onWanted(event as ActionWantedEvent));
    this.heard = 0;
    this.missed = false;
    this.onItsWay = 0;
    this.addEventListener('on-its-way', (event) => (this.onItsWay += (event as OnItsWayEvent).begins ? 1 : -1));
    this.addEventListener('case-changed', (event) => void this.#onChanged(event as CaseChangedEvent));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#leave ??= this.context.live.subscribe({ onChange: this.#onTold, onLine: this.#onLine });
    if (!changed.has('caseId')) return;
    this.heard = 0;
    this.missed = false;
    this.complaint = undefined;
    this.story = undefined;
    this.open = new Set();
    this.#opened.clear();
    this.#forms.clear();
    this.#beside?.end();
    this.#beside = new FilesAndIdentity({ element: this, context: () => this.context, complaint: () => this.complaint, looked: () => this.#load() });
    void this.#load();
  }

  override get unsent(): string | undefined {
    const forms = [...this.renderRoot.querySelectorAll<EventForm>('wadul-desk-event')];
    return this.complaint && forms.some(({ unsent }) => unsent !== undefined) ? this.complaint.ticket : undefined;
  }

  override left(): void {
    this.#beside?.hide();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#beside?.end();
    this.#leave?.();
    this.#leave = undefined;
  }

  readonly #onTold = ({ id, version }: ComplaintChange): void => {
    if (id === this.caseId) this.heard = Math.max(version, this.heard);
  };

  readonly #onLine = ({ isOpen, missed }: { readonly isOpen: boolean; readonly missed: boolean }): void => {
    if (missed) this.missed = true;
    else if (isOpen) void this.#load(); // it was asked for before anything could be told
  };

  async #load(): Promise<void> {
    const { caseId, context } = this;
    try {
      const complaint = await context.desk.readComplaint(caseId);
      if (caseId !== this.caseId) return;
      this.complaint = complaint;
      this.missed = false;
      if (this.story) await this.#loadStory();
    } catch (error) {
      if (caseId === this.caseId) this.notice = { text: context.told(error), bad: true };
    }
  }

  async #loadStory(): Promise<void> {
    try {
      this.story = await this.context.desk.readEvents(this.caseId);
    } catch (error) {
      this.notice = { text: this.context.told(error), bad: true };
    }
  }

  async #onChanged({ complaint, recorded }: CaseChangedEvent): Promise<void> {
    const { caseWords, actions } = this.words;
    if (!complaint) {
      this.notice = { text: caseWords.gone, bad: false };
      this.complaint = undefined;
      await this.focusOn('#notice');
      return;
    }
    this.complaint = complaint;
    if (this.story) void this.#loadStory();
    if (recorded === undefined) return; // what stands against it is told at the form
    this.open = new Set([...this.open].filter((type) => type !== recorded));
    this.#opened.delete(recorded);
    this.#forms.delete(recorded);
    this.notice = { text: caseWords.recorded({ action: actions[recorded] }), bad: false };
    await this.focusOn('#notice');
  }

  /** Opens the form of an action, wherever it is folded up. */
  async #onWanted({ action }: ActionWantedEvent): Promise<void> {
    this.open = new Set([...this.open, action]);
    await this.updateComplete;
    const form = this.renderRoot.querySelector(`[data-action="${action}"]`);
    form?.closest<HTMLDetailsElement>('details.more')?.setAttribute('open', '');
    form?.querySelector('summary')?.focus();
  }

  /** Shows the newest state at the forms that are open; what was typed into them stays. */
  readonly #onShow = async (): Promise<void> => {
    this.notice = undefined;
    await this.#load();
    if (this.notice === undefined) this.notice = { text: this.words.live.shown, bad: false };
    await this.focusOn('#notice');
  };

  readonly #onRefresh = (): void => {
    this.notice = undefined;
    void this.#load();
  };

  protected override render(): TemplateResult {
    const { caseWords, shell } = this.words;
    const { complaint, notice } = this;
    return html`
      <div class="stack">
        <p class="row"><a href="#cases">← ${caseWords.back}</a></p>
        ${notice ? html`<p class="notice ${notice.bad ? 'bad' : ''}" id="notice" role=${notice.bad ? 'alert' : 'status'} tabindex="-1">${notice.text}</p>` : nothing}
        ${complaint ? this.#renderNews(complaint) : nothing} ${complaint ? this.#renderCase(complaint) : notice ? nothing : html`<p role="status">${shell.loading}</p>`}
      </div>
    `;
  }

  /** That a colleague changed it; the place is kept for it, so that it is heard. */
  #renderNews({ version }: OfficerCase): TemplateResult {
    const { live } = this.words;
    const news = this.onItsWay > 0 ? undefined : this.heard > version ? live.caseChanged : this.missed ? live.caseMissed : undefined;
    return html`<div class="news" role="status">${news === undefined ? nothing : html`<p class="notice"><span>${news} ${live.caseHint}</span> <button @click=${() => void this.#onShow()}>${live.showCase}</button></p>`}</div>`;
  }

  #renderCase(complaint: OfficerCase): TemplateResult {
    const { words, context } = this;
    const model = { words, context, complaint };
    return html`
      <div class="columns">
        <div class="stack">${workView.standing(model)} ${this.#renderActions(complaint)} ${workView.minutes(model)} <wadul-desk-case-papers .context=${context} .complaint=${complaint}></wadul-desk-case-papers> ${this.#renderStory()}</div>
        <div class="stack">${factsView(model)} ${this.#beside?.render() ?? nothing} ${this.#renderPrivacy(complaint)}</div>
      </div>
      <div class="actions"><button class="quiet" @click=${this.#onRefresh}>${words.caseWords.refresh}</button></div>
    `;
  }

  #renderPrivacy(complaint: OfficerCase): TemplateResult {
    const { context } = this;
    return html`
      ${complaint.dataRequests.length === 0 ? nothing : html`<wadul-desk-case-requests .context=${context} .complaint=${complaint}></wadul-desk-case-requests>`}
      <wadul-desk-case-notices .context=${context} .complaint=${complaint}></wadul-desk-case-notices>
    `;
  }

  #renderActions(complaint: OfficerCase): TemplateResult {
    const { caseWords, actions, rules } = this.words;
    const { next, more, recording } = sortActions(complaint.allowed);
    const list = (types: readonly Action[]) => html`<div class="stack">${types.map((type) => this.#renderAction(complaint, type))}</div>`;
    const folded = (title: string, types: readonly Action[]) => (types.length === 0 ? nothing : html`<details class="more"><summary>${title}</summary>${list(types)}</details>`);
    const refused = complaint.refused.filter(({ type }) => type in actions);
    return html`
      <section class="panel" aria-labelledby="next-title">
        <h2 id="next-title" tabindex="-1">${caseWords.next}</h2>
        ${this.#renderKept(complaint)}
        ${next.length > 0 ? list(next) : more.length + recording.length === 0 ? html`<p>${caseWords.nothing}</p>` : nothing}
        ${folded(caseWords.more, more)} ${folded(caseWords.recording, recording)}
        ${refused.length > 0
          ? html`<details>
              <summary>${caseWords.refused}</summary>
              <dl class="refused">
                ${refused.map(({ type, rule }) => html`<dt>${actions[type as Action]}</dt><dd>${rules[rule.name as RuleName]} <span class="hint">(${rule.id})</span></dd>`)}
              </dl>
            </details>`
          : nothing}
      </section>
    `;
  }

  #renderAction(complaint: OfficerCase, type: Action): TemplateResult {
    const onToggle = ({ target }: Event): void => {
      const { open } = target as HTMLDetailsElement;
      if (open === this.open.has(type)) return;
      this.open = new Set(open ? [...this.open, type] : [...this.open].filter((one) => one !== type));
    };
    return html`<details class="action" data-action=${type} .open=${live(this.open.has(type))} @toggle=${onToggle}>
      <summary>${this.words.actions[type]}</summary>
      ${this.#seen(type) ? this.#formOf(type, complaint) : nothing}
    </details>`;
  }

  #formOf(type: Action, complaint: OfficerCase): EventForm {
    const form = this.#forms.get(type) ?? (document.createElement('wadul-desk-event') as EventForm);
    this.#forms.set(type, form);
    return Object.assign(form, { context: this.context, office: this.office, type, complaint, closed: !(complaint.allowed as readonly string[]).includes(type) });
  }

  /** What was typed for something that cannot be done any more: it stays until it is thrown away. */
  #renderKept(complaint: OfficerCase): TemplateResult | typeof nothing {
    const { live, actions } = this.words;
    const kept = [...this.#forms].filter(([type, form]) => !(complaint.allowed as readonly string[]).includes(type) && form.isFilled);
    const discard = (type: Action): void => {
      this.#forms.delete(type);
      this.#opened.delete(type);
      this.open = new Set([...this.open].filter((one) => one !== type));
      void this.focusOn('#next-title');
    };
    if (kept.length === 0) return nothing;
    return html`<section class="stack kept" aria-labelledby="kept-title">
      <h3 id="kept-title">${live.kept}</h3>
      ${kept.map(
        ([type]) => html`<div class="panel" data-kept=${type}>
          <h4>${actions[type]}</h4>
          ${this.#formOf(type, complaint)}
          <div class="actions"><button class="quiet" @click=${() => discard(type)}>${live.discard({ action: actions[type] })}</button></div>
        </div>`,
      )}
    </section>`;
  }

  #seen(type: Action): boolean {
    if (this.open.has(type)) this.#opened.add(type);
    return this.#opened.has(type);
  }

  #renderStory(): TemplateResult {
    const { caseWords } = this.words;
    return html`
      <section class="panel" aria-labelledby="story-title">
        <h2 id="story-title">${caseWords.story}</h2>
        ${this.story
          ? storyView({ words: this.words, context: this.context, story: this.story })
          : html`<div class="actions"><button @click=${() => void this.#loadStory()}>${caseWords.showStory}</button></div>`}
      </section>
    `;
  }
}
