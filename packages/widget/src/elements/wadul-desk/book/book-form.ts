import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { RegisterView } from '@wadul/core';
import { isProblemError, type RegisterFormChange } from '@wadul/core/client';
import { issueText } from '../../../internal/messages.ts';
import { summary, type SummaryLine } from '../../wadul-form/submitting/summary.view.ts';
import { DeskScreen } from '../desk-screen.ts';
import { isChanged } from '../unsent/is-changed.ts';
import { bookStyles } from './book.styles.ts';

/** The form of a month was written on: the month as it is now. */
export class BookWrittenEvent extends Event {
  readonly view: RegisterView;

  constructor(view: RegisterView) {
    super('book-written', { bubbles: true, composed: true });
    this.view = view;
  }
}

const names = ['formNumber', 'issuedOn', 'preparedByName', 'acknowledgedByName', 'note'] as const;
type Name = (typeof names)[number];

/** `31/03/2026`, as the book writes a date, as a field takes it. */
const isoOf = (date: string | null): string => date?.split('/').reverse().join('-') ?? '';

/** What staff write on a month's form: its number, the date of issue, who signs, a note, and how rows are numbered. What is left as it is, is not sent. */
export class BookForm extends DeskScreen {
  static override styles = [...DeskScreen.styles, bookStyles];
  static override properties: PropertyDeclarations = {
    ...DeskScreen.properties,
    view: { attribute: false },
    lines: { state: true },
    failure: { state: true },
    busy: { state: true },
  };

  declare view: RegisterView;
  private declare lines: readonly SummaryLine[];
  private declare failure: string | undefined;
  private declare busy: boolean;

  constructor() {
    super();
    this.lines = [];
    this.busy = false;
  }

  get #form(): HTMLFormElement | null {
    return this.renderRoot.querySelector('form');
  }

  override get unsent(): string | undefined {
    return this.#form && isChanged(this.#form, () => false) ? this.words.book.form.title : undefined;
  }

  get #written(): Readonly<Record<Name, string>> {
    const { formNumber, issuedOn, preparedBy, acknowledgedBy, note } = this.view;
    return { formNumber: formNumber ?? '', issuedOn: isoOf(issuedOn), preparedByName: preparedBy.name ?? '', acknowledgedByName: acknowledgedBy.name ?? '', note: note ?? '' };
  }

  /** What differs from what is written; an emptied field takes away. */
  #changeIn(form: HTMLFormElement): RegisterFormChange {
    const fields = new FormData(form);
    const typed = (name: string): string => String(fields.get(`/${name}`) ?? '').trim();
    const changed = names.filter((name) => typed(name) !== this.#written[name].trim());
    const numbering = typed('numbering');
    return { ...Object.fromEntries(changed.map((name) => [name, typed(name) || null])), ...(numbering === 'month' || numbering === 'year' ? { numbering } : {}) };
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    const form = event.currentTarget as HTMLFormElement; // known only now: an event forgets it once it is over
    const { desk, told } = this.context;
    this.busy = true;
    this.failure = undefined;
    this.lines = [];
    try {
      const half = [...form.querySelectorAll<HTMLInputElement>('input[type="date"]')].find(({ validity }) => validity.badInput);
      if (half) return await this.#showIssues([{ pointer: half.name, code: 'date' }]);
      const view = await desk.writeRegisterForm(this.view.month, this.#changeIn(form));
      this.view = view;
      await this.updateComplete;
      form.reset(); // to what is written now
      this.dispatchEvent(new BookWrittenEvent(view));
    } catch (error) {
      const issues = isProblemError(error) ? error.problem.issues : undefined;
      if (issues?.length) await this.#showIssues(issues);
      else {
        this.failure = told(error);
        await this.focusOn('#failure');
      }
    } finally {
      this.busy = false;
    }
  };

  async #showIssues(issues: readonly { readonly pointer: string; readonly code: string }[]): Promise<void> {
    const { form } = this.words.book;
    this.lines = issues.map(({ pointer, code }) => ({ pointer, label: (form as Readonly<Record<string, string>>)[pointer.slice(1)] ?? form.title, text: issueText(this.words, { code }) }));
    await this.focusOn('#summary');
  }

  readonly #go = (pointer: string): void => this.renderRoot.querySelector<HTMLElement>(`[name="${pointer}"]`)?.focus();

  protected override render(): TemplateResult {
    const { book: { form }, forms } = this.words;
    return html`
      <form class="stack" novalidate aria-busy=${this.busy} @submit=${this.#onSubmit}>
        ${this.lines.length > 0 ? summary(forms.summary({ count: this.lines.length }), this.lines, this.#go) : nothing}
        ${this.failure ? html`<p class="notice bad" id="failure" role="alert" tabindex="-1">${this.failure}</p>` : nothing}
        <div class="fields">
          ${this.#field('formNumber', form.formNumberHint)} ${this.#field('issuedOn')} ${this.#field('preparedByName')} ${this.#field('acknowledgedByName')}
          <div class="field">
            <label for="numbering">${form.numbering}</label>
            <select id="numbering" name="/numbering">
              <option value="">${form.asItIs}</option>
              <option value="month">${form.byMonth}</option>
              <option value="year">${form.byYear}</option>
            </select>
          </div>
          ${this.#field('note')}
        </div>
        <div class="actions"><button class="primary" aria-disabled=${this.busy}>${this.busy ? form.saving : form.save}</button></div>
      </form>
    `;
  }

  #field(name: Name, hint?: string): TemplateResult {
    const { form } = this.words.book;
    const error = this.lines.find(({ pointer }) => pointer === `/${name}`)?.text;
    const describedBy = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || nothing;
    const invalid = error ? 'true' : nothing;
    return html`<div class="field">
      <label for=${name}>${form[name]}</label>
      ${hint ? html`<span class="hint" id="${name}-hint">${hint}</span>` : nothing} ${error ? html`<span class="error" id="${name}-error">${error}</span>` : nothing}
      ${name === 'note'
        ? html`<textarea id=${name} name="/${name}" rows="2" aria-invalid=${invalid} aria-describedby=${describedBy} .defaultValue=${this.#written[name]}></textarea>`
        : html`<input id=${name} name="/${name}" type=${name === 'issuedOn' ? 'date' : 'text'} autocomplete="off" aria-invalid=${invalid} aria-describedby=${describedBy} .defaultValue=${this.#written[name]} />`}
    </div>`;
  }
}
