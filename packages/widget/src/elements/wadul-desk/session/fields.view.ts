import { html, nothing, type TemplateResult } from 'lit';
import type { DeskWords } from '../desk-context.ts';
import type { Failure } from './desk-session.ts';

/** What a try came to, where no field is to blame. */
export const failureNotice = (id: string, failure: Failure | undefined): TemplateResult | typeof nothing =>
  failure && failure.field === undefined ? html`<p class="notice bad" part="notice" role="alert" id=${id} tabindex="-1">${failure.text}</p>` : nothing;

const remark = (id: string, name: string, failure: Failure | undefined): TemplateResult | typeof nothing => (failure?.field === name ? html`<p class="error" id="${id}-error">${failure.text}</p>` : nothing);

/** What a field for a password is drawn from. */
export interface PasswordFieldModel {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly autocomplete: 'current-password' | 'new-password';
  readonly failure: Failure | undefined;
}

/** A field for a password. */
export const passwordField = ({ id, name, label, autocomplete, failure }: PasswordFieldModel): TemplateResult => {
  const isWrong = failure?.field === name;
  return html`<div class="field" part="field">
    <label part="label" for=${id}>${label}</label>
    <input part="control" id=${id} name=${name} type="password" required maxlength="200" autocomplete=${autocomplete} aria-invalid=${isWrong ? 'true' : nothing} aria-describedby=${isWrong ? `${id}-error` : nothing} />
    ${remark(id, name, failure)}
  </div>`;
};

/** A field for a code of the app, with digits for a keyboard; letters come with the tick for a recovery code. */
export const codeField = ({ secondStep }: DeskWords, { id, failure }: { readonly id: string; readonly failure: Failure | undefined }): TemplateResult => {
  const isWrong = failure?.field === 'code';
  const onRecovery = ({ currentTarget }: Event): void => {
    const box = currentTarget as HTMLInputElement;
    const field = box.form?.elements.namedItem('code') as HTMLInputElement;
    field.inputMode = box.checked ? 'text' : 'numeric';
    field.focus();
  };
  return html`<div class="field" part="field">
      <label part="label" for=${id}>${secondStep.code}</label>
      <span class="hint" id="${id}-hint">${secondStep.hint}</span>
      <input part="control" id=${id} name="code" required maxlength="50" inputmode="numeric" autocomplete="one-time-code" autocapitalize="characters" spellcheck="false" aria-invalid=${isWrong ? 'true' : nothing} aria-describedby="${id}-hint${isWrong ? ` ${id}-error` : ''}" />
      ${remark(id, 'code', failure)}
    </div>
    <div class="check"><input id="${id}-recovery" type="checkbox" @change=${onRecovery} /><label for="${id}-recovery">${secondStep.recovery}</label></div>`;
};
