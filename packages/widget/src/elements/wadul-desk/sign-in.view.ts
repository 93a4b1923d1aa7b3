import { html, nothing, type TemplateResult } from 'lit';
import type { DeskWords } from './desk-context.ts';

/** What the form for signing in is drawn from. */
export interface SignInModel {
  readonly words: DeskWords;
  readonly office: string;
  /** The session ended while somebody worked. */
  readonly expired: boolean;
  /** The login of whoever worked. */
  readonly login: string | undefined;
  readonly busy: boolean;
  readonly failure: string | undefined;
  readonly onSignIn: (login: string, password: string) => void;
}

/** The form for signing in. */
export const signInForm = ({ words, office, expired, login, busy, failure, onSignIn }: SignInModel): TemplateResult => {
  const { signIn } = words;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (busy) return;
    const fields = new FormData(event.target as HTMLFormElement);
    onSignIn(String(fields.get('login')).trim(), String(fields.get('password')));
  };
  return html`
    <form class="sign-in stack" part="sign-in" @submit=${submit}>
      <h1 id="sign-in-title">${signIn.title}</h1>
      <p class="hint">${expired ? signIn.expired : signIn.lead({ office })}</p>
      ${failure ? html`<p class="notice bad" part="notice" role="alert" id="sign-in-failure" tabindex="-1">${failure}</p>` : nothing}
      <div class="field" part="field">
        <label part="label" for="login">${signIn.login}</label>
        <input part="control" id="login" name="login" required autocomplete="username" autocapitalize="none" spellcheck="false" .defaultValue=${login ?? ''} />
      </div>
      <div class="field" part="field">
        <label part="label" for="password">${signIn.password}</label>
        <input part="control" id="password" name="password" type="password" required autocomplete="current-password" />
      </div>
      <div class="actions"><button class="primary" part="button button-primary" aria-disabled=${busy}>${busy ? signIn.going : signIn.go}</button></div>
    </form>
  `;
};
