import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { createClient, isProblemError, type Client } from '@wadul/core/client';
import type { RegisterView } from '@wadul/core/tracking';
import { WadulErrorEvent } from '../../events/index.ts';
import { adopt } from '../../internal/adopt.ts';
import { base } from '../../internal/base.styles.ts';
import { monthInWords } from '../../internal/dates.ts';
import { problemText } from '../../internal/messages.ts';
import { WadulElement } from '../../internal/wadul-element.ts';
import { problems, connection } from '../../locales/id/messages.ts';
import { register as indonesian } from '../../locales/id/register.ts';
import type { Locale } from '../../locales/id.ts';
import { registerView } from './register.view.ts';
import { registerStyles } from './wadul-register.styles.ts';

type Checking = typeof import('./checking/index.ts');
type Checked = { readonly kind: 'busy' } | { readonly kind: 'lost'; readonly error: unknown } | { readonly kind: 'done'; readonly check: Awaited<ReturnType<Checking['askMonth']>>; readonly view: Checking['checkView'] };

/**
 * The public complaint book of an office, month by month, masked.
 *
 * @slot - What is shown until the script runs.
 * @fires {WadulErrorEvent} wadul-error - Something did not work; the person was told.
 * @csspart field - The choice of the month.
 * @csspart label - Its label.
 * @csspart control - Its select.
 * @csspart table - The book.
 * @csspart caption - What stands over it.
 * @csspart hint - How it is masked.
 * @csspart notice - What is said when it could not be shown, and what a check found.
 * @csspart button - A button.
 * @csspart standing - Whether the month was issued, and which version it is.
 * @csspart papers - The downloads of a month, and the check.
 * @csspart link - A download.
 * @csspart proof - A text that the check can be compared by.
 * @csspart code - That text.
 * @cssproperty --wadul-accent - Colour of buttons, links and focus. Contrast with the page and with `--wadul-on-accent` at least 4.5 : 1.
 * @cssproperty --wadul-on-accent - Colour of text on the accent.
 * @cssproperty --wadul-danger - Colour of errors.
 * @cssproperty --wadul-radius - Radius of corners.
 * @cssproperty --wadul-space - Distance between things.
 * @cssproperty --wadul-font - Font; the page's own where it is not set.
 * @cssproperty --wadul-max-width - Width at most.
 */
export class WadulRegister extends WadulElement {
  static override styles = [base, registerStyles];
  static override properties: PropertyDeclarations = {
    ...WadulElement.properties,
    month: {},
    months: { state: true },
    view: { state: true },
    failure: { state: true },
    checked: { state: true },
    copied: { state: true },
  };

  /** The month that is shown, `YYYY-MM`; the newest where it is not set. */
  declare month: string | undefined;
  private declare months: readonly string[] | undefined;
  private declare view: RegisterView | undefined;
  private declare failure: unknown;
  private declare checked: Checked | undefined;
  private declare copied: string | undefined;
  /** Goes up with every question, so that a late answer to an older one is not shown. */
  #asked = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('office') || changed.has('endpoint')) {
      this.months = undefined;
      void this.#open();
    } else if (changed.has('month')) void this.#open();
  }

  get #client(): Client {
    return createClient({ endpoint: this.server, office: this.office });
  }

  get #words(): Locale['register'] {
    return this.english?.register ?? indonesian;
  }

  async #open(): Promise<void> {
    const asked = ++this.#asked;
    this.failure = undefined;
    this.checked = undefined;
    try {
      const client = this.#client;
      const months = this.months ?? (await client.registerMonths()).months;
      if (asked !== this.#asked) return;
      this.months = months;
      const month = this.month ?? months[0];
      const view = month === undefined ? undefined : await client.register(month);
      if (asked === this.#asked) this.view = view;
    } catch (error) {
      if (asked !== this.#asked) return;
      this.view = undefined;
      this.failure = error;
      this.dispatchEvent(new WadulErrorEvent(this.office, isProblemError(error) ? error.problem.code : 'connection'));
    }
  }

  /** Asks for the month as it was issued, with what proves it, and checks it here. */
  readonly #onCheck = async (view: RegisterView): Promise<void> => {
    if (this.checked?.kind === 'busy') return;
    const asked = this.#asked;
    this.checked = { kind: 'busy' };
    const checked = await this.#check(view).catch((error: unknown): Checked => ({ kind: 'lost', error }));
    if (asked === this.#asked) this.checked = checked;
  };

  async #check(shown: RegisterView): Promise<Checked> {
    const client = this.#client;
    const { askMonth, checkView, checkStyles } = await import('./checking/index.ts');
    adopt(this, checkStyles);
    return { kind: 'done', check: await askMonth(client, { office: this.office, shown }), view: checkView };
  }

  readonly #onCopy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      this.copied = text;
    } catch {
      this.copied = undefined; // a page that may not: the text can be marked and copied by hand
    }
  };

  protected override render(): TemplateResult {
    if (!this.hasWords) return html`<slot></slot>`;
    const words = this.#words;
    return html`
      <div class="book" lang=${this.language}>
        ${this.months?.length ? this.#renderChoice(this.months, words) : nothing}
        <div aria-live="polite" aria-busy=${!this.view && !this.failure && this.months?.length !== 0}>
          ${this.failure ? this.#renderFailure(words) : this.view ? nothing : html`<p>${this.months?.length === 0 ? words.none : words.loading}</p>`}
        </div>
        ${this.view ? html`${this.#renderStanding(this.view, words)} ${registerView(this.view, words, this.language)} ${this.#renderPapers(this.view, words)}` : nothing}
      </div>
    `;
  }

  #renderChoice(months: readonly string[], words: Locale['register']) {
    const shown = this.month ?? months[0];
    return html`
      <div class="choice">
        <div class="field" part="field">
          <label part="label" for="month">${words.month}</label>
          <select part="control" id="month" @change=${(event: Event) => (this.month = (event.target as HTMLSelectElement).value)}>
            ${months.map((month) => html`<option value=${month} .selected=${month === shown}>${monthInWords(month, this.language)}</option>`)}
          </select>
        </div>
        <button type="button" part="button" @click=${() => print()}>${words.print}</button>
      </div>
    `;
  }

  /** Which version it is; or that it is none, and why not. */
  #renderStanding({ issue, takenBack, formNumber, issuedOn }: RegisterView, words: Locale['register']) {
    if (issue) return html`<p part="standing">${words.issued({ version: issue.version, formNumber: formNumber ?? '–', on: issuedOn ?? '–' })}</p>`;
    return html`<p part="standing">${takenBack === undefined ? words.making : words.takenBack({ version: takenBack })}</p>`;
  }

  /** The month's papers, and the check of an issued one. */
  #renderPapers(view: RegisterView, words: Locale['register']) {
    const { checked } = this;
    const path = `${this.server}/api/offices/${encodeURIComponent(this.office)}/register/${view.month}`;
    return html`
      <div class="papers" part="papers">
        <p class="actions">${['pdf', 'xlsx', 'csv'].map((ending) => html`<a part="link" href="${path}.${ending}" download>${words.download({ ending: ending.toUpperCase() })}</a>`)}</p>
        ${view.issue
          ? html`<p class="actions"><button type="button" part="button" aria-disabled=${checked?.kind === 'busy'} @click=${() => void this.#onCheck(view)}>${checked?.kind === 'busy' ? words.checking : words.check}</button></p>`
          : nothing}
        <div aria-live="polite">${this.#renderChecked()}</div>
      </div>
    `;
  }

  #renderChecked() {
    const { checked, english, language, copied } = this;
    if (checked?.kind === 'lost') return html`<p class="notice bad" part="notice">${this.#told(checked.error)}</p>`;
    if (checked?.kind !== 'done') return nothing;
    return checked.view({ check: checked.check, english, language, copied, address: `${this.server}/api/offices/${this.office}`, onCopy: (text) => void this.#onCopy(text) });
  }

  #told(error: unknown): string {
    return isProblemError(error) ? problemText(this.english ?? { problems }, error.problem, error.retryAfter) : (this.english?.connection ?? connection);
  }

  #renderFailure(words: Locale['register']) {
    return html`
      <div class="notice bad" part="notice">
        <p>${this.#told(this.failure)}</p>
        <p class="actions"><button type="button" part="button" @click=${() => void this.#open()}>${words.retry}</button></p>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wadul-register': WadulRegister;
  }
}
