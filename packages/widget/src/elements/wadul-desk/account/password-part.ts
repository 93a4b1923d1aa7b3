import { html, type TemplateResult } from 'lit';
import { isProblemError, isWadulError } from '@wadul/core/client';
import { newPasswordFields } from '../session/own-password.view.ts';
import { passwordFailure, type Failure } from '../session/refusals.ts';
import { AccountPart } from './account-part.ts';

/** Changing one's password. */
export class PasswordPart extends AccountPart {
  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement; // known only now: an event forgets it once it is over
    const fields = new FormData(form);
    const change = { old: String(fields.get('old')), new: String(fields.get('new')) };
    const { desk, words } = this.context;
    const isDone = await this.attempt(async () => void (await desk.changePassword(change)), words.account.passwordChanged);
    if (isDone) form.reset();
  };

  protected override failureOf(error: unknown): Failure {
    return isWadulError(error) && !isProblemError(error, 'wrong-login') && !isProblemError(error, 'invalid-request') ? super.failureOf(error) : passwordFailure(this.words, error);
  }

  protected override render(): TemplateResult {
    const { words, context, failure, busy } = this;
    const { account, ownPassword, forms } = words;
    return html`<section class="panel" aria-labelledby="title">
      <h2 id="title">${account.password}</h2>
      <p class="hint">${account.passwordLead}</p>
      ${this.renderOutcome()}
      <form class="stack" @submit=${this.#onSubmit}>
        ${newPasswordFields(words, { login: context.officer.login, asksOld: true, failure })}
        <div class="actions"><button class="primary" aria-disabled=${busy}>${busy ? forms.sending : ownPassword.go}</button></div>
      </form>
    </section>`;
  }
}
