import { html, nothing, type TemplateResult } from 'lit';
import type { SessionView } from '@wadul/core';
import { isProblemError, isWadulError, type Desk } from '@wadul/core/client';
import type { DeskWords } from '../desk-context.ts';
import { hasPasskeys, usePasskey } from './browser-passkeys.ts';
import type { SessionHost } from './desk-session.ts';
import { codeField, failureNotice, passwordField } from './fields.view.ts';
import { failureOf, type Failure } from './refusals.ts';

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
  #withPasskey = false;
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
      this.#withPasskey = false;
      this.#host.element.requestUpdate();
      void this.#look();
    }
    return this.#asked.answer;
  }

  /** With what it can be shown may have changed since this officer signed in. */
  async #look(): Promise<void> {
    const session = await this.#host.desk().session().catch(() => undefined);
    this.#withCode ||= session?.secondFactor.isOn === true;
    this.#withPasskey = (session?.passkeys ?? 0) > 0 && hasPasskeys();
    this.#host.element.requestUpdate();
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const code = fields.get('code');
    void this.#show((desk) => desk.prove({ password: String(fields.get('password')), ...(typeof code === 'string' && code.trim() !== '' && { code: code.trim() }) }));
  };

  readonly #onPasskey = (): void => {
    const { office } = this.#host.element;
    void this.#show(async (desk) => desk.proveByPasskey(await usePasskey(await desk.askForPasskey(office))));
  };

  async #show(prove: (desk: Desk) => Promise<SessionView>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#failure = undefined;
    this.#host.element.requestUpdate();
    try {
      await prove(this.#host.desk());
      this.settle(true);
    } catch (error) {
      await this.#refused(error);
    } finally {
      this.#busy = false;
      this.#host.element.requestUpdate();
    }
  }

  async #refused(error: unknown): Promise<void> {
    const words = this.#host.words();
    if (isProblemError(error, 'second-factor-needed')) this.#withCode = true;
    else if (isProblemError(error, 'wrong-code')) this.#failure = { text: words.problems['wrong-code'], field: 'code' };
    else if (isProblemError(error, 'wrong-login')) this.#failure = { text: words.proof.wrong, field: 'password' };
    else this.#failure = isWadulError(error) ? { text: this.#host.told(error) } : failureOf(words, error);
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
        <input hidden name="login" autocomplete="username" .value=${login} />
        ${passwordField({ id: 'proof-password', name: 'password', label: words.signIn.password, autocomplete: 'current-password', failure: this.#failure })}
        ${this.#withCode ? codeField(words, { id: 'proof-code', failure: this.#failure }) : nothing}
        <div class="actions">
          <button class="primary" part="button button-primary" aria-disabled=${this.#busy}>${this.#busy ? words.signIn.going : proof.go}</button>
          ${this.#withPasskey ? html`<button type="button" part="button" @click=${this.#onPasskey}>${words.signIn.passkey}</button>` : nothing}
          <button type="button" class="quiet" part="button" @click=${() => this.settle(false)}>${proof.cancel}</button>
        </div>
      </form>
    `;
  }
}
