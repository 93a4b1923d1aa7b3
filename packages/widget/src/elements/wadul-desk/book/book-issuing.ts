import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { handlers, type IssueState } from '@wadul/core';
import { isProblemError } from '@wadul/core/client';
import { momentInWords } from '../../../internal/dates.ts';
import { DeskScreen } from '../desk-screen.ts';
import { bookStyles } from './book.styles.ts';
import { changesView } from './changes.view.ts';

/** The issuing of a month has gone on, or is seen to stand elsewhere than was shown. */
export class BookIssueEvent extends Event {
  readonly state: IssueState;

  constructor(state: IssueState) {
    super('book-issue', { bubbles: true, composed: true });
    this.state = state;
  }
}

/** How a month of the book is issued: one officer prepares it, another acknowledges it; and what was issued, with what has changed since. */
export class BookIssuing extends DeskScreen {
  static override styles = [...DeskScreen.styles, bookStyles];
  static override properties: PropertyDeclarations = {
    ...DeskScreen.properties,
    state: { attribute: false },
    columns: { attribute: false },
    done: { state: true },
    failure: { state: true },
    unseen: { state: true },
    busy: { state: true },
  };

  declare state: IssueState;
  /** The columns of the form. */
  declare columns: readonly string[];
  private declare done: string | undefined;
  private declare failure: string | undefined;
  private declare unseen: boolean;
  private declare busy: boolean;
  /** What the officer's own doing led to: what is said of it stands beside that, and beside no other. */
  #own: IssueState | undefined;

  constructor() {
    super();
    this.columns = [];
    this.unseen = false;
    this.busy = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.get('state') && this.state !== this.#own) [this.done, this.failure, this.unseen] = [undefined, undefined, false];
  }

  async #act(act: () => Promise<IssueState>, done: (state: IssueState) => string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    [this.failure, this.done, this.unseen] = [undefined, undefined, false];
    try {
      const state = await act();
      this.#show(state);
      this.done = done(state);
      await this.focusOn('#done');
    } catch (error) {
      await this.#refused(error);
    } finally {
      this.busy = false;
    }
  }

  #show(state: IssueState): void {
    this.#own = state;
    this.dispatchEvent(new BookIssueEvent(state));
  }

  /** What stands in its way is said, and shown as it is now: somebody else may have been quicker. */
  async #refused(error: unknown): Promise<void> {
    const { desk, told } = this.context;
    this.failure = told(error);
    const now = isProblemError(error) && error.status < 500 ? await desk.issueState(this.state.month).catch(() => undefined) : undefined;
    if (now) this.#show(now);
    await this.focusOn('#failure');
  }

  /** What an officer does once they said that they looked at what the month warns of. */
  #onceSeen(event: SubmitEvent, act: (seen: boolean) => Promise<IssueState>, done: (state: IssueState) => string): void {
    event.preventDefault();
    const seen = new FormData(event.currentTarget as HTMLFormElement).has('seen');
    if (this.state.warnings.length > 0 && !seen) {
      this.unseen = true;
      void this.focusOn('#seen');
    } else void this.#act(() => act(seen), done);
  }

  readonly #onPrepare = (event: SubmitEvent): void => this.#onceSeen(event, (seen) => this.context.desk.prepareMonth(this.state.month, seen), () => this.words.book.issue.prepared);

  readonly #onAcknowledge = (event: SubmitEvent): void => {
    const { month, preparation } = this.state;
    this.#onceSeen(event, (seen) => this.context.desk.acknowledgeMonth(month, preparation?.id ?? '', seen), ({ versions }) => this.words.book.issue.issued({ version: versions[0]?.version ?? 0 }));
  };

  readonly #onTakeBack = (): void => void this.#act(() => this.context.desk.takeBackPreparation(this.state.month), () => this.words.book.issue.wasTakenBack);

  #when(at: string): string {
    return momentInWords(at, this.context.language, this.context.office.zone);
  }

  protected override render(): TemplateResult {
    const { issue } = this.words.book;
    const { state, done, failure } = this;
    return html`<section class="panel" aria-labelledby="issue-title" aria-busy=${this.busy}>
      <h2 id="issue-title">${issue.title}</h2>
      <p class="hint">${issue.howItIs}</p>
      ${done ? html`<p class="notice" id="done" role="status" tabindex="-1">${done}</p>` : nothing} ${failure ? html`<p class="notice bad" id="failure" role="alert" tabindex="-1">${failure}</p>` : nothing}
      ${state.isTakenBack ? html`<p class="notice bad">${issue.takenBack}</p>` : nothing} ${this.#renderStanding()} ${this.#renderPreparation()} ${state.mayPrepare ? this.#renderPreparing() : nothing}
      ${state.versions.length > 0 ? this.#renderVersions() : nothing}
    </section>`;
  }

  #renderStanding(): TemplateResult {
    const { issue } = this.words.book;
    const { changes, versions } = this.state;
    const version = versions[0]?.version ?? 0;
    if (changes === null) return html`<p>${issue.notYet}</p>`;
    if (changes.length === 0) return html`<p>${issue.stands({ version })}</p>`;
    return html`<div><p>${issue.changedSince({ version })}</p>${changesView(changes, this.columns, this.words)}</div>`;
  }

  #renderPreparation(): TemplateResult | typeof nothing {
    const { issue } = this.words.book;
    const { preparation, mayAcknowledge } = this.state;
    if (!preparation) return nothing;
    const { at, by, changes } = preparation;
    const mayTakeBack = this.context.officer.roles.some((role) => handlers.includes(role));
    const takeBack = mayTakeBack ? html`<button type="button" aria-disabled=${this.busy} @click=${this.#onTakeBack}>${issue.takeBack}</button>` : nothing;
    return html`<p>${issue.preparedBy({ name: by.name, when: this.#when(at) })}</p>
      ${changes.length > 0 ? html`<div><p>${issue.changedSincePrepared}</p>${changesView(changes, this.columns, this.words)}</div>` : mayAcknowledge ? nothing : html`<p class="hint">${issue.waits}</p>`}
      ${mayAcknowledge ? this.#renderAcknowledging(takeBack) : takeBack === nothing ? nothing : html`<div class="actions">${takeBack}</div>`}`;
  }

  #renderAcknowledging(takeBack: TemplateResult | typeof nothing): TemplateResult {
    const { issue } = this.words.book;
    const { unreadWarnings: count } = this.state;
    return html`<form class="stack" novalidate @submit=${this.#onAcknowledge}>
      ${count > 0 ? html`<p class="notice">${issue.unread({ count })}</p>` : nothing} ${this.#renderSeen()}
      <div class="actions"><button class="primary" aria-disabled=${this.busy}>${issue.acknowledge}</button> ${takeBack}</div>
    </form>`;
  }

  #renderPreparing(): TemplateResult {
    const { issue } = this.words.book;
    return html`<form class="stack" novalidate @submit=${this.#onPrepare}>
      ${this.#renderSeen()}
      <div class="actions"><button class="primary" aria-disabled=${this.busy}>${this.state.preparation ? issue.prepareAnew : issue.prepare}</button></div>
    </form>`;
  }

  /** That they looked at what the month warns of, where it does. */
  #renderSeen(): TemplateResult | typeof nothing {
    const { book: { issue }, shell } = this.words;
    if (this.state.warnings.length === 0) return nothing;
    return html`<div class="field">
      <div class="check">
        <input type="checkbox" id="seen" name="seen" required aria-invalid=${this.unseen ? 'true' : nothing} aria-describedby=${this.unseen ? 'seen-error' : nothing} />
        <label for="seen">${issue.seen} <span class="mark">${shell.required}</span></label>
      </div>
      ${this.unseen ? html`<span class="error" id="seen-error">${issue.seenMissing}</span>` : nothing}
    </div>`;
  }

  #renderVersions(): TemplateResult {
    const { issue } = this.words.book;
    const { month, versions } = this.state;
    return html`<h3>${issue.versions}</h3>
      <ol class="plain" reversed>
        ${versions.map(
          ({ version, issuedAt, preparedBy, acknowledgedBy, changes }) => html`<li>
            <a href="#book/${month}/${version}">${issue.version({ version })}</a>
            <p class="hint">${issue.made({ when: this.#when(issuedAt), by: preparedBy, acknowledgedBy })}</p>
            ${version === 1 ? html`<p>${issue.first}</p>` : changesView(changes, this.columns, this.words)}
          </li>`,
        )}
      </ol>`;
  }
}
