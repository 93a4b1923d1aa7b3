import { html, type TemplateResult } from 'lit';
import { isProblemError, type Desk } from '@wadul/core/client';
import type { DeskWords } from '../desk-context.ts';
import type { Failure, SessionHost } from './desk-session.ts';
import { codeField, failureNotice, passwordField } from './fields.view.ts';

/** The desk, as far as a proof has to do with it. */
interface ProofHost extends SessionHost {
  desk(): Desk;
  told(error: unknown): string;
}

/** Asks an officer over their screen to show once more who they are, for what wants a fresh proof. */
export class Proof {
  readonly #host: ProofHost;
  #asked: { readonly answer: Promise<boolean>; readonly settle: (isProved: boolean) => void } | undefined;
  #withCode = false;
  #busy = false;
  #failure: Failure | undefined;

  constructor(host: ProofHost) {
    this.#host = host;
  }

  /** Whether it is asked for now. */
  get isAsked(): boolean {
    return this.#asked !== undefined;
  }

  /** Does what may want a fresh proof: where it does, asks for one and does it once more. Turned away, it throws `proof-needed`. */
  async proved<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!isProblemError(error, 'proof-needed') || !(await this.#ask())) throw error;
    }
    return work();
  }

  /** Ends the question: who waited for it goes on once the screen below has the focus again. */
  settle(isProved: boolean): void {
    const asked = this.#asked;
    if (!asked) return;
    this.#asked = undefined;
    this.#failure = undefined;
    this.#host.element.requestUpdate();
    void this.#host.element.updateComplete.then(() => asked.settle(isProved));
  }

  #ask(): Promise<boolean> {
    if (!this.#asked) {
      let settle: (isProved: boolean) => void = () => undefined;
      this.#asked = { answer: new Promise<boolean>((resolve) => (settle = resolve)), settle: (isProved) => settle(isProved) };
      this.#withCode = false;
      this.#host.element.requestUpdate();
      void this.#look();
    }
    return this.#asked.answer;
  }

  /** Whether a code is asked for may have changed since this officer signed in. */
  async #look(): Promise<void> {
    const session = await this.#host.desk().session().catch(() => undefined);
    this.#withCode ||= session?.secondFactor.isOn === true;
    this.#host.element.requestUpdate();
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.#busy) return;
    const fields = new FormData(event.target as HTMLFormElement);
    const code = fields.get('code');
    this.#busy = true;
    this.#failure = undefined;
    this.#host.element.requestUpdate();
    try {
      await this.#host.desk().prove({ password: String(fields.get('password')), ...(typeof code === 'string' && code.trim() !== '' && { code: code.trim() }) });
      this.settle(true);
    } catch (error) {
      await this.#refused(error);
    } finally {
      this.#busy = false;
      this.#host.element.requestUpdate();
    }
  };

  async #refused(error: unknown): Promise<void> {
    const words = this.#host.words();
    if (isProblemError(error, 'second-factor-needed')) this.#withCode = true;
    else if (isProblemError(error, 'wrong-code')) this.#failure = { text: words.problems['wrong-code'], field: 'code' };
    else if (isProblemError(error, 'wrong-login')) this.#failure = { text: words.proof.wrong, field: 'password' };
    else this.#failure = { text: this.#host.told(error) };
    this.#host.element.requestUpdate();
    await this.#host.focusOn(this.#failure === undefined || this.#failure.field === 'code' ? '#proof-code' : this.#failure.field === 'password' ? '#proof-password' : '#proof-failure');
  }

  /** The form that stands in a dialog over the screen. */
  render(words: DeskWords, login: string): TemplateResult {
    const { proof } = words;
    return html`
      <form class="sign-in stack" part="sign-in" @submit=${this.#onSubmit}>
        <h1 id="dialog-title">${proof.title}</h1>
        <p class="hint">${proof.lead}</p>
        ${failureNotice('proof-failure', this.#failure)}
        <input class="sr" name="login" autocomplete="username" .value=${login} readonly tabindex="-1" aria-hidden="true" />
        ${passwordField({ id: 'proof-password', name: 'password', label: words.signIn.password, autocomplete: 'current-password', failure: this.#failure })}
        ${this.#withCode ? codeField(words, { id: 'proof-code', failure: this.#failure }) : ''}
        <div class="actions">
          <button class="primary" part="button button-primary" aria-disabled=${this.#busy}>${this.#busy ? words.signIn.going : proof.go}</button>
          <button type="button" part="button" @click=${() => this.settle(false)}>${proof.cancel}</button>
        </div>
      </form>
    `;
  }
}
