import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { SecondFactorSecret, SessionView } from '@wadul/core';
import { isProblemError } from '@wadul/core/client';
import type { Failure } from '../session/refusals.ts';
import { AccountPart } from './account-part.ts';
import { qrCode } from './qr-code.view.ts';
import { recoveryCodesView } from './recovery-codes.view.ts';

/** An officer's authenticator app: set up with a code that it shows, with recovery codes, and turned off. */
export class SecondFactorPart extends AccountPart {
  static override properties: PropertyDeclarations = { ...AccountPart.properties, factor: { attribute: false }, begun: { state: true }, codes: { state: true } };

  declare factor: SessionView['secondFactor'];
  private declare begun: SecondFactorSecret | undefined;
  /** Recovery codes, until their officer has put them away. */
  private declare codes: readonly string[] | undefined;

  readonly #onBegin = async (): Promise<void> => {
    const { desk, proved } = this.context;
    const isBegun = await this.attempt(async () => void (this.begun = await proved(() => desk.beginSecondFactor())));
    if (isBegun) await this.focusOn('#set-up-title');
  };

  readonly #onConfirm = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget as HTMLFormElement).get('code')).trim();
    await this.#showCodes((desk) => desk.confirmSecondFactor(code));
  };

  readonly #onRenew = (): void => void this.#showCodes((desk) => desk.renewRecoveryCodes());

  async #showCodes(ask: (desk: typeof this.context.desk) => Promise<{ readonly codes: readonly string[] }>): Promise<void> {
    const { desk, proved } = this.context;
    const isThere = await this.attempt(async () => {
      this.codes = (await proved(() => ask(desk))).codes;
      this.begun = undefined;
    });
    if (isThere) await this.focusOn('#codes-title');
  }

  readonly #onRemove = (): void => {
    const { desk, proved, words } = this.context;
    void this.attempt(() => proved(() => desk.removeSecondFactor()), words.account.factorOff);
  };

  readonly #onCopy = (): void => {
    const text = (this.codes ?? []).join('\n');
    void navigator.clipboard.writeText(text).then(
      () => (this.done = this.words.account.copied),
      () => (this.failure = { text: this.words.account.notCopied }),
    );
  };

  readonly #onKept = async (): Promise<void> => {
    this.codes = undefined;
    this.done = undefined;
    await this.focusOn('#title');
  };

  readonly #onCancel = async (): Promise<void> => {
    this.begun = undefined;
    this.failure = undefined;
    await this.focusOn('#title');
  };

  protected override failureOf(error: unknown): Failure {
    return isProblemError(error, 'wrong-code') ? { text: this.words.problems['wrong-code'], field: 'code' } : super.failureOf(error);
  }

  protected override render(): TemplateResult {
    const { account } = this.words;
    return html`<section class="panel" aria-labelledby="title">
      <h2 id="title" tabindex="-1">${account.secondFactor}</h2>
      ${this.renderOutcome()} ${this.#renderState()}
    </section>`;
  }

  #renderState(): TemplateResult {
    const { words, codes, begun, factor, context } = this;
    if (codes) {
      const { officer, office } = context;
      return recoveryCodesView(words, { codes, whose: `${officer.login} · ${office.shortName}`, onCopy: this.#onCopy, onPrint: () => print(), onKept: this.#onKept });
    }
    if (begun) return this.#renderSetUp(begun);
    return factor.isOn ? this.#renderOn(factor.recoveryCodesLeft) : this.#renderOff();
  }

  #renderOff(): TemplateResult {
    const { account } = this.words;
    return html`<p>${account.factorIsOff}</p>
      <div class="actions"><button class="primary" aria-disabled=${this.busy} @click=${this.#onBegin}>${account.turnOn}</button></div>`;
  }

  #renderOn(left: number): TemplateResult {
    const { account } = this.words;
    return html`<p>${account.factorIsOn({ left })}</p>
      <div class="actions"><button aria-disabled=${this.busy} @click=${this.#onRenew}>${account.renew}</button></div>
      <p class="hint">${account.renewHint}</p>
      <details>
        <summary>${account.turnOff}</summary>
        <p>${account.turnOffLead}</p>
        <div class="actions"><button aria-disabled=${this.busy} @click=${this.#onRemove}>${account.turnOffNow}</button></div>
      </details>`;
  }

  #renderSetUp({ secret, uri }: SecondFactorSecret): TemplateResult {
    const { account, forms, proof } = this.words;
    const isWrong = this.failure?.field === 'code';
    return html`<h3 id="set-up-title" tabindex="-1">${account.scan}</h3>
      <p>${account.scanLead}</p>
      ${qrCode(uri, account.qr)}
      <p>${account.orType}</p>
      <p class="secret" id="secret">${secret.replace(/(.{4})(?=.)/g, '$1 ')}</p>
      <form class="stack" @submit=${this.#onConfirm}>
        <div class="field">
          <label for="code">${account.appCode}</label>
          <span class="hint" id="code-hint">${account.appCodeHint}</span>
          <input id="code" name="code" required maxlength="50" inputmode="numeric" autocomplete="one-time-code" spellcheck="false" aria-invalid=${isWrong ? 'true' : nothing} aria-describedby="code-hint${isWrong ? ' code-error' : ''}" />
          ${isWrong ? html`<p class="error" id="code-error">${this.failure?.text}</p>` : nothing}
        </div>
        <div class="actions">
          <button class="primary" aria-disabled=${this.busy}>${this.busy ? forms.sending : account.confirm}</button>
          <button type="button" class="quiet" @click=${this.#onCancel}>${proof.cancel}</button>
        </div>
      </form>`;
  }
}
