import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { isProblemError, type Desk } from '@wadul/core/client';
import { base } from '../../../internal/base.styles.ts';
import { issueText, problemText } from '../../../internal/messages.ts';
import { WadulElement } from '../../../internal/wadul-element.ts';
import { idOf } from '../../wadul-form/field.view.ts';
import { summary, type SummaryLine } from '../../wadul-form/submitting/summary.view.ts';
import type { DeskWords } from '../desk-context.ts';
import { deskStyles } from '../desk.styles.ts';
import { setUpStyles } from './set-up.styles.ts';

const roles = ['admin', 'head'] as const;

/** The office has its first accounts: now somebody can sign in. */
export class SetUpDoneEvent extends Event {
  constructor() {
    super('set-up-done');
  }
}

/** Makes the first administrator and the first head of an office that nobody can sign in to, with the code that the server printed. */
export class SetUpScreen extends WadulElement {
  static override styles = [base, deskStyles, setUpStyles];
  static override properties: PropertyDeclarations = {
    ...WadulElement.properties,
    officeName: { attribute: false },
    words: { attribute: false },
    desk: { attribute: false },
    errors: { state: true },
    failure: { state: true },
    busy: { state: true },
    done: { state: true },
  };

  declare officeName: string;
  declare words: DeskWords;
  declare desk: Desk;
  private declare errors: readonly SummaryLine[];
  private declare failure: string | undefined;
  private declare busy: boolean;
  private declare done: boolean;

  constructor() {
    super();
    this.errors = [];
    this.busy = false;
    this.done = false;
  }

  protected override get hasWords(): boolean {
    return true;
  }

  async #focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.busy) void this.#send(new FormData(event.currentTarget as HTMLFormElement));
  };

  async #send(fields: FormData): Promise<void> {
    const of = (name: string): string => String(fields.get(name) ?? '');
    const account = (role: (typeof roles)[number]) => ({ login: of(`/${role}/login`), name: of(`/${role}/name`), password: of(`/${role}/password`) });
    this.busy = true;
    this.failure = undefined;
    this.errors = [];
    try {
      await this.desk.setUp({ office: this.office, code: of('/code'), admin: account('admin'), head: account('head') });
      this.done = true;
      await this.#focusOn('#done');
    } catch (error) {
      await this.#refused(error);
    } finally {
      this.busy = false;
    }
  }

  async #refused(error: unknown): Promise<void> {
    const refused = isProblemError(error) ? error : undefined;
    const issues = refused?.problem.issues ?? [];
    if (issues.length > 0) {
      this.errors = issues.map(({ pointer, code }) => ({ pointer, label: this.#labelAt(pointer), text: issueText(this.words, { code }) }));
      await this.#focusOn('#summary');
      return;
    }
    if (isProblemError(error, 'wrong-set-up-code')) {
      this.errors = [{ pointer: '/code', label: this.words.setUp.code, text: this.words.setUp.wrong }];
      await this.#focusOn('#code');
      return;
    }
    this.failure = refused ? problemText(this.words, refused.problem, refused.retryAfter) : this.words.connection;
    await this.#focusOn('#failure');
  }

  #labelAt(pointer: string): string {
    const { setUp } = this.words;
    const [role = '', name = ''] = pointer.slice(1).split('/');
    if (role === 'code') return setUp.code;
    return `${role === 'admin' ? setUp.admin : setUp.head} › ${name === 'login' ? setUp.login : name === 'name' ? setUp.name : setUp.password}`;
  }

  readonly #go = (pointer: string): void => this.renderRoot.querySelector<HTMLElement>(`#${idOf(pointer)}`)?.focus();

  protected override render(): TemplateResult {
    const { setUp, forms, signIn } = this.words;
    if (this.done) {
      return html`<div class="stack set-up">
        <h1>${setUp.title}</h1>
        <p class="notice" id="done" role="status" tabindex="-1">${setUp.done}</p>
        <div class="actions"><button class="primary" type="button" @click=${() => this.dispatchEvent(new SetUpDoneEvent())}>${signIn.go}</button></div>
      </div>`;
    }
    return html`
      <form class="stack set-up" novalidate @submit=${this.#onSubmit}>
        <h1>${setUp.title}</h1>
        <p>${setUp.lead({ office: this.officeName })}</p>
        ${this.errors.length > 1 ? summary(forms.summary({ count: this.errors.length }), this.errors, this.#go) : nothing}
        ${this.failure ? html`<p class="notice bad" id="failure" role="alert" tabindex="-1">${this.failure}</p>` : nothing}
        ${this.#field('/code', setUp.code, { hint: setUp.codeHint, autocomplete: 'off', autocapitalize: 'characters' })}
        ${roles.map(
          (role) => html`<fieldset class="panel">
            <legend>${setUp[role]}</legend>
            ${this.#field(`/${role}/login`, setUp.login, { autocomplete: 'off' })} ${this.#field(`/${role}/name`, setUp.name, { autocomplete: 'off', autocapitalize: 'words' })}
            ${this.#field(`/${role}/password`, setUp.password, { hint: setUp.passwordHint, type: 'password', autocomplete: 'new-password' })}
          </fieldset>`,
        )}
        <div class="actions"><button class="primary" aria-disabled=${this.busy}>${this.busy ? setUp.going : setUp.go}</button></div>
      </form>
    `;
  }

  #field(
    pointer: string,
    label: string,
    { hint, type = 'text', autocomplete, autocapitalize = 'none' }: { readonly hint?: string; readonly type?: 'text' | 'password'; readonly autocomplete: AutoFill; readonly autocapitalize?: 'none' | 'words' | 'characters' },
  ): TemplateResult {
    const id = idOf(pointer);
    const error = this.errors.find((one) => one.pointer === pointer)?.text;
    const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
    return html`<div class="field">
      <label for=${id}>${label} <span class="mark">${this.words.shell.required}</span></label>
      ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing} ${error ? html`<span class="error" id="${id}-error">${error}</span>` : nothing}
      <input id=${id} name=${pointer} type=${type} maxlength="200" autocomplete=${autocomplete} autocapitalize=${autocapitalize} spellcheck="false" aria-required="true" aria-invalid=${error ? 'true' : nothing} aria-describedby=${described || nothing} />
    </div>`;
  }
}
