import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { SavedView } from '@wadul/core';
import { isProblemError } from '@wadul/core/client';
import { issueText } from '../../../internal/messages.ts';
import { DeskScreen } from '../desk-screen.ts';
import { filterOf, queryOf } from './filter.ts';
import { workListStyles } from './work-list.styles.ts';

/** What is being done to the views: nothing, keeping the present filter, or renaming or removing one. */
type Doing = { readonly what: 'save' } | { readonly what: 'rename' | 'remove'; readonly view: SavedView };

/** The views that an officer keeps: opened by a press, made of the present filter, renamed and removed. */
export class SavedViews extends DeskScreen {
  static override styles = [...DeskScreen.styles, workListStyles];
  static override properties: PropertyDeclarations = {
    ...DeskScreen.properties,
    query: {},
    views: { state: true },
    doing: { state: true },
    failure: { state: true },
    notice: { state: true },
    busy: { state: true },
  };

  /** The present filter, as in the address. */
  declare query: string;
  private declare views: readonly SavedView[] | undefined;
  private declare doing: Doing | undefined;
  private declare failure: string | undefined;
  private declare notice: string | undefined;
  private declare busy: boolean;

  constructor() {
    super();
    this.query = '';
    this.busy = false;
  }

  protected override firstUpdated(): void {
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.views = (await this.context.desk.listViews()).views;
    } catch (error) {
      this.failure = this.context.told(error);
    }
  }

  /** Does something to the views and says so; what was typed stays where it is refused. */
  async #do(work: () => Promise<unknown>, done: string, back: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = undefined;
    try {
      await work();
      this.doing = undefined;
      this.notice = done;
      await this.#load();
      await this.focusOn(back);
    } catch (error) {
      const issue = isProblemError(error) ? error.problem.issues?.[0] : undefined;
      this.failure = issue ? issueText(this.words, issue) : this.context.told(error);
      await this.focusOn('#view-name, #remove-yes');
    } finally {
      this.busy = false;
    }
  }

  async #begin(doing: Doing): Promise<void> {
    this.doing = doing;
    this.failure = undefined;
    this.notice = undefined;
    await this.focusOn('#view-name, #remove-yes');
  }

  async #cancel(): Promise<void> {
    this.doing = undefined;
    this.failure = undefined;
    await this.focusOn('#save-view, summary');
  }

  readonly #onName = (event: SubmitEvent): void => {
    event.preventDefault();
    const { doing } = this;
    const name = String(new FormData(event.currentTarget as HTMLFormElement).get('name') ?? '').trim();
    const { views } = this.words;
    const { desk } = this.context;
    if (doing?.what === 'save') void this.#do(() => desk.saveView({ name, filter: filterOf(this.query) }), views.saved({ name }), '#views-notice');
    if (doing?.what === 'rename') void this.#do(() => desk.renameView(doing.view.id, name), views.renamed({ name }), '#views-notice');
  };

  readonly #onRemove = (view: SavedView): void => {
    void this.#do(() => this.context.desk.removeView(view.id), this.words.views.removed(view), '#views-notice');
  };

  protected override render(): TemplateResult {
    const { views: words } = this.words;
    const { views = [], doing, notice } = this;
    const query = queryOf(filterOf(this.query));
    const isKept = views.some(({ filter }) => queryOf(filter) === query);
    return html`
      <section aria-labelledby="views-title" class="stack views">
        <div class="row">
          <h2 id="views-title">${words.title}</h2>
          ${views.length === 0 && this.views ? html`<span class="hint">${words.none}</span>` : nothing}
          <ul class="row plain-row">
            ${views.map(({ name, filter }) => html`<li><a class="badge" href="#cases?${queryOf(filter)}" aria-current=${queryOf(filter) === query ? 'page' : nothing}>${name}</a></li>`)}
          </ul>
          ${query !== '' && !isKept && !doing ? html`<button id="save-view" class="quiet" @click=${() => void this.#begin({ what: 'save' })}>${words.save}</button>` : nothing}
        </div>
        ${notice ? html`<p class="hint" role="status" id="views-notice" tabindex="-1">${notice}</p>` : nothing}
        ${this.failure && !doing ? html`<p class="notice bad" role="alert">${this.failure}</p>` : nothing}
        ${doing ? this.#renderDoing(doing) : views.length > 0 ? this.#renderManaging(views) : nothing}
      </section>
    `;
  }

  #renderManaging(views: readonly SavedView[]): TemplateResult {
    const { views: words } = this.words;
    return html`<details>
      <summary>${words.manage}</summary>
      <ul class="plain">
        ${views.map(
          (view) => html`<li class="row">
            <button class="quiet" @click=${() => void this.#begin({ what: 'rename', view })}>${words.rename(view)}</button>
            <button class="quiet" @click=${() => void this.#begin({ what: 'remove', view })}>${words.remove(view)}</button>
          </li>`,
        )}
      </ul>
    </details>`;
  }

  #renderDoing(doing: Doing): TemplateResult {
    const { views: words } = this.words;
    const cancel = html`<button type="button" class="quiet" @click=${() => void this.#cancel()}>${words.cancel}</button>`;
    const failure = this.failure ? html`<span class="error" id="view-error" role="alert">${this.failure}</span>` : nothing;
    if (doing.what === 'remove') {
      return html`<div class="panel">
        <p>${words.removeAsked(doing.view)}</p>
        ${failure}
        <div class="actions"><button id="remove-yes" aria-disabled=${this.busy} @click=${() => this.#onRemove(doing.view)}>${words.yes}</button> ${cancel}</div>
      </div>`;
    }
    return html`<form class="panel" novalidate @submit=${this.#onName}>
      <div class="field">
        <label for="view-name">${doing.what === 'save' ? words.name : words.newName(doing.view)}</label>
        ${failure}
        <input id="view-name" name="name" maxlength="60" autocomplete="off" required aria-invalid=${this.failure ? 'true' : nothing} aria-describedby=${this.failure ? 'view-error' : nothing} .defaultValue=${doing.what === 'rename' ? doing.view.name : ''} />
      </div>
      <div class="actions"><button class="primary" aria-disabled=${this.busy}>${words.keep}</button> ${cancel}</div>
    </form>`;
  }
}
