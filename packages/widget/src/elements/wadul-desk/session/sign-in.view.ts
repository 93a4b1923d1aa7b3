import { html, nothing, type TemplateResult } from 'lit';
import type { DeskWords } from '../desk-context.ts';
import { hasPasskeys } from './browser-passkeys.ts';
import type { DeskSession } from './desk-session.ts';
import { codeField, failureNotice, passwordField } from './fields.view.ts';
import { newPasswordFields } from './own-password.view.ts';

/** What signing in is drawn from. */
export interface SignInModel {
  readonly words: DeskWords;
  readonly session: DeskSession;
  /** The office's short name, or its slug. */
  readonly office: string;
  /** What the city's own identity provider is called; empty where there is none. */
  readonly provider: string;
}

/** Handles a form being sent, unless the try before is still on its way. */
const onSubmit =
  (session: DeskSession, act: (fields: FormData) => Promise<void>) =>
  (event: SubmitEvent): void => {
    event.preventDefault();
    if (!session.state.busy) void act(new FormData(event.target as HTMLFormElement));
  };

/** Signing in: the form of the step that it has come to. */
export const signInView = (model: SignInModel): TemplateResult => ({ password: passwordForm, code: codeForm, ownPassword: ownPasswordForm })[model.session.state.step](model);

const passwordForm = ({ words, session, office, provider }: SignInModel): TemplateResult => {
  const { signIn } = words;
  const { standing, officer, failure, outcome, busy } = session.state;
  const send = onSubmit(session, (fields) => session.signIn(String(fields.get('login')).trim(), String(fields.get('password'))));
  return html`
    <form class="sign-in stack" part="sign-in" @submit=${send}>
      <h1 id="dialog-title">${signIn.title}</h1>
      <p class="hint">${standing === 'expired' ? signIn.expired : signIn.lead({ office })}</p>
      ${failureNotice('sign-in-failure', failure ?? (outcome && { text: words.provider.outcomes[outcome] }))}
      <div class="field" part="field">
        <label part="label" for="login">${signIn.login}</label>
        <input part="control" id="login" name="login" required maxlength="100" autocomplete="username" autocapitalize="none" spellcheck="false" .defaultValue=${officer?.login ?? ''} />
      </div>
      ${passwordField({ id: 'password', name: 'password', label: signIn.password, autocomplete: 'current-password', failure: undefined })}
      <div class="actions">
        <button class="primary" part="button button-primary" aria-disabled=${busy}>${busy ? signIn.going : signIn.go}</button>
        ${hasPasskeys() ? html`<button type="button" part="button" aria-disabled=${busy} @click=${() => busy || void session.signInByPasskey()}>${signIn.passkey}</button>` : nothing}
        ${provider === '' ? nothing : html`<button type="button" part="button" aria-disabled=${busy} @click=${() => busy || void session.goToProvider()}>${words.provider.enter({ name: provider })}</button>`}
      </div>
      ${provider !== '' && standing === 'expired' ? html`<p class="hint">${words.provider.leaves({ name: provider })}</p>` : nothing}
    </form>
  `;
};

const codeForm = ({ words, session }: SignInModel): TemplateResult => {
  const { signIn, secondStep } = words;
  const { failure, busy } = session.state;
  return html`
    <form class="sign-in stack" part="sign-in" @submit=${onSubmit(session, (fields) => session.giveCode(String(fields.get('code')).trim()))}>
      <h1 id="dialog-title">${secondStep.title}</h1>
      ${failureNotice('sign-in-failure', failure)} ${codeField(words, { id: 'code', failure })}
      <div class="actions">
        <button class="primary" part="button button-primary" aria-disabled=${busy}>${busy ? signIn.going : signIn.go}</button>
        <button type="button" part="button" @click=${() => void session.startAgain()}>${secondStep.back}</button>
      </div>
    </form>
  `;
};

const ownPasswordForm = ({ words, session }: SignInModel): TemplateResult => {
  const { signIn, ownPassword } = words;
  const { officer, failure, busy } = session.state;
  const send = onSubmit(session, (fields) => session.setPassword(fields.get('old')?.toString(), String(fields.get('new'))));
  return html`
    <form class="sign-in stack" part="sign-in" @submit=${send}>
      <h1 id="dialog-title">${ownPassword.title}</h1>
      <p>${ownPassword.lead}</p>
      ${failureNotice('sign-in-failure', failure)} ${newPasswordFields(words, { login: officer?.login ?? session.login, asksOld: !session.knowsPassword, failure })}
      <div class="actions">
        <button class="primary" part="button button-primary" aria-disabled=${busy}>${busy ? signIn.going : ownPassword.go}</button>
        <button type="button" class="quiet" part="button" @click=${() => void session.signOut()}>${ownPassword.cancel}</button>
      </div>
    </form>
  `;
};
