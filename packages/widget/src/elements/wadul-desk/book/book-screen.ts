import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { handlers, type IssuedVersion, type IssueState, type RegisterView } from '@wadul/core';
import { isProblemError } from '@wadul/core/client';
import { momentInWords, monthInWords } from '../../../internal/dates.ts';
import { DeskScreen } from '../desk-screen.ts';
import type { BookForm, BookWrittenEvent } from './book-form.ts';
import type { BookIssueEvent } from './book-issuing.ts';
import { bookPaper, warningsView } from './book-table.view.ts';
import { bookStyles } from './book.styles.ts';
import { onLandscape } from './on-landscape.ts';

/** The office's own complaint book, a month at a time: what is to be checked, the form, how it is issued, and the paper as it is printed, now or as a version of it was issued (R12). */
export class BookScreen extends DeskScreen {
  static override styles = [...DeskScreen.styles, bookStyles];
  static override properties: PropertyDeclarations = {
    ...DeskScreen.properties,
    month: {},
    version: {},
    months: { state: true },
    view: { state: true },
    issue: { state: true },
    failure: { state: true },
    written: { state: true },
  };

  /** `YYYY-MM`; the newest where it is not set. */
  declare month: string;
  /** The number of an issued version; empty for the month as it is now. */
  declare version: string;
  private declare months: readonly string[] | undefined;
  private declare view: RegisterView | IssuedVersion | undefined;
  private declare issue: IssueState | undefined;
  private declare failure: string | undefined;
  private declare written: boolean;
  /** Goes up with every question: a late answer to an older one is not shown. */
  #asked = 0;
  #endLandscape: (() => void) | undefined;

  constructor() {
    super();
    this.version = '';
    this.written = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#endLandscape = onLandscape(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endLandscape?.();
  }

  override get unsent(): string | undefined {
    const form = this.renderRoot.querySelector<BookForm>('wadul-desk-book-form');
    return this.view && form?.unsent !== undefined ? this.words.book.unsent({ month: monthInWords(this.view.month, this.context.language) }) : undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('month') || changed.has('version')) void this.#load();
  }

  async #load(): Promise<void> {
    const asked = (this.#asked += 1);
    const { desk, office } = this.context;
    this.failure = undefined;
    this.written = false;
    try {
      const months = this.months ?? (await desk.registerMonths(office.slug)).months;
      const month = this.month || (months[0] ?? '');
      const [view, issue] = await Promise.all([this.version === '' ? desk.register(month) : desk.issuedVersion(month, Number(this.version)), desk.issueState(month)]);
      if (asked === this.#asked) [this.months, this.view, this.issue] = [months, view, issue];
    } catch (error) {
      if (asked !== this.#asked) return;
      this.view = undefined;
      this.issue = undefined;
      const { book } = this.words;
      this.failure = isProblemError(error, 'not-found') ? (this.version === '' ? book.notThere : book.issue.noSuchVersion) : this.context.told(error);
    }
  }

  /** Asks for the month anew after something was written; what was asked before is not shown any more. */
  async #again(month: string, issued?: IssueState): Promise<void> {
    const asked = (this.#asked += 1);
    const { desk } = this.context;
    if (issued) this.issue = issued;
    const [view, issue] = await Promise.all([issued && this.version === '' ? desk.register(month) : this.view, issued ?? desk.issueState(month)]).catch(() => [this.view, this.issue] as const);
    if (asked === this.#asked) [this.view, this.issue] = [view, issue];
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.context.go(`book/${String(new FormData(event.target as HTMLFormElement).get('month'))}`);
  };

  readonly #onWritten = async ({ view }: BookWrittenEvent): Promise<void> => {
    this.view = view;
    this.written = true;
    await this.focusOn('#written');
    await this.#again(view.month);
  };

  readonly #onIssue = ({ state }: BookIssueEvent): void => void this.#again(state.month, state);

  protected override render(): TemplateResult {
    const { book, shell } = this.words;
    const { view, months, failure } = this;
    return html`
      <div class="stack">
        <div class="around">
          <h1>${book.title}</h1>
          ${months ? this.#renderChoice(months) : nothing} ${failure ? html`<p class="notice bad" role="alert">${failure}</p>` : view ? nothing : html`<p role="status">${shell.loading}</p>`}
          ${view ? this.#renderAround(view) : nothing}
        </div>
        ${view ? bookPaper(view, this.context) : nothing}
      </div>
    `;
  }

  #renderChoice(months: readonly string[]): TemplateResult {
    const { book, statistics } = this.words;
    const shown = this.view?.month ?? this.month;
    return html`<form class="row choice" @submit=${this.#onSubmit}>
      <label for="month">${book.month}</label>
      <select id="month" name="month">
        ${months.map((month) => html`<option value=${month} ?selected=${month === shown}>${monthInWords(month, this.context.language)}</option>`)}
      </select>
      <button class="primary">${statistics.show}</button>
      <button type="button" @click=${() => print()}>${book.print}</button>
    </form>`;
  }

  #renderAround(view: RegisterView | IssuedVersion): TemplateResult {
    return view.issue ? this.#renderAroundIssued(view.month, view.issue) : this.#renderAroundNow(view);
  }

  #renderAroundIssued(month: string, { version, issuedAt }: NonNullable<RegisterView['issue']>): TemplateResult {
    const { words: { book }, context: { language, office } } = this;
    return html`
      <p class="hint" role="status">${book.issue.shown({ version, when: momentInWords(issuedAt, language, office.zone) })}</p>
      <p><a href="#book/${month}">${book.issue.toNow}</a></p>
      <wadul-desk-book-files .context=${this.context} .office=${this.office} .month=${month} .version=${String(version)}></wadul-desk-book-files>
    `;
  }

  #renderAroundNow(view: RegisterView): TemplateResult {
    const { words, context, issue } = this;
    const { book } = words;
    const warnings = issue?.mayPrepare || issue?.mayAcknowledge ? issue.warnings : view.warnings;
    return html`
      <p class="hint" role="status">${book.shown({ month: monthInWords(view.month, context.language) })}</p>
      <wadul-desk-book-files .context=${context} .office=${this.office} .month=${view.month}></wadul-desk-book-files>
      ${this.written ? html`<p class="notice" id="written" role="status" tabindex="-1">${book.form.saved}</p>` : nothing} ${warnings.length > 0 ? warningsView({ ...view, warnings }, words) : nothing}
      ${context.officer.roles.some((role) => handlers.includes(role))
        ? html`<details class="panel">
            <summary>${book.form.title}</summary>
            <wadul-desk-book-form .context=${context} .office=${this.office} .view=${view} @book-written=${this.#onWritten}></wadul-desk-book-form>
          </details>`
        : nothing}
      ${issue ? html`<wadul-desk-book-issuing .context=${context} .office=${this.office} .state=${issue} .columns=${view.columns} @book-issue=${this.#onIssue}></wadul-desk-book-issuing>` : nothing}
    `;
  }
}
