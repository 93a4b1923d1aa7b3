import { html, nothing, type TemplateResult } from 'lit';
import type { DeskWords } from '../desk-context.ts';
import { passwordField } from './fields.view.ts';
import type { Failure } from './refusals.ts';

/** What the fields for a new password are drawn from. */
export interface NewPasswordModel {
  /** Whose it is: a password manager keeps both together. */
  readonly login: string;
  readonly asksOld: boolean;
  readonly failure: Failure | undefined;
}

/** The fields for a new password, which can be shown while it is typed. */
export const newPasswordFields = (words: DeskWords, { login, asksOld, failure }: NewPasswordModel): TemplateResult => {
  const { ownPassword } = words;
  const onShow = ({ currentTarget }: Event): void => {
    const { checked, form } = currentTarget as HTMLInputElement;
    for (const name of ['old', 'new']) {
      const field = form?.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.type = checked ? 'text' : 'password';
    }
  };
  return html`
    <input hidden name="login" autocomplete="username" .value=${login} />
    ${asksOld ? passwordField({ id: 'old-password', name: 'old', label: ownPassword.old, autocomplete: 'current-password', failure }) : nothing}
    ${passwordField({ id: 'new-password', name: 'new', label: ownPassword.new, hint: ownPassword.hint, autocomplete: 'new-password', failure })}
    <div class="check"><input id="show-password" type="checkbox" @change=${onShow} /><label for="show-password">${ownPassword.show}</label></div>
  `;
};
